/**
 * What lies under the map: our own world, another map's tiles in a schema that we can draw, or
 * pictures. A file tells that itself; of an address, its ending and the page tell it.
 */
import type { SourceSpecification } from "maplibre-gl";
import { type PMTiles, TileType } from "pmtiles";

/** By what names a vector map calls its layers. */
const LAYERS = {
  waymark: ["land", "borders", "countries", "places"],
  protomaps: [
    ...["earth", "landcover", "landuse", "water", "roads", "buildings", "boundaries"],
    ...["places", "pois"],
  ],
  openmaptiles: [
    ...["landcover", "landuse", "park", "water", "waterway", "water_name", "aeroway", "building"],
    ...["transportation", "transportation_name", "boundary", "place", "poi", "housenumber"],
  ],
};

export type Schema = keyof typeof LAYERS;

/** How far tiles at an address go, where the page does not say it. */
const LAST_ZOOM = {
  waymark: 6,
  protomaps: 15,
  openmaptiles: 14,
  raster: 18,
};

/** How it is drawn; `nothing` is what we have no style for, or what did not come. */
export type Drawn = Schema | "raster" | "nothing";

export type Basemap = { drawn: Drawn; source?: SourceSpecification; attribution?: string };

/** What the page says of it. */
export type Said = {
  address: string;
  schema?: string | undefined;
  maxzoom?: number | undefined;
  attribution?: string | undefined;
};

function isSchema(word: string | undefined): word is Schema {
  return word !== undefined && Object.hasOwn(LAYERS, word);
}

/** The schema that most of these layers belong to: one alone says nothing. */
export function schemaOf(layers: string[]): Schema | undefined {
  const known = (schema: Schema) => layers.filter((id) => LAYERS[schema].includes(id)).length;
  const schemas = Object.keys(LAYERS) as Schema[];
  const [best, next] = schemas.sort((one, other) => known(other) - known(one));
  if (!best || !next || known(best) < 2 || known(best) === known(next)) return undefined;
  return best;
}

/** Tiles at an address with `{z}`, `{x}` and `{y}`. */
function ofAddress({ address, schema, maxzoom }: Said): Basemap {
  if (/\.(png|jpe?g|webp|avif)$/i.test(address.replace(/[?#].*$/, ""))) {
    const source = { tiles: [address], maxzoom: maxzoom ?? LAST_ZOOM.raster };
    return { drawn: "raster", source: { type: "raster", tileSize: 256, ...source } };
  }
  const drawn = isSchema(schema) ? schema : "openmaptiles";
  const tiles = [`page://${address}`];
  return { drawn, source: vector({ tiles, maxzoom: maxzoom ?? LAST_ZOOM[drawn] }) };
}

function vector<Rest>(rest: Rest): Rest & { type: "vector" } {
  return { type: "vector", ...rest };
}

/** What a file's metadata say, as far as it is as it should be. */
async function described(file: Pick<PMTiles, "getMetadata">) {
  const { vector_layers, attribution } = ((await file.getMetadata()) ?? {}) as {
    vector_layers?: unknown;
    attribution?: unknown;
  };
  const list = Array.isArray(vector_layers) ? vector_layers : [];
  return {
    layers: list.map((layer) => String(layer?.id)),
    by: typeof attribution === "string" ? attribution : "",
  };
}

/** A file of PMTiles; from where to where it goes, the map reads there itself. */
export async function ofFile(
  file: Pick<PMTiles, "getHeader" | "getMetadata">,
  { address, schema, attribution }: Said,
): Promise<Basemap> {
  const url = `pmtiles://${address}`;
  const { tileType } = await file.getHeader();
  const isVector = tileType === TileType.Mvt;
  // Asked only for what the page does not say.
  const isKnown = attribution && (isSchema(schema) || !isVector);
  const { layers, by } = isKnown ? { layers: [], by: "" } : await described(file);
  const said = attribution || by;
  const source = isVector ? vector({ url }) : { type: "raster" as const, tileSize: 256, url };
  const found = isSchema(schema) ? schema : schemaOf(layers);
  const isPicture = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif].includes(tileType);
  const drawn = isVector ? (found ?? "nothing") : isPicture ? "raster" : "nothing";
  return { drawn, source, ...(said ? { attribution: said } : {}) };
}

/** Finds out what it is; `open` opens a file. */
export async function basemapOf(said: Said, open: (url: string) => PMTiles): Promise<Basemap> {
  const { attribution } = said;
  if (said.address.includes("{z}")) {
    return { ...ofAddress(said), ...(attribution ? { attribution } : {}) };
  }
  try {
    const found = await ofFile(open(said.address), said);
    if (found.drawn === "nothing") console.warn("basemap: a schema that is not known");
    return found;
  } catch (error) {
    // What was found is on the map all the same.
    console.warn(error);
    return { drawn: "nothing" };
  }
}
