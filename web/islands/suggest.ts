/**
 * Proposals under a search field, `[data-suggest]`: a combobox as WAI-ARIA describes it, with a
 * list that is chosen from by hand. What is chosen is a page; Enter without a choice sends the
 * form. The field may be replaced at any time, with its form: so the document listens.
 */
import { fill, find } from "./suggest/options";

/** Fewer letters ask for nothing. */
const LETTERS = 2;
/** How long nothing is typed before it is asked, in milliseconds. */
const REST = 120;

let rest: ReturnType<typeof setTimeout> | undefined;
let request: AbortController | undefined;

function fieldOf(target: EventTarget | null): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement && target.dataset.suggest ? target : undefined;
}

/** The field's list; the first time it is made, and the field told about it. */
function listOf(field: HTMLInputElement): HTMLElement {
  const known = document.getElementById(field.getAttribute("aria-controls") ?? "");
  if (known) return known;
  const list = document.createElement("ul");
  list.id = `${field.id}-suggestions`;
  list.className = "suggest";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.suggestLabel ?? "");
  field.parentElement?.classList.add("suggest-place");
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", list.id);
  return list;
}

function activeOf(list: HTMLElement): HTMLElement | null {
  return list.querySelector("[aria-selected=true]");
}

function activate(field: HTMLInputElement, option: Element | null | undefined): void {
  const list = listOf(field);
  activeOf(list)?.setAttribute("aria-selected", "false");
  if (!option) {
    field.removeAttribute("aria-activedescendant");
    return;
  }
  option.setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

function setOpen(field: HTMLInputElement, isOpen: boolean): void {
  activate(field, null);
  listOf(field).hidden = !isOpen;
  field.setAttribute("aria-expanded", String(isOpen));
}

function isOpen(field: HTMLInputElement): boolean {
  return !listOf(field).hidden;
}

/** Nothing is asked any more, and nothing shown. */
function close(field: HTMLInputElement): void {
  clearTimeout(rest);
  request?.abort();
  if (isOpen(field)) setOpen(field, false);
}

async function ask(field: HTMLInputElement): Promise<void> {
  const mine = new AbortController();
  request?.abort();
  request = mine;
  try {
    const items = await find(field, mine.signal);
    if (mine.signal.aborted || document.activeElement !== field) return;
    setOpen(field, fill(listOf(field), field, items) > 0);
  } catch {
    // A newer question took its place, or there is no answer: the form works as ever.
    if (!mine.signal.aborted) close(field);
  }
}

function go(option: HTMLElement | null): boolean {
  const page = option?.dataset.page;
  if (page) location.assign(page);
  return page !== undefined;
}

function typed(field: HTMLInputElement): void {
  clearTimeout(rest);
  request?.abort();
  activate(field, null);
  if ([...field.value.trim()].length < LETTERS) close(field);
  else rest = setTimeout(() => ask(field), REST);
}

/** From the field down the list and round again, by way of the field. */
function step(field: HTMLInputElement, by: 1 | -1): void {
  const options = [...listOf(field).children];
  const active = activeOf(listOf(field));
  const at = active ? options.indexOf(active) : by > 0 ? -1 : options.length;
  activate(field, options[at + by]);
}

/** Whether a key did something to the list. */
function obey(field: HTMLInputElement, key: string): boolean {
  const list = listOf(field);
  if (!isOpen(field)) {
    if (key !== "ArrowDown" || [...field.value.trim()].length < LETTERS) return false;
    clearTimeout(rest);
    void ask(field);
    return true;
  }
  if (key === "ArrowDown" || key === "ArrowUp") {
    step(field, key === "ArrowDown" ? 1 : -1);
    return true;
  }
  if (key === "Escape") {
    close(field);
    return true;
  }
  const active = activeOf(list);
  if (!active) return false;
  if (key === "Home" || key === "End") {
    activate(field, key === "Home" ? list.firstElementChild : list.lastElementChild);
    return true;
  }
  // Back in the text.
  if (key === "ArrowLeft" || key === "ArrowRight") activate(field, null);
  if (key !== "Enter" || !go(active)) return false;
  close(field);
  return true;
}

function equip(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-suggest]")) {
    listOf(field);
  }
}

/** Listens on the whole page, once. */
export function suggest(): void {
  equip();
  document.addEventListener("swapped", equip);

  document.addEventListener("input", ({ target }) => {
    const field = fieldOf(target);
    if (field) typed(field);
  });
  document.addEventListener("keydown", (event) => {
    const field = fieldOf(event.target);
    const { altKey, ctrlKey, isComposing, key, metaKey, shiftKey } = event;
    if (!field || isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
    if (obey(field, key)) event.preventDefault();
  });
  document.addEventListener("focusout", ({ target }) => {
    const field = fieldOf(target);
    if (field) close(field);
  });
  document.addEventListener(
    "submit",
    ({ target }) => {
      const form = target instanceof HTMLFormElement ? target : undefined;
      const field = form?.querySelector<HTMLInputElement>("input[data-suggest]");
      if (field) close(field);
    },
    // Before the form is sent, and perhaps replaced.
    { capture: true },
  );

  const optionOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>(".suggest [role=option]") : null;
  // The field keeps the focus, and with it the list stays open.
  document.addEventListener("mousedown", (event) => {
    if (event.target instanceof Element && event.target.closest(".suggest")) event.preventDefault();
  });
  document.addEventListener("click", ({ target }) => {
    go(optionOf(target));
  });
}
