/** The map's colours, from the page's own styles, so that a territory's brand and the night hold. */
const TOKENS = {
  land: "--map-land",
  water: "--map-water",
  border: "--map-border",
  wood: "--map-wood",
  green: "--map-green",
  built: "--map-built",
  building: "--map-building",
  buildingEdge: "--map-building-edge",
  road: "--map-road",
  roadFar: "--map-road-far",
  roadEdge: "--map-road-edge",
  mainEdge: "--map-main-edge",
  motorway: "--map-motorway",
  motorwayEdge: "--map-motorway-edge",
  path: "--map-path",
  rail: "--map-rail",
  waterInk: "--map-water-ink",
  ink: "--ink",
  muted: "--ink-muted",
  surface: "--surface",
  brand: "--brand",
  brandInk: "--brand-ink",
  yellow: "--yellow",
  edge: "--on-yellow",
} as const;

export type Look = Record<keyof typeof TOKENS, string>;

let pixel: CanvasRenderingContext2D | null | undefined;

/** Any colour that CSS knows, as one that everybody knows. */
function plain(colour: string): string {
  pixel ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext(
    "2d",
    { willReadFrequently: true },
  );
  if (!pixel) return colour;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red},${green},${blue})`;
}

/** The value of a colour token on an element. */
export function token(element: Element, name: string): string {
  return plain(getComputedStyle(element).getPropertyValue(name).trim() || "#000");
}

export function lookOf(element: Element): Look {
  const pairs = Object.entries(TOKENS).map(([name, css]) => [name, token(element, css)]);
  return Object.fromEntries(pairs) as Look;
}
