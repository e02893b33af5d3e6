/**
 * What stands on the map, drawn once as images: a square sign with its kind's
 * glyph, circles for several things near each other, a dot for a town, and the
 * yellow disc behind what the reader points at.
 */
import type { Map as GlMap } from "maplibre-gl";
import course from "../../icons/kinds/course.svg";
import event from "../../icons/kinds/event.svg";
import exchange from "../../icons/kinds/exchange.svg";
import internship from "../../icons/kinds/internship.svg";
import online from "../../icons/kinds/online.svg";
import placeGlyph from "../../icons/kinds/place.svg";
import project from "../../icons/kinds/project.svg";
import volunteering from "../../icons/kinds/volunteering.svg";
import workshop from "../../icons/kinds/workshop.svg";
import { type Look, token } from "./look";

const GLYPHS: Record<string, string> = {
  course,
  event,
  exchange,
  internship,
  online,
  place: placeGlyph,
  project,
  volunteering,
  workshop,
};

/** Kinds that have a sign of their own. */
export const KINDS = Object.keys(GLYPHS);

/** Width of each cluster's circle in CSS pixels, and from how many items on. */
export const CLUSTERS: [string, number, number][] = [
  ["cluster-few", 34, 2],
  ["cluster-some", 42, 10],
  ["cluster-many", 52, 100],
];

/** A sign's board, and its whole height with the foot that points at the place. */
const BOARD = 30;
export const SIGN = 37;
const HALO = 64;
/** Drawn finer than the screen needs. */
const RATIO = 3;

type Draw = (pen: CanvasRenderingContext2D) => void;

function image(width: number, height: number, draw: Draw): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = width * RATIO;
  canvas.height = height * RATIO;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.scale(RATIO, RATIO);
  draw(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** The strokes of a glyph, each as SVG writes a path. */
export function strokes(kind: string): string[] {
  const paths = (GLYPHS[kind] ?? "").matchAll(/ d="([^"]+)"/g);
  return [...paths].flatMap(([, path]) => path ?? []);
}

/** White round its colour, and a thin dark line round both: it stands out on any map. */
function board(fill: string, edge: string, kind: string): Draw {
  const outline = (pen: CanvasRenderingContext2D, inset: number) => {
    const end = BOARD - inset;
    const middle = BOARD / 2;
    pen.beginPath();
    pen.moveTo(inset, inset);
    pen.lineTo(end, inset);
    pen.lineTo(end, end);
    pen.lineTo(middle + 6 - inset, end);
    pen.lineTo(middle, SIGN - inset * 1.6);
    pen.lineTo(middle - 6 + inset, end);
    pen.lineTo(inset, end);
    pen.closePath();
  };
  return (pen) => {
    outline(pen, 0.5);
    pen.fillStyle = edge;
    pen.fill();
    outline(pen, 1.5);
    pen.fillStyle = "#fff";
    pen.fill();
    pen.fillStyle = fill;
    pen.fillRect(3.5, 3.5, BOARD - 7, BOARD - 7);
    pen.translate(6, 6);
    pen.scale(18 / 24, 18 / 24);
    pen.strokeStyle = "#fff";
    pen.lineWidth = 2.5;
    pen.lineCap = "square";
    for (const path of strokes(kind)) pen.stroke(new Path2D(path));
    if (strokes(kind).length > 0) return;
    pen.beginPath();
    pen.arc(12, 12, 5, 0, 7);
    pen.stroke();
  };
}

function disc(width: number, colours: [number, string][]): Draw {
  return (pen) => {
    for (const [inset, colour] of colours) {
      pen.beginPath();
      pen.arc(width / 2, width / 2, width / 2 - inset, 0, 7);
      pen.fillStyle = colour;
      pen.fill();
    }
  };
}

/** Puts them on the map, or draws them again in other colours. */
export function paintSigns(map: GlMap, place: Element, look: Look): void {
  const put = (name: string, data: ImageData) => {
    if (map.hasImage(name)) map.updateImage(name, data);
    else map.addImage(name, data, { pixelRatio: RATIO });
  };
  for (const kind of [...KINDS, "none"]) {
    const fill = kind === "none" ? look.edge : token(place, `--kind-${kind}`);
    put(`kind-${kind}`, image(BOARD, SIGN, board(fill, look.edge, kind)));
  }
  for (const [name, width] of CLUSTERS) {
    const rings: [number, string][] = [
      [0.5, look.ink],
      [1.5, look.surface],
      [3.5, look.brand],
    ];
    put(name, image(width, width, disc(width, rings)));
  }
  put(
    "town",
    image(
      8,
      8,
      disc(8, [
        [0, look.land],
        [1.25, look.muted],
      ]),
    ),
  );
  put(
    "halo",
    image(
      HALO,
      HALO,
      disc(HALO, [
        [1, look.edge],
        [3, look.yellow],
      ]),
    ),
  );
  put(
    "you",
    image(
      22,
      22,
      disc(22, [
        [0, "#fff"],
        [2, look.edge],
        [5, look.yellow],
      ]),
    ),
  );
}
