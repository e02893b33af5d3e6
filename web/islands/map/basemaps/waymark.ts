/** The world that comes along: land, borders, and names. */
import type { ExpressionSpecification } from "maplibre-gl";
import { SIGNS, TEXT } from "../fonts";
import type { Look } from "../look";
import { countryName, placeName } from "../names";
import { AROUND, type Sheet } from "./sheet";

const RANK: ExpressionSpecification = ["get", "rank"];

/** Sizes of a place's name: for a large one, a town, and what is smaller. */
function sizes(large: number, town: number, small: number): ExpressionSpecification {
  return ["step", RANK, large, 5, town, 7, small];
}

export function waymark(look: Look): Sheet {
  return {
    ground: [
      { id: "water", type: "background", paint: { "background-color": look.water } },
      {
        id: "land",
        type: "fill",
        source: "basemap",
        "source-layer": "land",
        paint: { "fill-color": look.land },
      },
    ],
    lines: [
      {
        id: "borders",
        type: "line",
        source: "basemap",
        "source-layer": "borders",
        layout: { "line-join": "round" },
        paint: {
          "line-color": look.border,
          "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 6, 1, 10, 1.75],
          "line-dasharray": [4, 1.5],
        },
      },
    ],
    names: [
      {
        id: "places",
        type: "symbol",
        source: "basemap",
        "source-layer": "places",
        minzoom: 2.5,
        filter: ["<=", RANK, ["+", ["zoom"], 1]],
        layout: {
          "icon-image": "town",
          // A name that stands off must be seen to belong somewhere.
          "icon-allow-overlap": true,
          "text-field": placeName(),
          "text-font": TEXT,
          "text-size": [
            "interpolate",
            ["linear"],
            ["zoom"],
            3,
            sizes(13, 12, 12),
            7,
            sizes(17, 14, 13),
            11,
            sizes(24, 20, 15),
          ],
          "text-max-width": 8,
          "text-variable-anchor-offset": AROUND as never,
          "text-justify": "auto",
          "text-padding": ["interpolate", ["linear"], ["zoom"], 3, 12, 7, 6, 10, 3],
          "symbol-sort-key": RANK,
        },
        paint: {
          "text-color": look.ink,
          "text-halo-color": look.land,
          "text-halo-width": 1.5,
        },
      },
      {
        id: "countries",
        type: "symbol",
        source: "basemap",
        "source-layer": "countries",
        maxzoom: 7.5,
        filter: ["<=", RANK, ["+", ["zoom"], 1]],
        layout: {
          "text-field": countryName(),
          "text-font": SIGNS,
          "text-size": ["interpolate", ["linear"], ["zoom"], 2, 13, 6, ["step", RANK, 20, 4, 17]],
          "text-letter-spacing": 0.04,
          "text-max-width": 7,
          "text-padding": 6,
          "symbol-sort-key": RANK,
        },
        paint: {
          "text-color": look.muted,
          "text-halo-color": look.land,
          "text-halo-width": 1.5,
        },
      },
    ],
  };
}
