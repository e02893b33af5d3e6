/** A map of pictures. They come in the colours of the day; by night they are dimmed. */
import type { Look } from "../look";
import type { Sheet } from "./sheet";

export function raster(look: Look): Sheet {
  const night = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    ground: [
      { id: "water", type: "background", paint: { "background-color": look.land } },
      {
        id: "pictures",
        type: "raster",
        source: "basemap",
        paint: {
          "raster-brightness-max": night ? 0.5 : 1,
          "raster-saturation": night ? -0.4 : 0,
          "raster-contrast": night ? 0.1 : 0,
          "raster-fade-duration": 150,
        },
      },
    ],
    lines: [],
    names: [],
  };
}
