/**
 * The map and the list say the same. A map that the reader moves writes its box
 * into the search form and sends that; whatever changes the list tells the map
 * its new question, and the box when that came from elsewhere.
 */
import type { Map as GlMap, MapMovementEvent, VectorTileSource } from "maplibre-gl";
import { asBounds, type Box, isSame, readBox, writeBox } from "./box";
import type { Items } from "./items";

/** A map that comes to rest for so long, in milliseconds, asks for its list. */
const REST = 300;
/** Kilometres of a degree of latitude. */
const KILOMETRES = 111;

function form(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>("form[data-enhance][id]");
}

function boxField(): HTMLInputElement | null {
  return form()?.querySelector<HTMLInputElement>("input[name=bbox]") ?? null;
}

/** The address of the tiles of what the page found. */
export function tilesOfPage(): string {
  const path = document.getElementById("results")?.dataset.tiles ?? "/tiles/{z}/{x}/{y}.mvt";
  // Not by URL, which would write the braces in another way.
  return path.startsWith("/") ? location.origin + path : path;
}

/** The box that the page was asked for. */
export function boxOfPage(): Box | undefined {
  return readBox(boxField()?.value || new URLSearchParams(location.search).get("bbox"));
}

/** What lies around the place that the page was asked for. */
function aroundOfPage(): Box | undefined {
  const valueIn = (name: string) => {
    const field = form()?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
    return field?.value ?? "";
  };
  const [latitude = NaN, longitude = NaN] = valueIn("near").split(",").map(Number);
  const north = Number(valueIn("radius") || NaN) / KILOMETRES;
  const east = north / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  const box: Box = [longitude - east, latitude - north, longitude + east, latitude + north];
  return box.every(Number.isFinite) ? box : undefined;
}

/** What the page was asked to show. */
function asked(): Box | undefined {
  return readBox(boxField()?.value) ?? aroundOfPage();
}

/** Marks a move that the page made, not the reader: the list does not follow it. */
export const BY_PAGE = { byPage: true };

export function follow(map: GlMap, items: Items, first: Box | undefined): void {
  let box = boxOfPage() ?? aroundOfPage();
  let tiles = tilesOfPage();
  let rest: ReturnType<typeof setTimeout> | undefined;

  // A map that gets another size moves too, and says so in between.
  let resized = false;
  map.on("movestart", () => {
    resized = false;
    clearTimeout(rest);
  });
  map.on("resize", () => {
    resized = true;
  });
  map.on("moveend", (event: MapMovementEvent & Partial<typeof BY_PAGE>) => {
    if (resized || event.byPage) return;
    clearTimeout(rest);
    rest = setTimeout(() => {
      const field = boxField();
      if (!field) return;
      field.value = writeBox(map.getBounds());
      box = readBox(field.value);
      form()?.setAttribute("data-replace", "");
      form()?.requestSubmit();
    }, REST);
  });

  document.addEventListener("swapped", () => {
    const fresh = tilesOfPage();
    if (fresh !== tiles) map.getSource<VectorTileSource>("items")?.setTiles([fresh]);
    tiles = fresh;
    const wanted = asked();
    if (!isSame(wanted, box)) {
      const shown = wanted ?? first;
      const padding = wanted ? 0 : 16;
      if (shown) map.fitBounds(asBounds(shown), { padding, animate: false }, BY_PAGE);
    }
    box = wanted;
    items.renew();
  });

  const rowOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>("#results [data-at]") : null;
  for (const [enter, leave] of [
    ["pointerover", "pointerout"],
    ["focusin", "focusout"],
  ] as const) {
    document.addEventListener(enter, ({ target }) => {
      const [longitude, latitude] = (rowOf(target)?.dataset.at ?? "").split(",").map(Number);
      if (longitude !== undefined && latitude !== undefined) items.point([longitude, latitude]);
    });
    document.addEventListener(leave, ({ target }) => {
      if (rowOf(target)) items.point(undefined);
    });
  }
}
