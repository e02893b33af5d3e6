/** How the map looks: what lies under it, the territory's outline, and what is found. */
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Basemap, Drawn } from "./basemap";
import { openmaptiles } from "./basemaps/openmaptiles";
import { protomaps } from "./basemaps/protomaps";
import { raster } from "./basemaps/raster";
import type { Sheet } from "./basemaps/sheet";
import { waymark } from "./basemaps/waymark";
import { SIGNS } from "./fonts";
import type { Look } from "./look";
import { CLUSTERS, KINDS, SIGN } from "./signs";

const NOTHING = { type: "FeatureCollection" as const, features: [] };

export type Sources = { basemap: Basemap; tiles: string; boundary: string | undefined };

/** Nothing is there but the ground that everything stands on. */
function nothing(look: Look): Sheet {
  const paint = { "background-color": look.land };
  return { ground: [{ id: "water", type: "background", paint }], lines: [], names: [] };
}

/** How each basemap is drawn. */
const SHEETS: Record<Drawn, (look: Look) => Sheet> = {
  waymark,
  protomaps,
  openmaptiles,
  raster,
  nothing,
};

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
  const { drawn, source } = basemap;
  const { ground, lines, names } = SHEETS[drawn](look);
  const territory: LayerSpecification = {
    // The territory's own ground is lighter; on pictures it would be a fog.
    id: "ground",
    type: "fill",
    source: "boundary",
    paint: {
      "fill-color": look.surface,
      "fill-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0.7, 12, 0.35],
    },
  };
  return {
    version: 8,
    sources: {
      ...(source && drawn !== "nothing" ? { basemap: source } : {}),
      boundary: { type: "geojson", data: boundary ?? NOTHING },
      items: { type: "vector", tiles: [tiles], maxzoom: 14 },
      mark: { type: "geojson", data: NOTHING },
      you: { type: "geojson", data: NOTHING },
    },
    layers: [
      ...ground,
      ...(drawn === "raster" ? [] : [territory]),
      ...lines,
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
      ...names,
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
