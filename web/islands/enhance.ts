/**
 * Turns GET forms into partial updates. `<form data-enhance="results">` fetches
 * its own address, swaps the element with the id `results`, pushes the address
 * and announces what the new element says in `[data-announce]`. Links inside
 * that element marked `data-enhance` do the same. Without this script both work
 * as forms and links do; when a fetch fails, the browser goes there itself.
 * A form with `data-replace` is a small step, as a map that is moved: it takes
 * the place of the address in the history. Each swap fires `swapped`.
 */
import { announce } from "./announce";

let underWay: AbortController | undefined;

/** Fields that say the same in another way: setting one empties the others. */
const INSTEAD: Record<string, string[]> = {
  when: ["from", "to"],
  from: ["when"],
  to: ["when"],
  place: ["near"],
};

function clear(form: HTMLFormElement, name: string): void {
  for (const field of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    if (field.type === "radio") field.checked = field.value === "";
    else field.value = "";
  }
}

function targetOf(element: Element): string | null {
  return element.closest("[data-enhance]")?.getAttribute("data-enhance") ?? null;
}

/** The address a form would open, without its empty fields. */
function addressOf(form: HTMLFormElement): URL {
  const url = new URL(form.action, location.href);
  url.search = "";
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") url.searchParams.append(name, value);
  }
  return url;
}

/** Fetches `url` and puts its elements `ids` in the place of this page's. */
async function swap(url: URL, ids: string[], form?: HTMLElement): Promise<boolean> {
  underWay?.abort();
  const request = new AbortController();
  underWay = request;
  const places = ids.map((id) => document.getElementById(id));
  for (const place of places) place?.setAttribute("data-busy", "");
  try {
    const response = await fetch(url, {
      headers: { Accept: "text/html" },
      signal: request.signal,
    });
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // Only now: she may have gone on while it loaded.
    const back = place(form ?? null);
    for (const id of ids) {
      const fresh = page.getElementById(id);
      const place = document.getElementById(id);
      if (!place) continue;
      if (!fresh) throw new Error(id);
      place.replaceWith(document.adoptNode(fresh));
    }
    back();
    document.title = page.title;
    announce(document.querySelector("[data-announce]")?.textContent?.trim() ?? "");
    document.dispatchEvent(new Event("swapped"));
    return true;
  } catch {
    if (request.signal.aborted) return false;
    location.assign(url);
    return false;
  }
}

/**
 * Where the reader is in a form that is replaced: the field by its name and
 * value, what she has typed there since and where, and which folds stand open.
 */
function place(form: HTMLElement | null): () => void {
  const at = document.activeElement;
  const folds = [...(form?.querySelectorAll("details") ?? [])].map((fold) => fold.open);
  if (!form) return () => {};
  const field = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at : null;
  const inside = at !== null && form.contains(at);
  const writes = field instanceof HTMLInputElement && !["checkbox", "radio"].includes(field.type);
  const typed = writes ? field.value : "";
  const caret = writes ? field.selectionStart : null;
  return () => {
    const fresh = document.getElementById(form.id);
    fresh?.querySelectorAll("details").forEach((fold, n) => {
      if (folds[n] !== undefined) fold.open = folds[n];
    });
    if (!inside || !fresh) return;
    const same = [...fresh.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")].filter(
      ({ name }) => field !== null && name === field.name,
    );
    const one = same.find(({ value }) => value === field?.value) ?? same[0];
    if (typed && one instanceof HTMLInputElement) one.value = typed;
    (one ?? fresh.querySelector<HTMLElement>("button[type=submit]"))?.focus();
    if (caret !== null && one instanceof HTMLInputElement) one.setSelectionRange(caret, caret);
  };
}

/** Ids that follow the address: the form with its counts, its target, and the signpost. */
function idsOnPage(): string[] {
  const form = document.querySelector<HTMLFormElement>("form[data-enhance][id]");
  const more = ["signpost", "map-notes", "map-preview"];
  return form ? [form.id, form.dataset.enhance ?? "", ...more] : [];
}

/** Listens on the whole page, once. */
export function enhanceForms(): void {
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const id = targetOf(form);
    if (id === null || form.method !== "get") return;
    event.preventDefault();
    const url = addressOf(form);
    const isSmall = form.hasAttribute("data-replace");
    form.removeAttribute("data-replace");
    if (!(await swap(url, form.id ? idsOnPage() : [id], form.id ? form : undefined))) return;
    if (isSmall) history.replaceState({}, "", url);
    else history.pushState({}, "", url);
  });

  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    const form = field.form;
    if (!form || targetOf(form) === null) return;
    for (const name of INSTEAD[field.name] ?? []) clear(form, name);
    const chosen = field instanceof HTMLSelectElement || ["checkbox", "radio"].includes(field.type);
    if (chosen) form.requestSubmit();
  });

  document.addEventListener("click", async (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const link = event.target instanceof Element ? event.target.closest("a[data-enhance]") : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const ids = idsOnPage();
    if (ids.length === 0) return;
    event.preventDefault();
    const url = new URL(link.href);
    if (!(await swap(url, ids))) return;
    history.pushState({}, "", url);
    const heading = document.querySelector<HTMLElement>("[data-announce]");
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  });

  addEventListener("popstate", () => {
    const ids = idsOnPage();
    if (ids.length > 0) void swap(new URL(location.href), ids);
  });
}
