/**
 * Rows that a person orders, in the desk's forms. The buttons of a row are
 * submit buttons with the values `up:N`, `down:N` and `remove:N`, which the
 * server obeys; here they work at once, keep the focus and say what happened.
 * Fields have no numbers in their names, so a row may stand anywhere; its
 * buttons have, and get new ones.
 */
import { announce } from "./announce";

/** Fills `{n}` and `{total}` in a sentence that the page brought along. */
function say(list: HTMLElement, key: string, n: number, total: number): void {
  const sentence = list.dataset[key] ?? "";
  announce(sentence.replace("{n}", String(n)).replace("{total}", String(total)));
}

/** The page's sentence for a button, such as `Move step {n} up`. */
function nameOf(list: HTMLElement, verb: string): string | undefined {
  return list.dataset[`named${verb.charAt(0).toUpperCase()}${verb.slice(1)}`];
}

/** Gives every row's buttons the number of the place where it stands now. */
function number(list: HTMLElement): void {
  [...list.children].forEach((row, at) => {
    for (const name of row.querySelectorAll<HTMLElement>("button [data-verb]")) {
      const verb = name.dataset.verb ?? "";
      const button = name.closest("button");
      if (button) button.value = `${verb}:${at}`;
      const sentence = nameOf(list, verb);
      if (sentence) name.textContent = sentence.replace("{n}", String(at + 1));
      const last = verb === "down" && at === list.children.length - 1;
      if (button) button.disabled = last || (verb === "up" && at === 0);
    }
  });
  const adding = list.closest("form")?.querySelectorAll<HTMLButtonElement>("[value^=add]") ?? [];
  for (const button of adding) {
    button.formAction = button.formAction.replace(/#.*$/, `#step-${list.children.length + 1}`);
  }
}

function obey(list: HTMLElement, row: Element, verb: string, button: HTMLElement): void {
  const rows = [...list.children];
  const at = rows.indexOf(row);
  if (verb === "remove") {
    const next = rows[at + 1] ?? rows[at - 1];
    row.remove();
    number(list);
    const focus = next?.querySelector<HTMLElement>("select, button") ?? list;
    focus.focus();
    say(list, "saidRemoved", at + 1, rows.length - 1);
    return;
  }
  const other = rows[verb === "up" ? at - 1 : at + 1];
  if (!other) return;
  if (verb === "up") other.before(row);
  else other.after(row);
  number(list);
  const usable = button.matches(":disabled") ? row.querySelector<HTMLElement>("select") : button;
  usable?.focus();
  say(list, "saidMoved", verb === "up" ? at : at + 2, rows.length);
}

/** Enter in a field marked `data-enter` presses the button of that name. */
function enter(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.key !== "Enter") return;
  if (!(event.target instanceof HTMLInputElement)) return;
  const name = event.target.dataset.enter;
  const button = event.target.form?.querySelector<HTMLElement>(`button[value="${name}"]`);
  if (!name || !button) return;
  event.preventDefault();
  button.click();
}

/** Takes over the buttons of every `[data-rows]` list. */
export function enhanceRows(): void {
  document.addEventListener("keydown", enter);
  for (const list of document.querySelectorAll<HTMLElement>("[data-rows]")) {
    list.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      const verb = button?.value.split(":")[0];
      if (!button || (verb !== "up" && verb !== "down" && verb !== "remove")) return;
      const row = [...list.children].find((child) => child.contains(button));
      if (!row) return;
      event.preventDefault();
      obey(list, row, verb, button);
    });
  }
}
