/**
 * Roads, paths, railways and boundaries. Roads are told apart by their weight, as on sheets of
 * swisstopo and the Ordnance Survey: paper between two lines, the main ones in darker lines.
 */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Look } from "../look";
import { from, ROADS, type Where, type Words } from "./sheet";

/** Width of each of `ROADS` at some zooms, in pixels. */
const WIDTHS: [zoom: number, ...number[]][] = [
  [5, 0.75, 0, 0, 0, 0],
  [7, 1.25, 0.5, 0, 0, 0],
  [9, 2, 1, 0.5, 0, 0],
  [11, 3, 1.75, 1, 0, 0],
  [12, 3.5, 2, 1.5, 0.5, 0],
  [14, 5.5, 4.5, 3.5, 2, 0.75],
  [16, 11, 10, 8.5, 6, 3],
  [18, 24, 22, 20, 16, 8],
];

function byKind(kind: ExpressionSpecification, values: (string | number)[]) {
  const rest = values.at(-1) ?? 0;
  const pairs = ROADS.flatMap((name, at) => [name, values[at] ?? rest]);
  return ["match", kind, ...pairs, rest] as unknown as ExpressionSpecification;
}

/** From this zoom on a road has two sides; before, it is one line. */
const SIDES = 12;

/** A width for every zoom; `edges` more on what is seen at all. */
function widths(kind: ExpressionSpecification, edges: number): ExpressionSpecification {
  const steps = WIDTHS.flatMap(([zoom, ...sizes]) => {
    const more = zoom < SIDES ? edges / 2 : edges;
    const all = sizes.map((size) => (size > 0 ? size + more : 0));
    return [zoom, byKind(kind, all)];
  });
  return [
    "interpolate",
    ["exponential", 1.5],
    ["zoom"],
    ...steps,
  ] as unknown as ExpressionSpecification;
}

function lines({ roads }: Words, look: Look): LayerSpecification[] {
  const { kind, tunnel } = roads;
  // The more important on top; in a tunnel a road is only hinted at.
  const order = byKind(kind, [5, 4, 3, 2, 1]);
  const opacity: ExpressionSpecification = ["case", tunnel, 0.4, 1];
  const far = [look.motorway, look.roadFar, look.roadFar, look.roadFar, look.roadFar];
  const farEdges = [look.motorwayEdge, ...far.slice(1)];
  const near = [look.motorway, look.road, look.road, look.road, look.road];
  const edges = [look.motorwayEdge, look.mainEdge, look.mainEdge, look.roadEdge, look.roadEdge];
  const colours = (before: string[], after: string[]): ExpressionSpecification => [
    "step",
    ["zoom"],
    byKind(kind, before),
    SIDES,
    byKind(kind, after),
  ];
  return [
    {
      id: "roads-edge",
      type: "line",
      ...from(roads),
      layout: { "line-join": "round", "line-sort-key": order },
      paint: {
        "line-color": colours(farEdges, edges),
        "line-width": widths(kind, 1.5),
        "line-opacity": opacity,
      },
    },
    {
      id: "roads",
      type: "line",
      ...from(roads),
      minzoom: 9,
      layout: { "line-cap": "round", "line-join": "round", "line-sort-key": order },
      paint: {
        "line-color": colours(far, near),
        "line-width": widths(kind, 0),
        "line-opacity": opacity,
      },
    },
  ];
}

function boundary(id: string, where: Where, colour: string, weight: number): LayerSpecification {
  return {
    id,
    type: "line",
    ...from(where),
    layout: { "line-join": "round" },
    paint: {
      "line-color": colour,
      "line-width": [
        ...["interpolate", ["linear"], ["zoom"]],
        ...[2, weight * 0.5, 6, weight, 10, weight * 1.75],
      ] as unknown as ExpressionSpecification,
      "line-dasharray": weight < 1 ? [2, 2] : [4, 1.5],
    },
  };
}

export function ways(words: Words, look: Look): LayerSpecification[] {
  return [
    {
      id: "paths",
      type: "line",
      ...from(words.paths),
      minzoom: 14,
      layout: { "line-join": "round" },
      paint: {
        "line-color": look.path,
        "line-width": ["interpolate", ["linear"], ["zoom"], 14, 0.75, 18, 2],
        "line-dasharray": [3, 1.5],
      },
    },
    ...lines(words, look),
    {
      id: "rails",
      type: "line",
      ...from(words.rails),
      minzoom: 8,
      paint: {
        "line-color": look.rail,
        "line-width": ["interpolate", ["linear"], ["zoom"], 8, 0.5, 13, 1, 18, 1.75],
      },
    },
    {
      // The sleepers.
      id: "rails-across",
      type: "line",
      ...from(words.rails),
      minzoom: 13,
      paint: {
        "line-color": look.rail,
        "line-width": ["interpolate", ["linear"], ["zoom"], 13, 4, 18, 8],
        "line-dasharray": [0.25, 3.5],
      },
    },
    boundary("regions-edge", words.regions, look.border, 0.5),
    boundary("borders", words.countries, look.border, 1),
  ];
}
