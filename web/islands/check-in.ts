/**
 * Checking people in, on the organiser's phone (`[data-check-in]`): what is
 * typed, tapped or scanned goes to the API at once. Without network it waits on
 * the phone, as codes and times alone, and is sent when the network is back.
 */
import { announce } from "./announce";
import { type Reading, Waiting } from "./check-in/waiting";

interface Report {
  name: string | null;
  status: string;
  at: string | null;
}

/** So often what waits is tried again, in milliseconds. */
const AGAIN = 10_000;
/** So many of the last reports stay on the screen. */
const KEPT = 4;
/** A code that stays before the camera is read once. */
const STILL = 4_000;

export function checkIn(place: HTMLElement): void {
  const calls = place.dataset.checkIn ?? "";
  const waiting = new Waiting(calls);
  const part = <T extends HTMLElement>(name: string) =>
    place.querySelector<T>(`[data-${name}]`) as T;
  const words = part<HTMLTemplateElement>("words").content;
  const [said, note, scan] = [part("said"), part("waiting"), part<HTMLButtonElement>("scan")];
  const clock = ahead(Number(place.dataset.made));
  let isSending = false;

  const word = (name: string, holes: Record<string, string> = {}) => {
    const text = words.querySelector(`[data-word="${name}"]`)?.textContent ?? "";
    return text.replaceAll(/\{(\w+)\}/g, (hole, key: string) => holes[key] ?? hole);
  };

  function say(text: string, kind: string): void {
    const line = document.createElement("li");
    line.className = `said__line said__line--${kind}`;
    line.textContent = text;
    said.hidden = false;
    said.prepend(line);
    while (said.children.length > KEPT) said.lastElementChild?.remove();
    announce(text);
  }

  function showWaiting(): void {
    const n = waiting.all().length;
    note.hidden = n === 0;
    note.textContent = n === 0 ? "" : word("waiting", { n: String(n) });
    for (const { enrolment } of waiting.all()) {
      const form = place.querySelector(`form[data-place="${enrolment}"]`);
      if (!form) continue;
      const tag = document.createElement("span");
      tag.className = "tag tag--warn";
      tag.textContent = word("waits");
      form.replaceWith(tag);
    }
  }

  function tell({ name, status, at }: Report): void {
    const time = at ? new Date(at).toLocaleTimeString(document.documentElement.lang, HOURS) : "";
    const isHere = status === "attended" || status === "already";
    say(word(status, { name: name ?? "", time }), isHere ? "ok" : "warn");
  }

  /** The list as the server knows it. */
  async function refresh(): Promise<void> {
    const response = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const [old, fresh] = [document.getElementById("here"), page.getElementById("here")];
    if (!old || !fresh) return;
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(document.adoptNode(fresh));
    if (hadFocus) document.getElementById("here-count")?.focus({ preventScroll: true });
  }

  /** Sends what waits. Whatever is not answered stays. */
  async function send(): Promise<void> {
    const readings = waiting.all();
    if (isSending || readings.length === 0) return showWaiting();
    isSending = true;
    try {
      const response = await fetch(calls, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ checkIns: readings }),
      });
      if (response.ok) {
        const { items } = (await response.json()) as { items: Report[] };
        waiting.drop(readings);
        for (const report of items) tell(report);
        await refresh();
      } else if (response.status === 401 || response.status === 403) {
        say(word("signIn"), "warn");
      } else if (response.status < 500 && response.status !== 429) {
        // It is cancelled, or not hers any more: the page says which.
        waiting.drop(readings);
        location.reload();
      }
    } catch {
      // No network: they wait.
    } finally {
      isSending = false;
      showWaiting();
    }
  }

  async function read(what: Omit<Reading, "at">): Promise<void> {
    const isNew = waiting.add({ ...what, at: new Date(Date.now() + clock).toISOString() });
    await send();
    if (isNew && waiting.has(what)) say(word("queued"), "warn");
  }

  place.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const field = form.querySelector<HTMLInputElement>('input[name="code"]');
    const code = field?.value.trim();
    const enrolment = form.dataset.place;
    if (!code && !enrolment) return;
    event.preventDefault();
    void read(enrolment ? { enrolment } : { code: code ?? "" });
    if (field) {
      field.value = "";
      field.focus();
    }
  });

  let last = { code: "", at: 0 };
  const onCode = (code: string) => {
    const isStill = code === last.code && Date.now() - last.at < STILL;
    last = { code, at: Date.now() };
    if (isStill) return;
    navigator.vibrate?.(60);
    void read({ code });
  };
  // It exists only where the page came over TLS.
  if (scan && "mediaDevices" in navigator) {
    scan.hidden = false;
    let close: (() => void) | undefined;
    scan.addEventListener("click", async () => {
      const eye = part<HTMLVideoElement>("eye");
      if (close) {
        close();
        close = undefined;
      } else {
        try {
          const { openEye } = await import("./check-in/eye");
          close = await openEye(eye, onCode);
        } catch {
          say(word("noCamera"), "warn");
        }
      }
      eye.hidden = !close;
      scan.textContent = word(close ? "scanStop" : "scan");
    });
  }

  addEventListener("online", () => void send());
  setInterval(() => void send(), AGAIN);
  void send();
}

const HOURS = { hour: "2-digit", minute: "2-digit" } as const;

/** By how much the clock of the server is ahead of the phone's, in milliseconds. */
function ahead(made: number): number {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const got = performance.timeOrigin + (entry?.responseStart ?? 0);
  return made > 0 ? made - got : 0;
}
