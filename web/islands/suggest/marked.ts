/** Which letters of a name somebody has typed. */

/** Letters that do not come apart into a plain one and a mark. */
const PLAIN: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** Without marks, and in small letters. */
function fold(text: string): string {
  const bare = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[łøđıßæœþ]/g, (letter) => PLAIN[letter] ?? letter);
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where a word is: at the beginnings of words, or, when at none, the first time anywhere. */
function places(word: string, text: string): number[] {
  const all: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) all.push(at);
  const starts = all.filter((at) => !LETTER.test(text[at - 1] ?? ""));
  return starts.length > 0 ? starts : all.slice(0, 1);
}

/** The parts of a text, and whether each was typed; marks and capitals do not count. */
export function marked(text: string, typed: string): [part: string, isTyped: boolean][] {
  const letters = [...text];
  // From which letter of the text each folded one is: one may become two, or none.
  const folded = letters.map(fold);
  const from = folded.flatMap((some, at) => Array.from({ length: some.length }, () => at));
  const plain = folded.join("");
  const isTyped = letters.map(() => false);
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  for (const word of words) {
    for (const at of places(word, plain)) {
      for (const one of from.slice(at, at + word.length)) isTyped[one] = true;
    }
  }
  const parts: [string, boolean][] = [];
  letters.forEach((letter, at) => {
    // A mark of its own goes with its letter.
    const is = folded[at] === "" && at > 0 ? (parts.at(-1)?.[1] ?? false) : isTyped[at] === true;
    const last = parts.at(-1);
    if (last && last[1] === is) last[0] += letter;
    else parts.push([letter, is]);
  });
  return parts;
}
