/** The letters of codes, and how many of them one has. */
const CODE = /^[0-9A-HJKMNP-TV-Z]{12}$/;
const MARKS = /[ \-\u00a0\u2013]/g;

/**
 * The code in what was typed or drawn, as it is read aloud (`7K3M-9QXT-2VHD`); nothing when it can be
 * none. The server reads codes alike: in letters of any size, `O` for `0`, `I` and `L` for `1`; of an
 * address, its last part.
 */
export function codeIn(text: string): string | undefined {
  const last = text.trim().split("/").pop() ?? "";
  const letters = last
    .replaceAll(MARKS, "")
    .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return CODE.test(letters) ? letters.replaceAll(/(.{4})(?=.)/g, "$1-") : undefined;
}
