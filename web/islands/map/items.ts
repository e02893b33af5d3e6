/** What is found, on the map: the reader points at it, opens it, or goes closer to several. */
import {
  type GeoJSONSource,
  type Map as GlMap,
  type MapGeoJSONFeature,
  type Offset,
  type PointLike,
  Popup,
} from "maplibre-gl";
import { cardOf, cardOfSeveral } from "./cards";
import { BY_PAGE } from "./follow";
import { ABOVE } from "./style";
import type { Texts } from "./texts";

/** From this zoom on only what is at one place comes together. */
const APART = 14;
/** How far beside it a finger may hit, in pixels. */
const NEAR = 12;
/** How far from the middle of the map the keyboard reaches. */
const REACH = 60;
/** As close as needed to tell neighbouring houses apart. */
const HOUSE = 17;

/** On a map narrower than this, in pixels, cards stand at its foot; see map.css. */
const NARROW = 640;

/** How far a card stands off what it tells of, in pixels. */
const BESIDE_SIGN: Offset = {
  bottom: [0, -42],
  "bottom-left": [0, -42],
  "bottom-right": [0, -42],
  center: [0, 0],
  left: [22, -20],
  right: [-22, -20],
  top: [0, 8],
  "top-left": [0, 8],
  "top-right": [0, 8],
};
const BESIDE_CIRCLE: Offset = 30;

export type Item = {
  at: [number, number];
  count: number;
  kind: string | undefined;
  title: string;
  page: string | undefined;
  /** In words. */
  when: string | undefined;
  status: string | undefined;
};

type Place = Pick<Item, "at" | "count">;

function itemOf({ geometry, properties }: MapGeoJSONFeature): Item {
  const coordinates = geometry.type === "Point" ? geometry.coordinates : [0, 0];
  return {
    at: [coordinates[0] ?? 0, coordinates[1] ?? 0],
    count: Number(properties.count ?? 1),
    kind: properties.kind,
    title: String(properties.title ?? ""),
    page: properties.page,
    when: properties.when,
    status: properties.status,
  };
}

