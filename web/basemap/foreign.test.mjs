// Maps that operators bring: what they are, how they are drawn, and by which names.
import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { expression, latest, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { build } from "esbuild";
import { PMTiles } from "pmtiles";
import { archive } from "./pmtiles.mjs";

const islands = fileURLToPath(new URL("../islands/map", import.meta.url));
const PNG = 2;

let folder;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "waymark-map-"));
  await build({
    stdin: {
      contents: 'export * from "./basemap"; export * from "./style";',
      resolveDir: islands,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    outfile: path.join(folder, "map.mjs"),
    loader: { ".svg": "text" },
  });
});

after(() => rm(folder, { recursive: true }));

/** The map's code as it is on a page in a language. */
async function on(language) {
  globalThis.document = { documentElement: { lang: language } };
  globalThis.matchMedia = () => ({ matches: false });
  const code = path.join(folder, `${language}.mjs`);
  await copyFile(path.join(folder, "map.mjs"), code);
  return import(code);
}

/** A file with one tile, which nobody opens, and what it says of itself. */
function file(metadata, tileType) {
  const bytes = archive([{ z: 0, x: 0, y: 0, data: Uint8Array.of(1) }], {
    bounds: [-180, -85, 180, 85],
    metadata,
  });
  if (tileType) bytes.writeUInt8(tileType, 99);
  return opened(bytes);
}

function opened(bytes) {
  const { buffer, byteOffset } = bytes;
  return new PMTiles({
    getKey: () => "",
    getBytes: async (offset, length) => ({
      data: buffer.slice(byteOffset + offset, byteOffset + offset + length),
    }),
  });
}

function layers(...ids) {
  return { vector_layers: ids.map((id) => ({ id, fields: {} })) };
}

const PROTOMAPS = layers("boundaries", "buildings", "earth", "landuse", "places", "roads", "water");
const OPENMAPTILES = layers("building", "place", "transportation", "water", "waterway");

async function drawn(said, pmtiles) {
  const { basemapOf } = await on("en");
  return basemapOf({ address: "https://here.example/map/tiles.pmtiles", ...said }, () => pmtiles);
}

test("a file tells its schema", async ({ mock }) => {
  const { mock: warned } = mock.method(console, "warn", () => {});
  const world = opened(await readFile(new URL("world.pmtiles", import.meta.url)));
  for (const [expected, one] of [
    ["waymark", world],
    ["protomaps", file(PROTOMAPS)],
    ["openmaptiles", file(OPENMAPTILES)],
    ["nothing", file(layers("ocean", "streets", "street_labels", "water_polygons"))],
    ["nothing", file(layers("places"))],
    ["nothing", file({ vector_layers: "roads" })],
    ["raster", file({}, PNG)],
  ]) {
    const found = await drawn({}, one);
    assert.equal(found.drawn, expected);
    assert.equal(found.source.type, expected === "raster" ? "raster" : "vector");
    assert.equal(found.source.url, "pmtiles://https://here.example/map/tiles.pmtiles");
    assert.equal(found.source.maxzoom, undefined, "the file says it");
  }
  assert.equal(warned.callCount(), 3, "the operator can know why there is nothing");
});

test("what the page says counts more than what the file says", async () => {
  const told = { ...PROTOMAPS, attribution: "<a>© OpenStreetMap</a>" };
  assert.equal((await drawn({}, file(told))).attribution, "<a>© OpenStreetMap</a>");
  const said = await drawn({ schema: "openmaptiles", attribution: "The city" }, file(told));
  assert.deepEqual([said.drawn, said.attribution], ["openmaptiles", "The city"]);
  assert.equal((await drawn({ schema: "toString" }, file(told))).drawn, "protomaps");
});

test("a file that does not come leaves the map without streets", async ({ mock }) => {
  mock.method(console, "warn", () => {});
  const none = { getHeader: async () => Promise.reject(new Error("404")) };
  assert.deepEqual(await drawn({}, none), { drawn: "nothing" });
});

