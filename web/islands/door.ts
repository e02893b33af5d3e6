/**
 * The code on the wall (`[data-door]`): shortly after its time is over it is
 * replaced by the next one. Without network it pales, and the page says so:
 * nobody is checked in by a code of before.
 */

import { stayAwake } from "./awake";

/** After a code's time, and between two tries without network, in milliseconds. */
const AFTER = 400;
const AGAIN = 3_000;

async function next(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("door");
    if (!fresh) return false;
    document.getElementById("door")?.replaceWith(document.adoptNode(fresh));
    return true;
  } catch {
    return false;
  }
}

/** Keeps the code fresh as long as the page is open. */
export function keepDoor(): void {
  const turn = async () => {
    const isFresh = await next();
    const stale = document.querySelector<HTMLElement>("[data-stale]");
    if (stale) stale.hidden = isFresh;
    document.getElementById("door")?.toggleAttribute("data-busy", !isFresh);
    wait(isFresh ? undefined : AGAIN);
  };
  const wait = (milliseconds?: number) => {
    const left = Number(document.getElementById("door")?.dataset.left ?? 1);
    setTimeout(turn, milliseconds ?? left * 1_000 + AFTER);
  };
  stayAwake();
  wait();
}
