/** Names of places, streets and waters. The map draws them in the page's own fonts. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { SIGNS, TEXT } from "../fonts";
import type { Look } from "../look";
import { AROUND, from, type Where, type Words } from "./sheet";

/** Sizes of a city's name, a town's and a village's at some zooms. */
const SIZES: [zoom: number, city: number, town: number, village: number][] = [
  [4, 13, 12, 12],
  [8, 17, 14, 12],
  [12, 24, 19, 15],
  [16, 28, 22, 18],
];
/** From this zoom on a place is an area, and its name in the middle of it. */
const WIDE = 9;
const MIDDLE = [
  ...["center", [0, 0], "top", [0, 1.6], "bottom", [0, -1.6], "top", [0, 3], "bottom", [0, -3]],
  ...["left", [2.5, 0], "right", [-2.5, 0]],
];

function only({ layer, filter }: Where, expression: ExpressionSpecification): Where {
  const both = filter ? (["all", filter, expression] as ExpressionSpecification) : expression;
  return { layer, filter: both };
}

function sizes(kind: ExpressionSpecification): ExpressionSpecification {
  const steps = SIZES.flatMap(([zoom, city, town, village]) => [
    zoom,
    ["match", kind, "city", city, "town", town, village],
  ]);
  return ["interpolate", ["linear"], ["zoom"], ...steps] as unknown as ExpressionSpecification;
}

export function labels(words: Words, look: Look): LayerSpecification[] {
  const { name, places, streetNames, waterNames } = words;
  const halo = { "text-halo-color": look.land, "text-halo-width": 1.5 };
  const settled: ExpressionSpecification = [
    "match",
    places.kind,
    ["city", "town", "village"],
    true,
    false,
  ];
  const grade: ExpressionSpecification = ["match", places.kind, "city", 0, "town", 1000, 2000];
  const one = (kind: string): ExpressionSpecification => ["==", places.kind, kind];
  return [
    {
      id: "street-names",
      type: "symbol",
      ...from(streetNames),
      minzoom: 13,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 350,
        "symbol-sort-key": streetNames.order,
        "text-field": name,
        "text-font": TEXT,
        "text-size": ["interpolate", ["linear"], ["zoom"], 13, 12, 18, 15],
        "text-max-angle": 35,
        "text-padding": 4,
      },
      paint: { "text-color": look.ink, "text-halo-color": look.surface, "text-halo-width": 1.5 },
    },
    {
      id: "water-names",
      type: "symbol",
      ...from(waterNames),
      minzoom: 6,
      layout: {
        "text-field": name,
        "text-font": TEXT,
        "text-size": ["interpolate", ["linear"], ["zoom"], 6, 12, 14, 15],
        "text-letter-spacing": 0.06,
        "text-max-width": 7,
      },
      paint: {
        "text-color": look.waterInk,
        "text-halo-color": look.water,
        "text-halo-width": 1,
      },
    },
    {
      id: "quarters",
      type: "symbol",
      ...from(only(places, one("quarter"))),
      minzoom: 12,
      maxzoom: 17,
      layout: {
        "text-field": name,
        "text-font": SIGNS,
        "text-size": ["interpolate", ["linear"], ["zoom"], 12, 13, 16, 18],
        "text-letter-spacing": 0.04,
        "text-max-width": 7,
        "text-variable-anchor-offset": MIDDLE as never,
        "text-padding": 6,
        "symbol-sort-key": places.order,
      },
      paint: { "text-color": look.muted, ...halo },
    },
    {
      id: "places",
      type: "symbol",
      ...from(only(places, settled)),
      minzoom: 3,
      maxzoom: 16.5,
      layout: {
        "icon-image": ["step", ["zoom"], "town", WIDE, ""],
        "icon-allow-overlap": true,
        "text-field": name,
        "text-font": TEXT,
        "text-size": sizes(places.kind),
        "text-max-width": 8,
        "text-variable-anchor-offset": [
          "step",
          ["zoom"],
          ["literal", AROUND],
          WIDE,
          ["literal", MIDDLE],
        ] as never,
        "text-justify": "auto",
        "text-padding": ["interpolate", ["linear"], ["zoom"], 3, 12, 7, 6, 10, 3],
        "symbol-sort-key": ["+", grade, places.order],
      },
      paint: { "text-color": look.ink, ...halo },
    },
    {
      id: "regions",
      type: "symbol",
      ...from(only(places, one("region"))),
      minzoom: 5,
      maxzoom: 9,
      layout: {
        "text-field": name,
        "text-font": SIGNS,
        "text-size": 14,
        "text-letter-spacing": 0.04,
        "text-max-width": 7,
        "text-padding": 6,
        "symbol-sort-key": places.order,
      },
      paint: { "text-color": look.muted, ...halo },
    },
    {
      id: "countries",
      type: "symbol",
      ...from(only(places, one("country"))),
      maxzoom: 7.5,
      layout: {
        "text-field": name,
        "text-font": SIGNS,
        "text-size": ["interpolate", ["linear"], ["zoom"], 2, 13, 6, 19],
        "text-letter-spacing": 0.04,
        "text-max-width": 7,
        "text-padding": 6,
        "symbol-sort-key": places.order,
      },
      paint: { "text-color": look.muted, ...halo },
    },
  ];
}
