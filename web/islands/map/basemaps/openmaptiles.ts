/** The schema of OpenMapTiles, version 3: https://openmaptiles.org/schema/ */
import type { ExpressionSpecification } from "maplibre-gl";
import type { Look } from "../look";
import { latinOr, placeName } from "../names";
import { AREAS, has, LINES, type Sheet, sorted, type Words } from "./sheet";
import { streets } from "./streets";

const IN_TUNNEL: ExpressionSpecification = ["==", ["get", "brunnel"], "tunnel"];
const LEVEL: ExpressionSpecification = ["to-number", ["get", "admin_level"], 0];

const words: Words = {
  wood: [{ layer: "landcover", filter: has("class", "wood") }],
  green: [
    { layer: "landcover", filter: has("class", "grass", "wetland") },
    { layer: "landuse", filter: has("class", "cemetery", "pitch", "playground", "zoo") },
  ],
  built: [
    {
      layer: "landuse",
      filter: has(
        "class",
        ...["school", "kindergarten", "college", "university", "library", "hospital"],
        ...["industrial", "railway", "bus_station", "military", "stadium"],
      ),
    },
    { layer: "aeroway", filter: AREAS },
  ],
  water: { layer: "water", filter: ["!", IN_TUNNEL] },
  streams: { layer: "waterway", filter: ["!", IN_TUNNEL] },
  buildings: { layer: "building" },
  paved: { layer: "transportation", filter: AREAS },
  roads: {
    layer: "transportation",
    filter: [
      "all",
      LINES,
      has(
        "class",
        ...["motorway", "trunk", "primary", "secondary", "tertiary", "minor", "service"],
        ...["busway", "raceway"],
      ),
    ],
    kind: [
      "case",
      ["==", ["to-number", ["get", "ramp"], 0], 1],
      "lane",
      sorted(
        "class",
        {
          motorway: ["motorway"],
          main: ["trunk", "primary"],
          second: ["secondary", "tertiary"],
          street: ["minor"],
        },
        "lane",
      ),
    ],
    tunnel: IN_TUNNEL,
  },
  paths: { layer: "transportation", filter: ["all", LINES, has("class", "path", "track")] },
  rails: { layer: "transportation", filter: ["all", has("class", "rail"), ["!", IN_TUNNEL]] },
  countries: {
    layer: "boundary",
    filter: ["all", ["==", LEVEL, 2], ["!=", ["to-number", ["get", "maritime"], 0], 1]],
  },
  regions: { layer: "boundary", filter: ["any", ["==", LEVEL, 3], ["==", LEVEL, 4]] },
  waterNames: { layer: "water_name", filter: ["==", ["geometry-type"], "Point"] },
  streetNames: {
    layer: "transportation_name",
    filter: LINES,
    order: [
      "match",
      ["get", "class"],
      "motorway",
      0,
      ["trunk", "primary"],
      1,
      ["secondary", "tertiary"],
      2,
      "minor",
      3,
      4,
    ],
  },
  places: {
    layer: "place",
    kind: sorted(
      "class",
      {
        country: ["country"],
        region: ["state", "province"],
        city: ["city"],
        town: ["town"],
        village: ["village", "hamlet", "isolated_dwelling"],
        quarter: ["borough", "suburb", "quarter", "neighbourhood"],
      },
      "",
    ),
    order: ["to-number", ["get", "rank"], 100],
  },
  name: placeName(...latinOr<ExpressionSpecification[]>([["get", "name:latin"]], () => [])),
};

export function openmaptiles(look: Look): Sheet {
  return streets(words, look);
}
