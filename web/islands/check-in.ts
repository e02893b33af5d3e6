/**
 * Checking people in, on the organiser's phone (`[data-check-in]`): what is
 * typed, tapped or scanned goes to the API at once. Without network it waits on
 * the phone, as codes and times alone, and is sent when the network is back.
 */
import { announce } from "./announce";
import { stayAwake } from "./awake";
import { type Reading, Waiting } from "./check-in/waiting";

interface Report {
  code: string | null;
  name: string | null;
  status: string;
  at: string | null;
}

/** So often what waits is tried again, in milliseconds. */
const AGAIN = 10_000;
/** So long an answer may take. */
const PATIENCE = 8_000;
/** Nobody is checked in to it here any more. */
const GONE = [404, 409, 410];
/** So many of those who were checked in last stay on the screen. */
const KEPT = 4;
/** So much is shown of what is no code. */
const SHOWN = 40;
/** No code, nor an address with one, is longer. */
const LONGEST = 200;
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
  let sending: Promise<boolean> | undefined;
  let isSignedOut = false;

  const word = (name: string, holes: Record<string, string> = {}) => {
    const text = words.querySelector(`[data-word="${name}"]`)?.textContent ?? "";
    return text.replaceAll(/\{(\w+)\}/g, (hole, key: string) => holes[key] ?? hole);
  };

  function say(text: string, kind: string): void {
    const line = document.createElement("li");
    line.className = `said__line said__line--${kind}`;
    line.textContent = text;
    // What went well may go; what did not is read until it is done.
    const lines = [...said.children];
    for (const old of lines) if (old.textContent === text) old.remove();
    for (const old of lines.filter((one) => one.matches(".said__line--ok")).slice(KEPT - 1)) {
      old.remove();
    }
    said.hidden = false;
    said.prepend(line);
    announce(text);
  }

  function showWaiting(): void {
    const n = waiting.all().length;
    note.hidden = n === 0;
    note.textContent = n === 0 ? "" : word("waiting", { n: String(n) });
    if (n === 0) {
      for (const old of [...said.children]) if (old.textContent === word("queued")) old.remove();
      said.hidden = said.children.length === 0;
    }
    for (const { enrolment } of waiting.all()) {
      const form = place.querySelector(`form[data-place="${enrolment}"]`);
      if (!form) continue;
      const hadFocus = form.contains(document.activeElement);
      const tag = document.createElement("span");
      tag.className = "tag tag--warn";
      tag.textContent = word("waits");
      tag.tabIndex = -1;
      form.replaceWith(tag);
      if (hadFocus) tag.focus({ preventScroll: true });
    }
  }

  function tell({ code, name, status, at }: Report): void {
    const time = at ? new Date(at).toLocaleTimeString(document.documentElement.lang, HOURS) : "";
    const text = word(status, { name: name ?? "", time });
    const isHere = status === "attended" || status === "already";
    // Of several that waited one has to know which.
    const who = name ?? code?.slice(0, SHOWN);
    say(isHere || !who ? text : `${who}: ${text}`, isHere ? "ok" : "warn");
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

  /** Sends the first that wait; whether they were answered. */
  async function post(): Promise<boolean> {
    const readings = waiting.first();
    const response = await fetch(calls, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ checkIns: readings }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok) {
      const { items } = (await response.json()) as { items: Report[] };
      waiting.drop(readings);
      for (const report of items) tell(report);
      await refresh();
    } else if (GONE.includes(response.status)) {
      // It is cancelled, or not hers any more: the page says which.
      waiting.drop(readings);
      location.reload();
    } else if (response.status === 401 && !isSignedOut) {
      isSignedOut = true;
      say(word("signIn"), "warn");
    }
    return response.ok;
  }

  /** Sends all that wait; whether nothing does any more. Whatever is not answered stays. */
  async function deliver(): Promise<boolean> {
    try {
      while (waiting.all().length > 0) if (!(await post())) return false;
      return true;
    } catch {
      // No network: they wait.
      return false;
    }
  }

  /** The same, once at a time. */
  function send(): Promise<boolean> {
    sending ??= deliver().finally(() => {
      sending = undefined;
      showWaiting();
    });
    return sending;
  }

  async function read(what: Omit<Reading, "at">): Promise<void> {
    waiting.add({ ...what, at: new Date(Date.now() + clock).toISOString() });
    // What was on its way may have been done just before.
    const isDone = (await send()) && (!waiting.has(what) || (await send()));
    if (!isDone && waiting.has(what)) say(word("queued"), "warn");
  }

  place.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const field = form.querySelector<HTMLInputElement>('input[name="code"]');
    const code = plain(field?.value ?? "");
    const enrolment = form.dataset.place;
    if (!code && !enrolment) return;
    event.preventDefault();
    void read(enrolment ? { enrolment } : { code });
    if (field) {
      field.value = "";
      field.focus();
    }
  });

  let last = { code: "", at: 0 };
  const onCode = (text: string) => {
    const code = plain(text);
    const isStill = code === last.code && Date.now() - last.at < STILL;
    last = { code, at: Date.now() };
    if (isStill || !code) return;
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

  stayAwake();
  addEventListener("online", () => void send());
  setInterval(() => void send(), AGAIN);
  void send();
}

/** What was read, as far as it can be a code: pictures hold whatever their makers like. */
function plain(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, "")
    .trim()
    .slice(0, LONGEST);
}

const HOURS = { hour: "2-digit", minute: "2-digit" } as const;

/** By how much the clock of the server is ahead of the phone's, in milliseconds. */
function ahead(made: number): number {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const got = performance.timeOrigin + (entry?.responseStart ?? 0);
  return made > 0 ? made - got : 0;
}