export class Items {
  readonly #map: GlMap;
  readonly #texts: Texts;
  #popup: Popup | undefined;
  #crowd: Item | undefined;
  /** What the reader points at in the list, has opened, or has in the middle: the first counts. */
  readonly #marks: Record<"pointed" | "opened" | "aimed", Place | undefined> = {
    pointed: undefined,
    opened: undefined,
    aimed: undefined,
  };

  constructor(map: GlMap, texts: Texts) {
    this.#map = map;
    this.#texts = texts;
    map.on("click", ({ point }) => {
      const item = this.near(point, NEAR);
      if (item) this.open(item);
    });
    map.on("mousemove", ({ point }) => {
      const item = this.near(point, 0);
      map.getCanvas().classList.toggle("map__at-item", item !== undefined);
    });
    this.#keys();
  }

  /** The one nearest to a point of the map, in pixels, no further off than `reach`. */
  near(point: PointLike, reach: number): Item | undefined {
    const map = this.#map;
    const [x, y] = Array.isArray(point) ? point : [point.x, point.y];
    const around: [PointLike, PointLike] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const distance = ({ at, count }: Item) => {
      const middle = map.project(at);
      return Math.hypot(middle.x - x, middle.y - (count > 1 ? 0 : ABOVE) - y);
    };
    return map
      .queryRenderedFeatures(around, { layers: ["items"] })
      .map(itemOf)
      .sort((one, other) => distance(one) - distance(other))[0];
  }

  /** Puts the yellow disc behind what the reader is at, or takes it away. */
  #mark(why: "pointed" | "opened" | "aimed", place: Place | undefined): void {
    const shown = () => this.#marks.pointed ?? this.#marks.opened ?? this.#marks.aimed;
    const before = shown()?.at.join();
    this.#marks[why] = place;
    const now = shown();
    // Drawing it again would end in another `idle`.
    if (now?.at.join() === before) return;
    const coordinates = now?.at ?? [0, 0];
    const mark = {
      type: "Feature" as const,
      properties: { count: now?.count ?? 1 },
      geometry: { type: "Point" as const, coordinates },
    };
    const features = now ? [mark] : [];
    this.#map.getSource<GeoJSONSource>("mark")?.setData({ type: "FeatureCollection", features });
  }

  /** Marks a place of the list: the sign there, or the circle that it is in. */
  point(at: [number, number] | undefined): void {
    const item = at && (this.near(this.#map.project(at), 40) ?? { at, count: 1 });
    this.#mark("pointed", item);
  }

  open(item: Item): void {
    const zoom = this.#map.getZoom();
    if (item.count === 1) {
      this.#show(item, cardOf(item, this.#texts));
    } else if (zoom < APART) {
      this.#closer(item);
    } else {
      this.#show(item, cardOfSeveral(item, this.#texts));
      this.#crowd = item;
      // Below its place there may be the card.
      const offset: [number, number] = [0, -this.#map.getContainer().clientHeight * 0.1];
      if (zoom < HOUSE) this.#map.easeTo({ center: item.at, zoom: HOUSE, offset });
    }
  }

  /** The list has changed: what is said of several at one place may be fuller. */
  renew(): void {
    const content = this.#crowd && cardOfSeveral(this.#crowd, this.#texts);
    const before = this.#popup?.getElement()?.querySelector(".map__card");
    if (content && !before?.isEqualNode(content)) this.#popup?.setDOMContent(content);
  }

  /** Two zooms closer, and again for as long as they stay one circle. */
  #closer({ at }: Item): void {
    const map = this.#map;
    const zoom = Math.min(map.getZoom() + 2, APART + 1);
    map.easeTo({ center: at, zoom, duration: 300 });
    map.once("idle", () => {
      const [only, another] = map.queryRenderedFeatures({ layers: ["items"] }).map(itemOf);
      const isOne = only && only.count > 1 && !another;
      if (isOne && Math.abs(map.getZoom() - zoom) < 0.1 && zoom < APART) this.#closer(only);
    });
  }

  #show(item: Item, content: HTMLElement): void {
    this.#popup?.remove();
    const popup = new Popup({
      maxWidth: "18rem",
      offset: item.count === 1 ? BESIDE_SIGN : BESIDE_CIRCLE,
    });
    popup.setLngLat(item.at).setDOMContent(content).addTo(this.#map);
    this.#mark("opened", item);
    this.#uncover(item);
    popup.on("close", () => {
      this.#crowd = undefined;
      this.#popup = undefined;
      this.#mark("opened", undefined);
    });
    this.#popup = popup;
  }

  /** What a card at the foot would cover moves up. */
  #uncover({ at }: Item): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const low = this.#map.project(at).y - clientHeight * 0.4;
    if (clientWidth < NARROW && low > 0) {
      this.#map.panBy([0, low], { duration: 150 }, BY_PAGE);
    }
  }

  /** Enter opens what is nearest to the middle, which is marked while the keyboard is there. */
  #keys(): void {
    const map = this.#map;
    const canvas = map.getCanvas();
    const aimed = () => {
      const { clientWidth, clientHeight } = map.getContainer();
      return this.near([clientWidth / 2, clientHeight / 2], REACH);
    };
    const aim = () => {
      this.#mark("aimed", canvas.matches(":focus-visible") ? aimed() : undefined);
    };
    map.on("idle", aim);
    canvas.addEventListener("focus", aim);
    canvas.addEventListener("blur", aim);
    canvas.addEventListener("keydown", (event) => {
      const item = event.key === "Enter" ? aimed() : undefined;
      if (item) this.open(item);
    });
    map.getContainer().addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.#popup) return;
      this.#popup.remove();
      canvas.focus({ preventScroll: true });
    });
  }
}
