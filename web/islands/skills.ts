/**
 * Choosing skills, `[data-skills]`: what somebody types is looked for at once, and what she ticks
 * goes to the chosen ones. Without this script a button sends the form and brings the same.
 */
import { announce } from "./announce";
import { type Names, nameOf } from "./named";

/** Fewer letters ask for nothing. */
const LETTERS = 2;
/** How long nothing is typed before it is asked, in milliseconds. */
const REST = 150;
const MOST = 12;

type Skill = { id: string; prefLabel: Names };

async function find(address: string, words: string, signal: AbortSignal): Promise<Skill[]> {
  const url = new URL(address, location.href);
  url.searchParams.set("q", words);
  url.searchParams.set("language", document.documentElement.lang);
  url.searchParams.set("limit", String(MOST));
  const response = await fetch(url, { headers: { Accept: "application/json" }, signal });
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { items: Skill[] }).items;
}

function choice({ id, prefLabel }: Skill): HTMLLabelElement {
  const { text, lang } = nameOf(prefLabel);
  const box = document.createElement("input");
  box.type = "checkbox";
  box.name = "skills";
  box.value = id;
  const label = document.createElement("label");
  label.className = "choice";
  if (lang) label.lang = lang;
  label.append(box, text);
  return label;
}

function hint(text: string): HTMLElement {
  const said = document.createElement("p");
  said.className = "hint";
  said.textContent = text;
  return said;
}

function proposeSkills(group: HTMLElement): void {
  const field = group.querySelector<HTMLInputElement>("#skillWords");
  const chosen = group.querySelector<HTMLElement>("[data-chosen]");
  const proposed = group.querySelector<HTMLElement>("[data-proposed]");
  const { skills: address, saidNone = "", saidChosen = "{skill}" } = group.dataset;
  if (!field || !chosen || !proposed || !address) return;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let request: AbortController | undefined;

  const boxOf = (id: string) =>
    [...chosen.querySelectorAll("input")].find(({ value }) => value === id);

  function show(found: Skill[]): void {
    const fresh = found.filter(({ id }) => !boxOf(id)?.checked).map(choice);
    const choices = document.createElement("div");
    choices.className = "choices";
    choices.append(...fresh);
    proposed?.replaceChildren(found.length > 0 ? choices : hint(saidNone));
  }

  /** Nothing is asked any more. */
  function rests(): void {
    clearTimeout(rest);
    request?.abort();
    request = undefined;
    proposed?.removeAttribute("aria-busy");
  }

  async function ask(words: string, mine: AbortController): Promise<void> {
    try {
      const found = await find(address ?? "", words, mine.signal);
      if (request !== mine) return;
      show(found);
      rests();
    } catch {
      // The button is still there.
      if (request !== mine) return;
      proposed?.replaceChildren();
      rests();
    }
  }

  function take(label: HTMLElement): void {
    const box = label.querySelector("input");
    if (!box || !field || !chosen) return;
    const known = boxOf(box.value);
    if (known) label.remove();
    else chosen.append(label);
    (known ?? box).checked = true;
    announce(saidChosen.replace("{skill}", label.textContent?.trim() ?? ""));
    rests();
    field.value = "";
    field.focus();
  }

  field.addEventListener("input", () => {
    rests();
    const words = field.value.trim();
    if ([...words].length < LETTERS) {
      proposed.replaceChildren();
      return;
    }
    const mine = new AbortController();
    request = mine;
    proposed.setAttribute("aria-busy", "true");
    rest = setTimeout(() => ask(words, mine), REST);
  });

  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || field.value.trim() === "") return;
    const first = proposed.querySelector<HTMLElement>("label");
    // It never sends the whole form; while it is being looked for, what is there belongs to other
    // words.
    event.preventDefault();
    if (request) return;
    if (first) take(first);
    else group.querySelector<HTMLButtonElement>("button[type=submit]")?.click();
  });

  proposed.addEventListener("change", ({ target }) => {
    const label = target instanceof HTMLInputElement && target.checked && target.closest("label");
    if (label) take(label);
  });
}

export function chooseSkills(): void {
  for (const group of document.querySelectorAll<HTMLElement>("[data-skills]")) proposeSkills(group);
}
