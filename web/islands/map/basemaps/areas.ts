/** Land, green, water and buildings: flat colours, so that roads and names are read first. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Look } from "../look";
import { from, type Where, type Words } from "./sheet";

function fill(
  id: string,
  where: Where,
  colour: string,
  opacity: number | ExpressionSpecification = 1,
): LayerSpecification {
  return {
    id,
    type: "fill",
    ...from(where),
    // Without seams between the parts of an area that tiles cut.
    paint: { "fill-color": colour, "fill-opacity": opacity, "fill-antialias": false },
  };
}

/** What the territory's own ground lies on. */
export function grounds({ land }: Words, look: Look): LayerSpecification[] {
  return [
    // A part of a country ends somewhere: nothing is there, and no sea.
    { id: "water", type: "background", paint: { "background-color": look.land } },
    ...(land ? [fill("land", land, look.land)] : []),
  ];
}

export function areas(words: Words, look: Look): LayerSpecification[] {
  const all = (id: string, places: Where[], colour: string) =>
    places.map((where, at) => fill(`${id}-${at}`, where, colour));
  return [
    ...all("built", words.built, look.built),
    ...all("green", words.green, look.green),
    ...all("wood", words.wood, look.wood),
    {
      id: "streams",
      type: "line",
      ...from(words.streams),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": look.water,
        "line-width": ["interpolate", ["exponential", 1.4], ["zoom"], 8, 0.5, 13, 1.5, 18, 8],
      },
    },
    fill("waters", words.water, look.water),
    { ...fill("paved", words.paved, look.road), minzoom: 13 },
    {
      id: "buildings",
      type: "fill",
      ...from(words.buildings),
      minzoom: 13,
      paint: {
        "fill-color": look.building,
        "fill-outline-color": look.buildingEdge,
        "fill-opacity": ["interpolate", ["linear"], ["zoom"], 13, 0, 14.5, 1],
      },
    },
  ];
}
