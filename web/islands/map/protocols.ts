/**
 * Two more ways to tiles than the map knows. `pmtiles://` reads them out of one file. `page://`
 * lets the page fetch them: the map's worker is a file that browsers keep, with the policy of the
 * day on which it was fetched, and that may not know yet which host has the tiles.
 */
import { addProtocol } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";

/** Makes both known, and gives what opens a file. */
export function addProtocols(): (url: string) => PMTiles {
  const files = new Protocol();
  addProtocol("pmtiles", files.tile);
  addProtocol("page", async ({ url, referrerPolicy = "" }, { signal }) => {
    const answer = await fetch(url.slice("page://".length), { signal, referrerPolicy });
    // Where nothing is, servers have no tile.
    if (answer.status === 404) return { data: new ArrayBuffer(0) };
    if (!answer.ok) throw new Error(`${answer.status} ${url}`);
    return { data: await answer.arrayBuffer() };
  });
  return (url) => {
    const file = new PMTiles(url);
    files.add(file);
    return file;
  };
}
