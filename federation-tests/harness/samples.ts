import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Item } from "./api.ts";
import type { Node } from "./node.ts";
import { freePort } from "./ports.ts";
import { Service } from "./process.ts";
import { eventually } from "./wait.ts";

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
export async function organisation(
  node: Node,
  slug: string,
  more: Record<string, unknown> = {},
): Promise<Item> {
  return node.api.post("/api/v1/organisations", {
    slug,
    name: { en: `Organisation ${slug}`, lt: `Organizacija ${slug}` },
    summary: { en: "Runs workshops for young people" },
    ...more,
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

const ESCO = "http://data.europa.eu/esco/";
/** A skill, in a group, that an occupation needs. */
export const SKILL = `${ESCO}skill/weave`;

/** A small classification of our own, in ESCO's layout. */
const CLASSIFICATION = {
  "skills_en.csv": [
    "conceptType,conceptUri,skillType,preferredLabel,altLabels,description",
    `KnowledgeSkillCompetence,${SKILL},skill/competence,weave cloth,make cloth,Make cloth of threads.`,
    `KnowledgeSkillCompetence,${ESCO}skill/spin,skill/competence,spin threads,,`,
  ],
  "skills_lt.csv": [
    "conceptType,conceptUri,preferredLabel",
    `KnowledgeSkillCompetence,${SKILL},austi audinius`,
  ],
  "skillGroups_en.csv": [
    "conceptType,conceptUri,preferredLabel,code",
    `SkillGroup,${ESCO}skill/T,making textiles,T`,
  ],
  "broaderRelationsSkillPillar.csv": [
    "conceptUri,broaderUri",
    `${SKILL},${ESCO}skill/T`,
    `${ESCO}skill/spin,${ESCO}skill/T`,
  ],
  "occupations_en.csv": [
    "conceptType,conceptUri,preferredLabel",
    `Occupation,${ESCO}occupation/weaver,weaver`,
  ],
  "occupationSkillRelations.csv": [
    "occupationUri,relationType,skillUri",
    `${ESCO}occupation/weaver,essential,${SKILL}`,
  ],
};

/** Gives a node skills and occupations, and waits until they are found. */
export async function skills(node: Node): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-esco-"));
  try {
    for (const [name, lines] of Object.entries(CLASSIFICATION)) {
      await writeFile(join(folder, name), `${lines.join("\n")}\n`);
    }
    await node.command("esco", "import", folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await eventually("the skills are found", async () => {
    const found = await node.api.get<{ items: unknown[] }>("/api/v1/esco/skills?q=weave");
    return found.items.length > 0;
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

/** An opportunity with a value in every plain field of the API, to see what arrives elsewhere. */
export function everyField(slug: string, word: string): Record<string, unknown> {
  return {
    identifier: `source-${word}`,
    kind: "course",
    organisation: slug,
    name: { lt: `Robotika ąčęė ${word}`, en: `Robotics ${word}`, sr: `Роботика ${word}` },
    summary: { lt: "Pirmasis robotas", en: "Your first robot" },
    content: { lt: "Atsinešk **smalsumą**.", en: "Bring *curiosity*.\n\n- paper\n- pen" },
    categories: ["science", "technology"],
    keywords: ["robots", "soldering iron"],
    skills: ["http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d"],
    audience: { minAge: 14, maxAge: 19, groups: ["newcomers"] },
    languages: ["lt", "en"],
    setting: "nonFormal",
    startTime: inDays(20),
    endTime: inDays(20.1),
    timezone: "Europe/Vilnius",
    duration: "PT2H",
    location: {
      name: "Vilniaus biblioteka",
      address: "Trakų g. 10, 01132 Vilnius",
      latitude: 54.67916,
      longitude: 25.27873,
    },
    online: { url: "https://meet.example.org/robots" },
    free: false,
    price: { amount: 12.5, currency: "EUR" },
    accessibility: ["signLanguage", "captions"],
    capacity: 20,
    enrolment: "external",
    enrolmentOpens: inDays(1),
    enrolmentCloses: inDays(19),
    materials: [{ url: "https://library.example.org/kit.pdf", label: "The kit" }],
    videos: ["https://video.example.org/w/robots"],
    url: "https://library.example.org/robots",
    image: {
      url: "https://library.example.org/robot.jpg",
      alt: "Teenagers building a robot",
      license: "https://creativecommons.org/licenses/by/4.0/",
      attribution: "The library",
    },
    contacts: [
      {
        name: "Reception",
        email: "reception@library.example.org",
        telephone: "+370 5 000 0000",
        url: "https://library.example.org/contact",
      },
    ],
    license: "https://creativecommons.org/licenses/by/4.0/",
    status: "published",
  };
}

/**
 * Something of everything, to look at: in one city what is published, drafted, cancelled, deleted,
 * of a verified organisation and another, and a route that leads to things of both cities.
 */
export async function everything(
  here: Node,
  there: Node,
  word: string,
): Promise<Record<string, Item>> {
  await organisation(here, "library", {
    content: { en: "Open to *everybody*.", lt: "Atvira *visiems*." },
    url: "https://library.example.org/",
    contacts: [{ name: "Reception", email: "reception@library.example.org" }],
    location: { name: "The library", address: "Trakų g. 10" },
  });
  await organisation(here, "begun");
  await here.api.patch("/api/v1/organisations/begun", { verified: false });
  await organisation(there, "makerspace");
  const named = (name: string, more: Record<string, unknown> = {}) =>
    opportunity(here, "library", word, { name: { en: `${name} ${word}` }, ...more });
  const own = await here.api.post<Item>("/api/v1/opportunities", {
    ...everyField("library", word),
    image: null,
  });
  const draft = await named("Planned", { status: "draft" });
  const cancelled = await named("Off");
  await here.api.patch(`/api/v1/opportunities/${cancelled.uuid}`, { status: "cancelled" });
  const online = await named("Any time", {
    kind: "online",
    startTime: null,
    endTime: null,
    online: { url: "https://meet.example.org/any-time" },
  });
  const deleted = await named("Gone");
  const theirs = await opportunity(there, "makerspace", word, { name: { en: `Laser ${word}` } });
  const path = await playlist(there, "makerspace", word, [{ item: theirs.id }]);
  const route = await playlist(here, "library", word, [
    { item: own.id },
    { item: theirs.id, required: false },
    { item: online.id },
    { item: deleted.id },
    { task: { name: { en: "Draw your robot" }, content: { en: "On paper." } } },
  ]);
  const empty = await playlist(here, "library", word, [], {
    slug: `empty-${word}`,
    name: { en: `Empty ${word}` },
    status: "draft",
  });
  await here.api.delete(`/api/v1/opportunities/${deleted.uuid}`);
  return { own, draft, cancelled, online, deleted, theirs, path, route, empty };
}

/** A node that runs and that nobody has set up yet. */
export interface Unset {
  url: string;
  /** The link with the code of its set-up, as it stands in its log. */
  link: string;
  end(): Promise<void>;
}

/** Starts a node in an empty folder, without `waymark setup`. */
export async function unset(): Promise<Unset> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const dir = await mkdtemp(join(tmpdir(), "waymark-unset-"));
  const settings = [
    `url = "${url}"`,
    `listen = "127.0.0.1:${port}"`,
    'database_url = "sqlite:waymark.db"',
    'media = "media/"',
  ];
  await writeFile(join(dir, "waymark.toml"), settings.join("\n"), { mode: 0o600 });
  const log = join(dir, "node.log");
  const service = new Service(["serve"], dir, log);
  const end = async () => {
    await service.end();
    await rm(dir, { recursive: true, force: true });
  };
  try {
    const told = async () => /http:\S+\/setup\?code=\S+/.exec(await readFile(log, "utf8"))?.[0];
    return { url, end, link: await eventually("the log has the code", told, { within: 60_000 }) };
  } catch (error) {
    await end();
    throw error;
  }
}
