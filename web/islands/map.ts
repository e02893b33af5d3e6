/** The interactive map, in the place of the page's drawing. Fetched only when it is wanted. */
import {
  addProtocol,
  Map as GlMap,
  ScaleControl,
  type SourceSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import { Protocol } from "pmtiles";
import { asBounds, readBox } from "./map/box";
import { controls } from "./map/controls";
import { element } from "./map/dom";
import { boxOfPage, follow, tilesOfPage } from "./map/follow";
import { Items } from "./map/items";
import { lookOf } from "./map/look";
import { letters, unitName } from "./map/names";
import { paintSigns } from "./map/signs";
import { type Sources, styleOf } from "./map/style";
import { textsOf } from "./map/texts";

/** A map that is not there after so long, in milliseconds, is given up. */
const PATIENCE = 30_000;

/** One file with all tiles, or an address with `{z}`. */
function basemapOf({ dataset }: HTMLElement): SourceSpecification {
  const maxzoom = Number(dataset.basemapMaxzoom ?? 6);
  const address = dataset.basemap ?? "";
  if (address.includes("{z}")) {
    const tiles = address.startsWith("/") ? location.origin + address : address;
    return { type: "vector", tiles: [tiles], maxzoom };
  }
  addProtocol("pmtiles", new Protocol().tile);
  return { type: "vector", url: `pmtiles://${new URL(address, location.href)}` };
}

/** The page's fonts, with the letters that names need: the map cannot draw one that comes later. */
async function fonts(): Promise<void> {
  const wanted = ['400 16px "Sofia Sans"', '700 16px "Sofia Sans Condensed"'];
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font, letters())));
}

/** Waits until it is drawn; what fails is away, and the page as it was. */
function drawn(map: GlMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const enough = setTimeout(() => {
      map.remove();
      map.getContainer().remove();
      reject(new Error("the map does not come"));
    }, PATIENCE);
    map.once("load", () => {
      clearTimeout(enough);
      resolve();
    });
  });
}

export async function openMap(place: HTMLElement): Promise<void> {
  const texts = textsOf(place);
  const { worker, boundary, attribution = "" } = place.dataset;
  if (worker) setWorkerUrl(new URL(worker, location.href).href);
  await fonts();

  const canvas = element("div", "map__canvas");
  place.append(canvas);
  const sources: Sources = { basemap: basemapOf(place), tiles: tilesOfPage(), boundary };
  const key = navigator.userAgent.includes("Mac") ? "⌘" : "Ctrl";
  const wheel = texts.wheel.replace("{key}", key);
  const first = readBox(place.dataset.box);
  const asked = boxOfPage();
  const shown = asked ?? first;
  const map = new GlMap({
    container: canvas,
    style: styleOf(lookOf(place), sources),
    ...(shown ? { bounds: asBounds(shown), fitBoundsOptions: { padding: asked ? 0 : 16 } } : {}),
    minZoom: 1,
    maxZoom: 18,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    fadeDuration: 150,
    attributionControl: false,
    // A page with a map in it scrolls on under one finger.
    cooperativeGestures: place.dataset.map !== "now",
    // Titles in the page's language, which need not be the browser's.
    transformRequest: (url, type) =>
      type === "Tile" && url.startsWith(location.origin)
        ? { url, headers: { "Accept-Language": document.documentElement.lang } }
        : { url },
    locale: {
      "Map.Title": texts.keys,
      "Popup.Close": texts.close,
      "ScaleControl.Meters": unitName("meter"),
      "ScaleControl.Kilometers": unitName("kilometer"),
      "CooperativeGesturesHandler.WindowsHelpText": wheel,
      "CooperativeGesturesHandler.MacHelpText": wheel,
      "CooperativeGesturesHandler.MobileHelpText": texts.fingers,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The keys of the map, not those of a reading program; and one landmark, not two.
  map.getCanvas().setAttribute("role", "application");
  map.once("styledata", () => paintSigns(map, place, lookOf(place)));

  await drawn(map);
  place.setAttribute("role", "region");
  place.setAttribute("aria-label", texts.label);
  map.addControl(new ScaleControl({ maxWidth: 90 }), "bottom-left");
  canvas.append(controls(map, texts), element("p", "map__source", attribution));
  place.querySelector(".map__preview")?.remove();
  place.classList.add("map--open");
  follow(map, new Items(map, texts), first);

  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    const look = lookOf(place);
    paintSigns(map, place, look);
    for (const layer of styleOf(look, sources).layers) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        map.setPaintProperty(layer.id, name as never, value as never);
      }
    }
  });
}
