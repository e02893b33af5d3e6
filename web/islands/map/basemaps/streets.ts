/** A map with streets, whichever schema it has. */
import type { Look } from "../look";
import { areas, grounds } from "./areas";
import { labels } from "./labels";
import { ways } from "./roads";
import type { Sheet, Words } from "./sheet";

export function streets(words: Words, look: Look): Sheet {
  return {
    ground: grounds(words, look),
    lines: [...areas(words, look), ...ways(words, look)],
    names: labels(words, look),
  };
}
