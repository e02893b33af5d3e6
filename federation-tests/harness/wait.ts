import { setTimeout as sleep } from "node:timers/promises";

/** How long to try, and how often; milliseconds. */
export interface Patience {
  within?: number;
  every?: number;
}

/**
 * Asks again until the answer is neither false, null nor undefined, and gives that answer back.
 * A probe that throws counts as "not yet". When time is up, the error says what was waited for and
 * what the last probe gave.
 */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  { within = 20_000, every = 100 }: Patience = {},
): Promise<T> {
  const end = Date.now() + within;
  let last: unknown;
  for (;;) {
    try {
      const answer = await probe();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) {
      const seen = last instanceof Error ? last.message : String(last);
      throw new Error(`not within ${within} ms: ${what} (last: ${seen})`, { cause: last });
    }
    await sleep(every);
  }
}

/** Fails as soon as the probe is true; succeeds when it was false for the whole time. */
export async function never(
  what: string,
  probe: () => Promise<boolean> | boolean,
  { within = 1_500, every = 150 }: Patience = {},
): Promise<void> {
  const end = Date.now() + within;
  do {
    if (await probe()) throw new Error(`happened, but must not: ${what}`);
    await sleep(every);
  } while (Date.now() < end);
}

export { sleep };
