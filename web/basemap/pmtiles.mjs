// Writes a PMTiles archive: one file with all tiles of a map and a directory of
// them in front, so that a browser fetches single tiles by byte ranges.
// Numbers in brackets are sections of the specification, version 3:
// https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";

const HEADER = 127;
/** Header and root directory fit into the first 16 KiB, which a reader fetches at once [2]. */
const FIRST = 16_384;
/** Entries of a leaf directory. */
const LEAF = 2_048;

const GZIP = 2;
const VECTOR_TILES = 1;

/** The same bytes on every system: a gzip header names the one that packed it. */
function packed(bytes) {
  const content = gzipSync(bytes, { level: 9 });
  content[9] = 255;
  return content;
}

/** Unsigned LEB128. */
function varint(bytes, number) {
  let rest = number;
  while (rest > 0x7f) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** A directory [4]: the columns one after the other, ids as the distance from the last one. */
function directory(entries) {
  const bytes = [];
  varint(bytes, entries.length);
  let last = 0;
  for (const { id } of entries) {
    varint(bytes, id - last);
    last = id;
  }
  for (const { run } of entries) varint(bytes, run);
  for (const { length } of entries) varint(bytes, length);
  entries.forEach(({ offset }, at) => {
    const before = entries[at - 1];
    const follows = before !== undefined && offset === before.offset + before.length;
    varint(bytes, follows ? 0 : offset + 1);
  });
  return packed(Uint8Array.from(bytes));
}

/** The root directory, and the leaves that it points to when it is too large alone. */
function directories(entries) {
  const alone = directory(entries);
  if (HEADER + alone.length <= FIRST) return { root: alone, leaves: [] };
  const leaves = [];
  const pointers = [];
  let offset = 0;
  for (let at = 0; at < entries.length; at += LEAF) {
    const part = entries.slice(at, at + LEAF);
    const leaf = directory(part);
    leaves.push(leaf);
    // A run of 0 says that it is a leaf, not a tile.
    pointers.push({ id: part[0].id, run: 0, length: leaf.length, offset });
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves };
}

/** The header [3]. */
function header(about) {
  const bytes = Buffer.alloc(HEADER);
  bytes.write("PMTiles", 0, "ascii");
  bytes.writeUInt8(3, 7);
  about.sections.flat().forEach((number, at) => {
    bytes.writeBigUInt64LE(BigInt(number), 8 + at * 8);
  });
  bytes.writeUInt8(1, 96); // the tiles lie in the order of their ids
  bytes.writeUInt8(GZIP, 97); // directories and metadata
  bytes.writeUInt8(GZIP, 98); // tiles
  bytes.writeUInt8(VECTOR_TILES, 99);
  bytes.writeUInt8(about.minZoom, 100);
  bytes.writeUInt8(about.maxZoom, 101);
  about.bounds.forEach((degrees, at) => {
    bytes.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4);
  });
  bytes.writeUInt8(about.minZoom, 118);
  bytes.writeInt32LE(0, 119);
  bytes.writeInt32LE(0, 123);
  return bytes;
}

/**
 * @param {{z: number, x: number, y: number, data: Uint8Array}[]} tiles Vector tiles, unpacked.
 * @param {{bounds: number[], metadata: object}} about West, south, east, north in degrees; the
 *   metadata [5], a JSON object with `vector_layers`.
 * @returns {Buffer} The archive.
 */
export function archive(tiles, { bounds, metadata }) {
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), z, data }))
    .sort((one, other) => one.id - other.id);
  const entries = [];
  const contents = [];
  // Open sea and open land look the same in many tiles: each content is kept once.
  const places = new Map();
  let end = 0;
  for (const { id, data } of ordered) {
    const key = Buffer.from(data).toString("latin1");
    let place = places.get(key);
    if (place === undefined) {
      const content = packed(data);
      place = { offset: end, length: content.length };
      places.set(key, place);
      contents.push(content);
      end += content.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, run: 1, ...place });
  }
  const { root, leaves } = directories(entries);
  const described = packed(Buffer.from(JSON.stringify(metadata)));
  const parts = [root, described, Buffer.concat(leaves), Buffer.concat(contents)];
  let offset = HEADER;
  const sections = parts.map((part) => {
    const section = [offset, part.length];
    offset += part.length;
    return section;
  });
  const zooms = ordered.map(({ z }) => z);
  const first = header({
    sections: [...sections, ordered.length, entries.length, places.size],
    minZoom: Math.min(...zooms),
    maxZoom: Math.max(...zooms),
    bounds,
  });
  return Buffer.concat([first, ...parts]);
}
