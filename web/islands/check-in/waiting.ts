/** What waits for the network on this phone: codes or places, and when each was read. */
export interface Reading {
  code?: string;
  enrolment?: string;
  at: string;
}

type What = Omit<Reading, "at">;

/** The server takes so many at once. */
const MOST = 200;

const isSame = (one: What, other: What): boolean =>
  one.code === other.code && one.enrolment === other.enrolment;

/**
 * Kept in the browser's storage, so that a page that is closed loses nothing,
 * and read from there each time, since another page may be open as well.
 */
export class Waiting {
  readonly #key: string;
  /** For when the storage is full or forbidden. */
  #held: Reading[] = [];

  constructor(calls: string) {
    this.#key = `waymark check-ins ${calls}`;
  }

  /** The first of them, as many as are sent at once. */
  first(): Reading[] {
    return this.all().slice(0, MOST);
  }

  /** All of them, in the order in which they were read. */
  all(): Reading[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? "[]");
      return Array.isArray(kept) && kept.length > 0 ? kept : this.#held;
    } catch {
      return this.#held;
    }
  }

  has(what: What): boolean {
    return this.all().some((one) => isSame(one, what));
  }

  /** Notes a reading; of one that waits already the first time counts. */
  add(reading: Reading): void {
    if (!this.has(reading)) this.#keep([...this.all(), reading]);
  }

  /** Forgets what was answered. */
  drop(answered: Reading[]): void {
    this.#keep(this.all().filter((one) => !answered.some((other) => isSame(one, other))));
  }

  #keep(readings: Reading[]): void {
    this.#held = [];
    try {
      if (readings.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(readings));
    } catch {
      // Then they wait as long as the page is open.
      this.#held = readings;
    }
  }
}
