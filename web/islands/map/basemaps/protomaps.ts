/** The basemap of Protomaps, version 4: https://docs.protomaps.com/basemaps/layers */
import type { ExpressionSpecification } from "maplibre-gl";
import type { Look } from "../look";
import { latinOr, placeName } from "../names";
import { AREAS, has, LINES, type Sheet, sorted, type Words } from "./sheet";
import { streets } from "./streets";

/** Names of several scripts are kept apart; `script` says which, and is missing when it is Latin. */
function name(): ExpressionSpecification {
  const readable = ["", "2", "3"].flatMap((at): ExpressionSpecification[] => {
    const script: ExpressionSpecification = ["get", `script${at}`];
    const isHers = latinOr<ExpressionSpecification>(["!", ["to-boolean", script]], (own) => [
      "==",
      script,
      own,
    ]);
    return [
      ["all", ["has", `name${at}`], isHers],
      ["get", `name${at}`],
    ];
  });
  const rest = ["get", "name:en"];
  return placeName(["case", ...readable, rest] as unknown as ExpressionSpecification);
}

const DETAIL: ExpressionSpecification = ["coalesce", ["get", "kind_detail"], ""];

const words: Words = {
  land: { layer: "earth", filter: AREAS },
  wood: [
    { layer: "landcover", filter: has("kind", "forest") },
    { layer: "landuse", filter: has("kind", "forest", "wood") },
  ],
  green: [
    { layer: "landcover", filter: has("kind", "grassland", "scrub") },
    {
      layer: "landuse",
      filter: has(
        "kind",
        ...["park", "garden", "grass", "grassland", "meadow", "scrub", "village_green"],
        ...["recreation_ground", "cemetery", "allotments", "orchard", "vineyard", "golf_course"],
        ...["pitch", "playground", "zoo", "wetland"],
      ),
    },
  ],
  built: [
    {
      layer: "landuse",
      filter: has(
        "kind",
        ...["school", "kindergarten", "college", "university", "hospital", "industrial"],
        ...["railway", "aerodrome", "military", "naval_base"],
      ),
    },
  ],
  water: { layer: "water", filter: AREAS },
  streams: { layer: "water", filter: LINES },
  buildings: { layer: "buildings", filter: AREAS },
  paved: { layer: "landuse", filter: has("kind", "pedestrian", "pier") },
  roads: {
    layer: "roads",
    filter: has("kind", "highway", "major_road", "minor_road"),
    kind: [
      "case",
      // A ramp, and whatever is on private ground.
      ["any", ["==", ["get", "is_link"], true], ["==", DETAIL, "service"]],
      "lane",
      has("kind", "highway"),
      "motorway",
      has("kind", "minor_road"),
      "street",
      has("kind_detail", "secondary", "tertiary"),
      "second",
      "main",
    ],
    tunnel: ["==", ["get", "is_tunnel"], true],
  },
  paths: { layer: "roads", filter: has("kind", "path") },
  rails: {
    layer: "roads",
    filter: [
      "all",
      has("kind", "rail"),
      ["!=", DETAIL, "subway"],
      ["!=", DETAIL, "tram"],
      ["!=", ["get", "is_tunnel"], true],
    ],
  },
  countries: { layer: "boundaries", filter: has("kind", "country") },
  regions: { layer: "boundaries", filter: has("kind", "region") },
  waterNames: { layer: "water", filter: ["==", ["geometry-type"], "Point"] },
  streetNames: {
    layer: "roads",
    filter: has("kind", "highway", "major_road", "minor_road", "path"),
    order: ["match", ["get", "kind"], "highway", 0, "major_road", 1, "minor_road", 2, 3],
  },
  places: {
    layer: "places",
    kind: [
      "match",
      ["get", "kind"],
      "country",
      "country",
      "region",
      "region",
      ["macrohood", "neighbourhood"],
      "quarter",
      "locality",
      sorted("kind_detail", { city: ["city"], town: ["town"] }, "village"),
      "",
    ],
    order: ["-", 20, ["to-number", ["get", "population_rank"], 0]],
  },
  name: name(),
};

export function protomaps(look: Look): Sheet {
  return streets(words, look);
}
