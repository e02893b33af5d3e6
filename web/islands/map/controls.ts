/** The buttons on the map: closer, further, and where I am. */
import type { GeoJSONSource, Map as GlMap } from "maplibre-gl";
import { announce } from "../announce";
import { element, icon } from "./dom";
import type { Texts } from "./texts";

/** How close it goes to where the reader is. */
const NEAR = 13;

function button(label: string, paths: string[], act: () => void): HTMLButtonElement {
  const made = element("button", "map__button", icon(...paths));
  made.type = "button";
  made.title = label;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", act);
  return made;
}

export function controls(map: GlMap, texts: Texts): HTMLElement {
  const box = element("div", "map__controls");
  const closer = button(texts.zoomIn, ["M12 5v14", "M5 12h14"], () => map.zoomIn());
  const further = button(texts.zoomOut, ["M5 12h14"], () => map.zoomOut());
  box.append(closer, further);
  // A button that is disabled loses the focus.
  map.on("zoomend", () => {
    closer.setAttribute("aria-disabled", String(map.getZoom() >= map.getMaxZoom()));
    further.setAttribute("aria-disabled", String(map.getZoom() <= map.getMinZoom()));
  });
  // Where the page came without TLS, no browser tells.
  if (!navigator.geolocation || !window.isSecureContext) return box;
  const note = element("p", "map__note", texts.locateFailed);
  note.hidden = true;
  const locate = button(
    texts.locate,
    ["M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z", "M12 1.5V5", "M12 19v3.5", "M1.5 12H5", "M19 12h3.5"],
    () => {
      note.hidden = true;
      locate.setAttribute("aria-busy", "true");
      navigator.geolocation.getCurrentPosition(
        ({ coords: { longitude, latitude } }) => {
          locate.removeAttribute("aria-busy");
          const center: [number, number] = [longitude, latitude];
          map.getSource<GeoJSONSource>("you")?.setData({ type: "Point", coordinates: center });
          map.easeTo({ center, zoom: Math.max(map.getZoom(), NEAR) });
        },
        () => {
          locate.removeAttribute("aria-busy");
          note.hidden = false;
          announce(texts.locateFailed);
        },
        { maximumAge: 60_000, timeout: 15_000 },
      );
    },
  );
  box.append(locate, note);
  return box;
}
