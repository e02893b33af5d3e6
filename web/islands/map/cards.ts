/** What a card on the map says: of one thing, or of several at one place. */
import { element, icon } from "./dom";
import { tilesOfPage } from "./follow";
import type { Item } from "./items";
import { KINDS, strokes } from "./signs";
import type { Texts } from "./texts";

/** What is nearer than this many degrees, some twenty metres, is at the same place. */
const SAME = 2e-4;

/** Kind, title as a link to its page, and when. */
export function cardOf(item: Item, texts: Texts): HTMLElement {
  const { kind, title, page } = item;
  const card = element("div", "map__card");
  const label = kind && texts.kinds[kind];
  if (kind && label && KINDS.includes(kind)) {
    card.append(element("p", `kind kind--${kind}`, icon(...strokes(kind)), label));
  }
  const link = element("a", "", title);
  if (page?.startsWith("/")) link.href = page;
  card.append(element("p", "map__title", link));
  if (item.when) card.append(element("p", "", item.when));
  if (item.status === "cancelled") {
    card.append(element("p", "tag tag--danger", texts.cancelled));
  }
  return card;
}

/** The list's links to what is at a place; its rows say `data-at="longitude,latitude"`. */
function linksTo([x, y]: [number, number]): HTMLAnchorElement[] {
  const rows = document.querySelectorAll<HTMLElement>("#results [data-at]");
  return [...rows].flatMap((row) => {
    const [longitude = NaN, latitude = NaN] = (row.dataset.at ?? "").split(",").map(Number);
    const isHere = Math.abs(longitude - x) < SAME && Math.abs(latitude - y) < SAME;
    const link = row.querySelector<HTMLAnchorElement>("h3 a");
    return isHere && link ? [link] : [];
  });
}

/** How many they are, and those that the list shows. */
export function cardOfSeveral({ at, count }: Item, texts: Texts): HTMLElement {
  const card = element("div", "map__card");
  card.append(element("p", "map__title", texts.cluster.replace("{count}", String(count))));
  const rows = linksTo(at).map((known) => {
    const link = element("a", "", known.textContent?.trim() ?? "");
    link.href = known.href;
    if (known.lang) link.lang = known.lang;
    return element("li", "", link);
  });
  if (rows.length > 0) card.append(element("ul", "map__rows", ...rows));
  if (rows.length < count && texts.list) {
    const [x, y] = at;
    const box = [x - SAME, y - SAME, x + SAME, y + SAME].map((degrees) => degrees.toFixed(5));
    const link = element("a", "", texts.list);
    const question = new URL(tilesOfPage(), location.href).search;
    const parameters = new URLSearchParams(question);
    parameters.set("bbox", box.join(","));
    link.href = `/?${parameters}`;
    card.append(element("p", "", link));
  }
  return card;
}
