/** What is proposed, as a list of options under a field. */
import { type Names, nameOf } from "../named";
import { marked } from "./marked";

export type Item = { type: string; name: Names; page: string };

const MOST = 12;

export async function find(field: HTMLInputElement, signal: AbortSignal): Promise<Item[]> {
  const url = new URL(field.dataset.suggest ?? "", location.href);
  url.searchParams.set("q", field.value.trim());
  url.searchParams.set("language", document.documentElement.lang);
  const response = await fetch(url, { headers: { Accept: "application/json" }, signal });
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { items: Item[] }).items.slice(0, MOST);
}

/** A page of this site, or nothing. */
function address(page: string): string | undefined {
  const url = new URL(page, location.href);
  return url.origin === location.origin ? url.href : undefined;
}

function words({ dataset }: HTMLElement): Record<string, string> {
  try {
    return JSON.parse(dataset.suggestTypes ?? "{}");
  } catch {
    return {};
  }
}

function span(className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement("span");
  made.className = className;
  made.append(...content);
  return made;
}

function option(item: Item, typed: string, type: string | undefined): HTMLElement | undefined {
  const page = address(item.page);
  const { text, lang } = nameOf(item.name);
  if (!page || !text) return undefined;
  const parts = marked(text, typed).map(([part, isTyped]) => {
    if (!isTyped) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
  // It may be written the other way than the page, and begins where the others do.
  const name = document.createElement("bdi");
  name.append(...parts);
  if (lang) name.lang = lang;
  const made = document.createElement("li");
  made.className = "suggest__option";
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", "false");
  made.dataset.page = page;
  made.append(span("suggest__name", name));
  if (type) made.append(" ", span("suggest__type", type));
  return made;
}

/** Fills a field's list; says how many there are. */
export function fill(list: HTMLElement, field: HTMLInputElement, items: Item[]): number {
  const types = words(field);
  const made = items.flatMap((item) => option(item, field.value, types[item.type]) ?? []);
  made.forEach((one, at) => {
    one.id = `${list.id}-${at}`;
  });
  list.replaceChildren(...made);
  list.scrollTop = 0;
  return made.length;
}
