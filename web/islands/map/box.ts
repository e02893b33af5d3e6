/** Boxes of the map as the search writes them: `west,south,east,north` in degrees. */
import type { LngLatBounds, LngLatBoundsLike } from "maplibre-gl";

export type Box = [west: number, south: number, east: number, north: number];

export function readBox(text: string | undefined | null): Box | undefined {
  const numbers = (text ?? "").split(",").map(Number);
  return numbers.length === 4 && numbers.every(Number.isFinite) ? (numbers as Box) : undefined;
}

/** West of east always, for the map: past the date line the degrees go on. */
export function asBounds([west, south, east, north]: Box): LngLatBoundsLike {
  return [west, south, east < west ? east + 360 : east, north];
}

function longitude(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** To five decimals, which is about a metre. */
export function writeBox(bounds: LngLatBounds): string {
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const all = east - west >= 360;
  const latitude = (degrees: number) => Math.max(-90, Math.min(90, degrees));
  const box = [
    all ? -180 : longitude(west),
    latitude(bounds.getSouth()),
    all ? 180 : longitude(east),
    latitude(bounds.getNorth()),
  ];
  return box.map((degrees) => degrees.toFixed(5)).join(",");
}

/** Whether two say the same; rounding on the way does not count. */
export function isSame(one: Box | undefined, other: Box | undefined): boolean {
  if (!one || !other) return one === other;
  return one.every((degrees, at) => Math.abs(degrees - (other[at] ?? 0)) < 1e-4);
}
