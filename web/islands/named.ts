/** Names in several languages, as the API gives them. */
export type Names = Record<string, string>;

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

/**
 * The name in the page's language, else in a variety of it, else in English, else in any; `lang`
 * says which when it is another than the page's.
 */
export function nameOf(names: Names): { text: string; lang?: string } {
  const page = document.documentElement.lang;
  const tags = Object.keys(names).filter((tag) => names[tag]);
  const tag =
    tags.find((one) => one === page) ??
    tags.find((one) => primary(one) === primary(page)) ??
    tags.find((one) => one === "en") ??
    tags[0];
  if (tag === undefined) return { text: "" };
  const text = names[tag] ?? "";
  return tag === page ? { text } : { text, lang: tag };
}
