/** What waits for the network on this phone: codes or places, and when each was read. */
export interface Reading {
  code?: string;
  enrolment?: string;
  at: string;
}

type What = Omit<Reading, "at">;

/** The server takes so many at once. */
const MOST = 200;
/** So long the server takes a reading, in milliseconds. */
const KEPT = 60 * 60_000;
/** One that is older may be too old when it arrives: a second one replaces it. */
const OLD = 55 * 60_000;
/** What waits is stored under this and the address that it is sent to. */
const KEY = "waymark check-ins ";
/** And how many were too old to be sent. */
const MISSED = "waymark check-ins-missed ";

const isSame = (one: What, other: What): boolean =>
  one.code === other.code && one.enrolment === other.enrolment;

const isReading = (one: Partial<Reading> | null): one is Reading =>
  typeof one?.at === "string" && typeof (one.code ?? one.enrolment) === "string";

function stored(key: string): Reading[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isReading) : [];
  } catch {
    return [];
  }
}

/** Stores what waits; whether there is room. */
function store(key: string, readings: Reading[]): boolean {
  try {
    if (readings.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(readings));
    return true;
  } catch {
    return false;
  }
}

/**
 * Kept in the browser's storage, so that a page that is closed loses nothing,
 * and read from there each time, since another page may be open as well.
 */
export class Waiting {
  readonly #calls: string;
  readonly #key: string;
  /** What waits as long as the page is open: the storage is full or forbidden. */
  #held: Reading[] = [];
  /** Those that the server cannot read; they are not sent again from this page. */
  #aside: Reading[] = [];

  constructor(calls: string) {
    this.#calls = calls;
    this.#key = KEY + calls;
  }

  /** The first of those that can be sent, as many as are sent at once. */
  first(): Reading[] {
    return this.#sent().slice(0, MOST);
  }

  #sent(): Reading[] {
    const isAside = (one: Reading) => this.#aside.some((other) => isSame(one, other));
    return this.all().filter((one) => !isAside(one));
  }

  /** All of them, in the order in which they were read. */
  all(): Reading[] {
    const isHeld = (one: Reading) => this.#held.some((other) => isSame(one, other));
    return [...stored(this.#key).filter((one) => !isHeld(one)), ...this.#held];
  }

  /** Whether it still waits to be sent. */
  has(what: What): boolean {
    return this.#sent().some((one) => isSame(one, what));
  }

  /** Notes a reading; of one that waits already the first time counts, as long as it is taken. */
  add(reading: Reading): void {
    const known = this.all().find((one) => isSame(one, reading));
    if (known && Date.parse(reading.at) - Date.parse(known.at) < OLD) return;
    const others = this.all().filter((one) => !isSame(one, reading));
    const held = [...this.#held.filter((one) => !isSame(one, reading)), reading];
    this.#held = store(this.#key, [...others, reading]) ? [] : held;
  }

  /** Forgets what was answered; not what was read again meanwhile. */
  drop(answered: Reading[]): void {
    const isAnswered = (one: Reading) =>
      answered.some((other) => isSame(one, other) && one.at === other.at);
    const rest = this.all().filter((one) => !isAnswered(one));
    const isStored = store(this.#key, rest);
    if (!isStored) store(this.#key, []);
    this.#held = isStored ? [] : rest;
  }

  /** The server cannot read it: it keeps none of the others. */
  setAside(reading: Reading): void {
    this.#aside.push(reading);
  }

  /** How many of this opportunity were forgotten because they were too old; told once. */
  missed(): number {
    try {
      const n = Number(localStorage.getItem(MISSED + this.#calls));
      localStorage.removeItem(MISSED + this.#calls);
      return n;
    } catch {
      return 0;
    }
  }

  /** Forgets the readings of other opportunities that are taken no more; their pages tell how many. */
  tidy(now: number): void {
    try {
      for (const key of Object.keys(localStorage)) {
        if (!key.startsWith(KEY) || key === this.#key) continue;
        const all = stored(key);
        const fresh = all.filter((one) => Date.parse(one.at) >= now - KEPT);
        const missed = MISSED + key.slice(KEY.length);
        const n = Number(localStorage.getItem(missed)) + all.length - fresh.length;
        if (n > 0) localStorage.setItem(missed, String(n));
        store(key, fresh);
      }
    } catch {
      // Without storage nothing is left behind.
    }
  }

  /** Those of this opportunity that are taken no more. */
  old(now: number): Reading[] {
    return this.all().filter((one) => !(Date.parse(one.at) >= now - KEPT));
  }
}
