/** What waits for the network on this phone: codes or places, and when each was read. */
export interface Reading {
  code?: string;
  enrolment?: string;
  at: string;
}

/** The server takes so many at once. */
const MOST = 200;

const isSame = (one: Omit<Reading, "at">, other: Omit<Reading, "at">): boolean =>
  one.code === other.code && one.enrolment === other.enrolment;

/** Kept in the browser's storage, so that a page that is closed loses nothing. */
export class Waiting {
  readonly #key: string;
  /** For when the storage is full or forbidden. */
  #held: Reading[] = [];

  constructor(calls: string) {
    this.#key = `waymark check-ins ${calls}`;
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? "[]");
      if (Array.isArray(kept)) this.#held = kept;
    } catch {
      this.#held = [];
    }
  }

  /** The first of them, as many as are sent at once. */
  all(): Reading[] {
    return this.#held.slice(0, MOST);
  }

  has(what: Omit<Reading, "at">): boolean {
    return this.#held.some((one) => isSame(one, what));
  }

  /** Notes a reading; of one that waits already the first time counts. */
  add(reading: Reading): boolean {
    if (this.has(reading)) return false;
    this.#keep([...this.#held, reading]);
    return true;
  }

  /** Forgets what was answered. */
  drop(answered: Reading[]): void {
    this.#keep(this.#held.filter((one) => !answered.some((other) => isSame(one, other))));
  }

  #keep(readings: Reading[]): void {
    this.#held = readings;
    try {
      if (readings.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(readings));
    } catch {
      // Then they wait as long as the page is open.
    }
  }
}
