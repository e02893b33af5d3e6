/** The interactive map, in the place of the page's drawing. Fetched only when it is wanted. */
import { Map as GlMap, ScaleControl, setWorkerUrl } from "maplibre-gl";
import { type Basemap, basemapOf } from "./map/basemap";
import { asBounds, readBox } from "./map/box";
import { controls } from "./map/controls";
import { element } from "./map/dom";
import { boxOfPage, follow, tilesOfPage } from "./map/follow";
import { Items } from "./map/items";
import { lookOf } from "./map/look";
import { letters, unitName } from "./map/names";
import { addProtocols } from "./map/protocols";
import { paintSigns } from "./map/signs";
import { type Sources, styleOf } from "./map/style";
import { textsOf } from "./map/texts";

/** A map that is not there after so long, in milliseconds, is given up. */
const PATIENCE = 30_000;
/** A window lower than this, in pixels, has a map of its own only. */
const LOW = 480;

/** What lies under the map, as the page says it. */
function basemap({ dataset }: HTMLElement): Promise<Basemap> {
  const { basemap: address = "", basemapSchema: schema, basemapMaxzoom, attribution } = dataset;
  const maxzoom = basemapMaxzoom ? Number(basemapMaxzoom) : undefined;
  return basemapOf({ address: whole(address), schema, maxzoom, attribution }, addProtocols());
}

/** A path with the host of this page; not by `URL`, which would write the braces in another way. */
function whole(address: string): string {
  return address.startsWith("/") ? location.origin + address : address;
}

/** The words of a text that may have tags and links, as those who make maps write them. */
function plain(text: string): string {
  return new DOMParser().parseFromString(text, "text/html").body.textContent?.trim() ?? "";
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
  const { worker, boundary } = place.dataset;
  if (worker) setWorkerUrl(new URL(worker, location.href).href);
  const [under] = await Promise.all([basemap(place), fonts()]);

  const canvas = element("div", "map__canvas");
  place.append(canvas);
  const sources: Sources = { basemap: under, tiles: tilesOfPage(), boundary };
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
    // A page with a map in it scrolls on under one finger, and so does one of which, as large as
    // it is shown, there is little besides the map.
    cooperativeGestures: place.dataset.map !== "now" || window.innerHeight < LOW,
    transformRequest: (url, type) => {
      if (type !== "Tile") return { url };
      // Titles in the page's language, which need not be the browser's.
      if (url.startsWith(`${location.origin}/`)) {
        return { url, headers: { "Accept-Language": document.documentElement.lang } };
      }
      // Others want to know which host asks for their tiles; they learn no more.
      return { url, referrerPolicy: "strict-origin" };
    },
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
  canvas.append(controls(map, texts));
  const makers = plain(under.attribution ?? "");
  if (makers) canvas.append(element("p", "map__source", makers));
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
