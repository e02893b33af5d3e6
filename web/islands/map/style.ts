/** How the map looks: the bundled world, the territory's outline, and what is found. */
import type { ExpressionSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Look } from "./look";
import { countryName, placeName } from "./names";
import { CLUSTERS, KINDS, SIGN } from "./signs";

/** The first word is a weight: the map asks the browser for the page's fonts by such a list. */
const TEXT = ["normal", "Sofia Sans", "Noto Sans"];
const SIGNS = ["bold", "Sofia Sans Condensed", "Sofia Sans"];

const RANK: ExpressionSpecification = ["get", "rank"];
const NOTHING = { type: "FeatureCollection" as const, features: [] };

export type Sources = { basemap: SourceSpecification; tiles: string; boundary: string | undefined };

/** Sizes of a place's name: for a large one, a town, and what is smaller. */
function sizes(large: number, town: number, small: number): ExpressionSpecification {
  return ["step", RANK, large, 5, town, 7, small];
}

/** Round a place's dot, and, when something of ours stands there, further off. */
const AROUND = [
  ...["top", [0, 0.15], "bottom", [0, -0.15], "left", [0.45, 0], "right", [-0.45, 0]],
  ...["top", [0, 1.5], "bottom", [0, -1.5], "left", [1.8, 0], "right", [-1.8, 0]],
];

function clusterImage(): ExpressionSpecification {
  const [first, ...more] = CLUSTERS;
  const steps = more.flatMap(([name, , least]) => [least, name]);
  return ["step", ["get", "count"], first?.[0], ...steps] as ExpressionSpecification;
}

function signImage(): ExpressionSpecification {
  const kinds = KINDS.flatMap((kind) => [kind, `kind-${kind}`]);
  return ["match", ["get", "kind"], ...kinds, "kind-none"] as unknown as ExpressionSpecification;
}

const IS_CLUSTER: ExpressionSpecification = [">", ["get", "count"], 1];

export function styleOf(look: Look, { basemap, tiles, boundary }: Sources): StyleSpecification {
  return {
    version: 8,
    sources: {
      basemap,
      boundary: { type: "geojson", data: boundary ?? NOTHING },
      items: { type: "vector", tiles: [tiles], maxzoom: 14 },
      mark: { type: "geojson", data: NOTHING },
      you: { type: "geojson", data: NOTHING },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": look.water } },
      {
        id: "land",
        type: "fill",
        source: "basemap",
        "source-layer": "land",
        paint: { "fill-color": look.land },
      },
      {
        // The territory's own ground is lighter.
        id: "ground",
        type: "fill",
        source: "boundary",
        paint: {
          "fill-color": look.surface,
          "fill-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0.7, 12, 0.35],
        },
      },
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
      {
        id: "outline-edge",
        type: "line",
        source: "boundary",
        layout: { "line-join": "round" },
        paint: { "line-color": look.surface, "line-width": 5 },
      },
      {
        id: "outline",
        type: "line",
        source: "boundary",
        layout: { "line-join": "round" },
        paint: { "line-color": look.brand, "line-width": 2 },
      },
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
      {
        id: "you",
        type: "symbol",
        source: "you",
        layout: { "icon-image": "you", "icon-allow-overlap": true },
      },
      {
        id: "mark",
        type: "symbol",
        source: "mark",
        layout: {
          "icon-image": "halo",
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
          "icon-offset": ["case", IS_CLUSTER, ["literal", [0, 0]], ["literal", [0, -21]]],
        },
      },
      {
        id: "items",
        type: "symbol",
        source: "items",
        "source-layer": "opportunities",
        layout: {
          "icon-image": ["case", IS_CLUSTER, clusterImage(), signImage()],
          "icon-anchor": ["case", IS_CLUSTER, "center", "bottom"],
          "icon-allow-overlap": true,
          "icon-padding": 0,
          "text-field": [
            "case",
            IS_CLUSTER,
            ["number-format", ["get", "count"], { locale: document.documentElement.lang || "en" }],
            "",
          ],
          "text-font": SIGNS,
          "text-size": ["step", ["get", "count"], 17, 100, 19, 1000, 17],
          "text-allow-overlap": true,
          // The larger in front.
          "symbol-sort-key": ["get", "count"],
        },
        paint: { "text-color": look.brandInk },
      },
    ],
  };
}

/** Where a sign's middle is above its place, in pixels. */
export const ABOVE = SIGN / 2;
