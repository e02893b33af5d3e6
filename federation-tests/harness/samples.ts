import { randomUUID } from "node:crypto";
import type { Item } from "./api.ts";
import type { Node } from "./node.ts";

const DAY = 86_400_000;

/** A word that no other test uses, to search for. */
export function uniqueWord(): string {
  return `w${randomUUID().replaceAll("-", "").slice(0, 12)}`;
}

/** An RFC 3339 time some days from now, to the second. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().replace(/\.\d+Z$/, "Z");
}

/** A verified organisation of a node. */
export async function organisation(node: Node, slug: string): Promise<Item> {
  return node.api.post("/api/v1/organisations", {
    slug,
    name: { en: `Organisation ${slug}`, lt: `Organizacija ${slug}` },
    summary: { en: "Runs workshops for young people" },
  });
}

/** A published opportunity, its English name containing the word; further members replace these. */
export async function opportunity(
  node: Node,
  slug: string,
  word: string,
  more: Record<string, unknown> = {},
): Promise<Item> {
  return node.api.post("/api/v1/opportunities", {
    kind: "workshop",
    organisation: slug,
    name: { en: `Robotics ${word}`, lt: `Robotika ${word}` },
    summary: { en: "Build your first robot" },
    content: { en: "Bring *nothing* but curiosity." },
    startTime: inDays(20),
    endTime: inDays(20.1),
    timezone: "Europe/Vilnius",
    languages: ["lt", "en"],
    free: true,
    status: "published",
    ...more,
  });
}

/** A published playlist over some steps. */
export async function playlist(
  node: Node,
  slug: string,
  word: string,
  steps: Record<string, unknown>[],
  more: Record<string, unknown> = {},
): Promise<Item> {
  return node.api.post("/api/v1/playlists", {
    slug: `playlist-${word}`,
    name: { en: `Pathway ${word}` },
    content: { en: "From the first circuit to a robot of your own." },
    organisation: slug,
    ordered: true,
    steps,
    status: "published",
    ...more,
  });
}
