/** What every basemap is drawn as, and the words in which another map's schema is told. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";

/** The layers of a basemap; the territory's own ground and its outline come between. */
export type Sheet = {
  /** Under the territory's ground. */
  ground: LayerSpecification[];
  /** Under its outline. */
  lines: LayerSpecification[];
  /** Over both. */
  names: LayerSpecification[];
};

/** Things of one layer of the tiles. */
export type Where = { layer: string; filter?: FilterSpecification };

/** Where a schema keeps what we draw. */
export type Words = {
  land?: Where;
  wood: Where[];
  green: Where[];
  /** Grounds of schools, hospitals, factories, stations. */
  built: Where[];
  water: Where;
  streams: Where;
  buildings: Where;
  /** Squares and piers. */
  paved: Where;
  /** Each is one of `ROADS`. */
  roads: Where & { kind: ExpressionSpecification; tunnel: ExpressionSpecification };
  paths: Where;
  rails: Where;
  countries: Where;
  regions: Where;
  waterNames: Where;
  /** Along lines, the most important with the lowest `order`. */
  streetNames: Where & { order: ExpressionSpecification };
  /** Each is one of `PLACES`; of the same kind the lowest `order` comes first. */
  places: Where & { kind: ExpressionSpecification; order: ExpressionSpecification };
  name: ExpressionSpecification;
};

/** From the widest to the narrowest. */
export const ROADS = ["motorway", "main", "second", "street", "lane"] as const;
/** From the largest to the smallest. */
export const PLACES = ["country", "region", "city", "town", "village", "quarter"] as const;

/** Round a place's dot, and, when something of ours stands there, further off. */
export const AROUND = [
  ...["top", [0, 0.15], "bottom", [0, -0.15], "left", [0.45, 0], "right", [-0.45, 0]],
  ...["top", [0, 1.5], "bottom", [0, -1.5], "left", [1.8, 0], "right", [-1.8, 0]],
];

/** Whether a member has one of these values. */
export function has(member: string, ...values: string[]): ExpressionSpecification {
  return ["match", ["get", member], values, true, false];
}

/** What a member's value stands for, by lists of values; `rest` for any other. */
export function sorted(
  member: string,
  words: Record<string, string[]>,
  rest: string,
): ExpressionSpecification {
  const pairs = Object.entries(words).flatMap(([word, values]) => [values, word]);
  return ["match", ["get", member], ...pairs, rest] as unknown as ExpressionSpecification;
}

export const LINES: ExpressionSpecification = [
  "match",
  ["geometry-type"],
  ["LineString", "MultiLineString"],
  true,
  false,
];

export const AREAS: ExpressionSpecification = [
  "match",
  ["geometry-type"],
  ["Polygon", "MultiPolygon"],
  true,
  false,
];

/** What a layer of ours says of where its things are. */
export function from({ layer, filter }: Where) {
  return { source: "basemap", "source-layer": layer, ...(filter ? { filter } : {}) };
}
