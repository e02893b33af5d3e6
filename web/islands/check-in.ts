/**
 * Checking people in, on the organiser's phone (`[data-check-in]`): what is
 * typed, tapped or scanned goes to the API at once. Without network it waits on
 * the phone, as codes and times alone, and is sent when the network is back.
 */
import { announce } from "./announce";
import { stayAwake } from "./awake";
import { codeIn } from "./check-in/code";
import { type Reading, Waiting } from "./check-in/waiting";

interface Report {
  code: string | null;
  enrolment: string | null;
  name: string | null;
  status: string;
  at: string | null;
}

/** So often what waits is tried again, in milliseconds. */
const AGAIN = 10_000;
/** So long an answer may take. */
const PATIENCE = 8_000;
/** One of the readings cannot be read, or they are too long together. */
const SPOILT = [400, 413, 422];
/** Why nothing is sent, by the words for it: whoever is signed in, or the opportunity, is another. */
const REFUSED: Record<number, string> = {
  401: "signIn",
  403: "forbidden",
  404: "notFound",
  409: "cancelled",
  410: "gone",
};
/** So many of those who were checked in last stay on the screen. */
const KEPT = 4;
/** So much is shown of what is no code. */
const SHOWN = 40;
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
  let refused = 0;

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

  /** What the list calls somebody. */
  const nameOf = (enrolment: string | null | undefined) =>
    place.querySelector(`[data-who="${enrolment}"] .here__name`)?.textContent ?? "";

  function tell({ code, enrolment, name: own, status, at }: Report): void {
    const name = own || nameOf(enrolment);
    const hours = { ...HOURS, timeZone: place.dataset.zone };
    const time = at ? new Date(at).toLocaleTimeString(document.documentElement.lang, hours) : "";
    const text = word(status, { name, time });
    const isHere = status === "attended" || status === "already";
    // Of several that waited one has to know which.
    const who = name || code;
    say(isHere || !who ? text : `${who}: ${text}`, isHere ? "ok" : "warn");
  }

  /** What is no code, or can be none any more. */
  function tellOf(who: string, status: string): void {
    say(`${who.slice(0, SHOWN)}: ${word(status)}`, "warn");
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

  /** Sends some of those that wait; whether the server could answer. */
  async function post(readings: Reading[]): Promise<boolean> {
    const response = await fetch(calls, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ checkIns: readings }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const [one, ...others] = readings;
    if (response.ok) {
      const { items } = (await response.json()) as { items: Report[] };
      waiting.drop(readings);
      for (const report of items) tell(report);
      refused = 0;
    } else if (SPOILT.includes(response.status) && one) {
      if (others.length > 0) return (await post([one])) && post(others);
      waiting.setAside(one);
      const { title } = (await response.json()) as { title: string };
      say(`${(one.code ?? one.enrolment)?.slice(0, SHOWN)}: ${title}`, "warn");
    } else {
      const why = REFUSED[response.status];
      if (why && refused !== response.status) say(word(why), "warn");
      refused = why ? response.status : 0;
      return false;
    }
    return true;
  }

  /** Sends all that wait; whether nothing does any more. Whatever is not answered stays. */
  async function deliver(): Promise<boolean> {
    const before = waiting.all().length;
    try {
      for (let some = waiting.first(); some.length > 0; some = waiting.first()) {
        if (!(await post(some))) return false;
      }
      return waiting.all().length === 0;
    } catch {
      // No network: they wait.
      return false;
    } finally {
      if (waiting.all().length < before) await refresh().catch(() => undefined);
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
    await send();
    if (waiting.has(what)) await send();
    if (waiting.has(what) && refused === 0) say(word("queued"), "warn");
  }

  function readCode(text: string): void {
    const code = codeIn(text);
    if (code) void read({ code });
    else tellOf(text, "unknown");
  }

  place.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const field = form.querySelector<HTMLInputElement>('input[name="code"]');
    const code = plain(field?.value ?? "");
    const enrolment = form.dataset.place;
    if (!code && !enrolment) return;
    event.preventDefault();
    if (enrolment) void read({ enrolment });
    else readCode(code);
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
    readCode(code);
  };
  // It exists only where the page came over TLS.
  if (scan && "mediaDevices" in navigator) {
    scan.hidden = false;
    let close: (() => void) | undefined;
    const load = () => import("./check-in/eye");
    // Where there is no network any more, it opens as well.
    idle(() => load().then(({ loadLook }) => loadLook()));
    scan.addEventListener("click", async () => {
      const eye = part<HTMLVideoElement>("eye");
      if (close) {
        close();
        close = undefined;
      } else {
        scan.disabled = true;
        try {
          const { openEye } = await load();
          close = await openEye(eye, onCode);
        } catch {
          say(word("noCamera"), "warn");
        }
        scan.disabled = false;
        scan.focus({ preventScroll: true });
      }
      eye.hidden = !close;
      scan.textContent = word(close ? "scanStop" : "scan");
    });
  }

  stayAwake();
  addEventListener("online", () => void send());
  setInterval(() => void send(), AGAIN);
  waiting.tidy(Date.now() + clock);
  const missed = waiting.missed();
  if (missed > 0) tellOf(String(missed), "expired");
  void send().then(() => {
    // The server tells whose they are; where it does not, nobody can any more.
    const old = waiting.old(Date.now() + clock);
    for (const { code, enrolment } of old) tellOf(code ?? nameOf(enrolment), "expired");
    waiting.drop(old);
    showWaiting();
  });
}

/** Does something once the page has nothing else to do. */
function idle(work: () => Promise<unknown>): void {
  const start = () => void work().catch(() => undefined);
  // Safari has no such word.
  if ("requestIdleCallback" in window) requestIdleCallback(start);
  else setTimeout(start, 1_000);
}

/** What was read, as far as it can be a code: pictures hold whatever their makers like. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "").trim();
}

const HOURS = { hour: "2-digit", minute: "2-digit" } as const;

/** By how much the clock of the server is ahead of the phone's, in milliseconds. */
function ahead(made: number): number {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const got = performance.timeOrigin + (entry?.responseStart ?? 0);
  return made > 0 ? made - got : 0;
}