test("an address tells by its ending whether it has pictures", async () => {
  const at = "https://tiles.example/{z}/{x}/{y}";
  for (const [ending, schema, expected, maxzoom] of [
    [".mvt", undefined, "openmaptiles", 14],
    [".pbf?key=a.png", undefined, "openmaptiles", 14],
    [".mvt", "protomaps", "protomaps", 15],
    [".mvt", "waymark", "waymark", 6],
    [".mvt", "shortbread", "openmaptiles", 14],
    [".png", undefined, "raster", 18],
    ["@2x.JPG?key=1", "protomaps", "raster", 18],
    [".jpeg", undefined, "raster", 18],
    [".webp", undefined, "raster", 18],
  ]) {
    const found = await drawn({ address: at + ending, schema });
    assert.equal(found.drawn, expected, ending);
    const way = expected === "raster" ? "" : "page://";
    assert.deepEqual(found.source.tiles, [way + at + ending]);
    assert.equal(found.source.maxzoom, maxzoom);
  }
  assert.equal((await drawn({ address: `${at}.mvt`, maxzoom: 11 })).source.maxzoom, 11);
});

/** A style for a basemap, in colours that do not matter. */
function style({ styleOf }, basemap) {
  const look = new Proxy({}, { get: () => "#123456" });
  return styleOf(look, { basemap, tiles: "https://here.example/{z}/{x}/{y}.mvt" });
}

const source = { type: "vector", tiles: ["https://tiles.example/{z}/{x}/{y}.mvt"] };

test("every style is one that the map can read, in every script", async () => {
  for (const language of ["lt", "nn", "sr-Latn", "sr-Cyrl", "ar", "zh-Hant"]) {
    const code = await on(language);
    for (const schema of ["waymark", "protomaps", "openmaptiles", "raster", "nothing"]) {
      const type = schema === "raster" ? "raster" : "vector";
      const errors = validateStyleMin(style(code, { drawn: schema, source: { ...source, type } }));
      assert.deepEqual(errors, [], `${schema} in ${language}`);
    }
  }
});

async function named(language, drawn, properties) {
  const { layers } = style(await on(language), { drawn, source });
  const field = layers.find(({ id }) => id === "places").layout["text-field"];
  const { value } = expression.createExpression(field, latest.layout_symbol["text-field"]);
  return String(value.evaluate({ zoom: 10 }, { type: 1, properties }));
}

test("places have their names in the reader's language and script", async () => {
  const nis = { name: "Ниш", script: "Cyrillic", "name:sr": "Ниш", "name:sr-Latn": "Niš" };
  assert.equal(await named("sr-Latn", "protomaps", nis), "Niš");
  assert.equal(await named("sr-Cyrl", "protomaps", nis), "Ниш");
  assert.equal(await named("sr", "openmaptiles", nis), "Ниш");
  const oslo = { name: "Oslo", "name:no": "Osloo", "name:en": "Oslo (en)" };
  assert.equal(await named("nb", "protomaps", oslo), "Osloo");
  assert.equal(await named("lt", "protomaps", oslo), "Oslo");
});

test("where there is no such name, one in her script, else the one on the spot", async () => {
  const two = { name: "الرباط", script: "Arabic", name2: "Rabat", "name:en": "Rabat (en)" };
  assert.equal(await named("lt", "protomaps", two), "Rabat");
  assert.equal(await named("ar", "protomaps", two), "الرباط");
  const athens = { name: "Αθήνα", script: "Greek", "name:en": "Athens", "name:latin": "Athína" };
  assert.equal(await named("lt", "protomaps", athens), "Athens");
  assert.equal(await named("lt", "openmaptiles", athens), "Athína");
  assert.equal(await named("lt", "protomaps", { name: "Αθήνα", script: "Greek" }), "Αθήνα");
});
