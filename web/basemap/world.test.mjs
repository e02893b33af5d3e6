// Opens the bundled map as a browser does, and looks at what is in it.
import assert from "node:assert/strict";
import { open, stat } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, TileType } from "pmtiles";

const file = fileURLToPath(new URL("world.pmtiles", import.meta.url));
const MAX_ZOOM = 6;

let handle;
let map;

before(async () => {
  handle = await open(file);
  map = new PMTiles({
    getKey: () => file,
    async getBytes(offset, length) {
      const buffer = new ArrayBuffer(length);
      await handle.read(new Uint8Array(buffer), 0, length, offset);
      return { data: buffer };
    },
  });
});

after(() => handle.close());

/** The tile at a place, and its size in bytes. */
async function tileAt(zoom, longitude, latitude) {
  const north = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI;
  const x = Math.floor(((longitude + 180) / 360) * 2 ** zoom);
  const y = Math.floor(((1 - north) / 2) * 2 ** zoom);
  const { data } = (await map.getZxy(zoom, x, y)) ?? {};
  if (!data) return undefined;
  return { ...new VectorTile(new PbfReader(new Uint8Array(data))), size: data.byteLength };
}

function features(layer) {
  return Array.from({ length: layer?.length ?? 0 }, (_, at) => layer.feature(at).properties);
}

async function names(layer, zoom, longitude, latitude) {
  const { layers } = await tileAt(zoom, longitude, latitude);
  return features(layers[layer]);
}

const VILNIUS = [25.28, 54.69];

test("it is small, and says what it is", async () => {
  assert.ok((await stat(file)).size < 2_600_000);
  const header = await map.getHeader();
  assert.equal(header.tileType, TileType.Mvt);
  assert.deepEqual([header.minZoom, header.maxZoom], [0, MAX_ZOOM]);
  const { vector_layers, attribution } = await map.getMetadata();
  assert.deepEqual(
    vector_layers.map(({ id }) => id),
    ["land", "borders", "countries", "places"],
  );
  assert.match(attribution, /Natural Earth.*GeoNames/);
});

test("tiles hold the layers of their zoom", async () => {
  for (const zoom of [2, 3, 4, 5, 6]) {
    const { layers } = await tileAt(zoom, ...VILNIUS);
    for (const layer of ["land", "borders", "countries", "places"]) {
      assert.ok(layers[layer]?.length > 0, `${layer} at zoom ${zoom}`);
    }
  }
  assert.ok((await tileAt(0, 0, 0)).layers.land);
});

test("the sea is empty, and the land is closed", async () => {
  assert.equal(await tileAt(MAX_ZOOM, -30, 45), undefined);
  const desert = await tileAt(MAX_ZOOM, 22, 22);
  assert.equal(desert.layers.land.length, 1);
});

test("Vilnius is there, by its names", async () => {
  for (const zoom of [4, 5, 6]) {
    const places = await names("places", zoom, ...VILNIUS);
    const vilnius = places.find(({ name }) => name === "Vilnius");
    assert.equal(vilnius.capital, 1);
    assert.equal(vilnius["name:sr"], "Вилњус");
    assert.equal(vilnius["name:sr-Latn"], "Vilnjus");
    assert.equal(vilnius["name:uk"], "Вільнюс");
    assert.equal(vilnius["name:lt"], undefined, "it is the same as the name");
  }
});

test("names are in the reader's language and script", async () => {
  const named = async (name, longitude, latitude) => {
    const places = await names("places", MAX_ZOOM, longitude, latitude);
    return places.find((place) => place.name === name) ?? {};
  };
  assert.equal((await named("The Hague", 4.3, 52.08))["name:nl"], "Den Haag");
  assert.equal((await named("Novi Sad", 19.84, 45.25))["name:sr"], "Нови Сад");
  assert.equal((await named("Alexandria", 29.92, 31.2))["name:ar"], "الإسكندرية");
  assert.equal((await named("Lviv", 24.03, 49.84))["name:uk"], "Львів");
  assert.ok((await named("Tauragė", 22.29, 55.25)).rank, "small towns are there too");
});

test("countries have the letters by which browsers know them", async () => {
  const codes = (await names("countries", 2, ...VILNIUS)).map(({ code }) => code);
  assert.ok(codes.includes("DZ") && codes.includes("KZ"), codes.join());
  assert.ok(codes.every((code) => /^[A-Z]{2}$/.test(code)));
  const balkans = (await names("countries", MAX_ZOOM, 20.9, 42.6)).map(({ code }) => code);
  assert.equal(balkans.filter((code) => code === "XK").length, 1);
});

test("no tile is large", async () => {
  let largest = 0;
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom += 1) {
    for (let x = 0; x < 2 ** zoom; x += 1) {
      for (let y = 0; y < 2 ** zoom; y += 1) {
        const tile = await map.getZxy(zoom, x, y);
        largest = Math.max(largest, tile?.data.byteLength ?? 0);
      }
    }
  }
  assert.ok(largest < 64_000, `${largest} bytes`);
});
