import assert from "node:assert/strict";
import { after } from "node:test";
import type { Item } from "../harness/api.ts";
import { LOOKS, type Look, type Visitor, Visitors } from "../harness/browser.ts";
import type { Node } from "../harness/node.ts";
import { everyField, opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// Two people's ways through the real pages: as they are pressed, with and without JavaScript, and
// then every page in every look, each with axe.

const world = await World.create(3);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["en", "nl"] });
await organisation(tilburg, "makerspace");
const word = uniqueWord();
const theirs = await opportunity(tilburg, "makerspace", word, {
  name: { en: `Robot exchange ${word}` },
});

const visitors = await Visitors.start();
after(() => visitors.end());

/** A single-use sign-in link, as an operator makes it on the command line. */
async function link(node: Node, email: string): Promise<string> {
  const { stdout } = await node.command("account", "link", email);
  const found = /http:\/\/\S+/.exec(stdout)?.[0];
  assert.ok(found, stdout);
  return found;
}

/** A test by somebody at a browser; a picture of the last page is kept when it fails. */
function walk(name: string, look: Look, steps: (visitor: Visitor) => Promise<void>): void {
  world.test(name, async (t) => {
    const visitor = await visitors.visitor(look);
    try {
      await steps(visitor);
    } catch (error) {
      t.diagnostic(`seen: ${await visitor.picture(name)}`);
      throw error;
    } finally {
      await visitor.end();
    }
  });
}

async function signIn(visitor: Visitor, address: string): Promise<void> {
  await visitor.open(address);
  await visitor.press("Sign in");
}

for (const look of [
  { width: 360, scheme: "light", javascript: false },
  { width: 1280, scheme: "dark", javascript: true },
] as Look[]) {
  const how = look.javascript ? "with JavaScript" : "without JavaScript";

  walk(`an operator follows another city and sees what came, ${how}`, look, async (visitor) => {
    await signIn(visitor, await link(vilnius, vilnius.operator));
    await visitor.open(`${vilnius.url}/admin/peers`);
    await visitor.write("Follow a territory", tilburg.url);
    await visitor.press("Follow");
    await eventually(
      "it is followed",
      async () => (await vilnius.peer(tilburg.host)) !== undefined,
    );
    await eventually("its item came in", () => vilnius.found(theirs.id, word));
    await visitor.open(`${vilnius.url}/admin/peers/${tilburg.host}`);
    await visitor.shows("you follow it");
    await visitor.open(`${vilnius.url}/?q=${word}`);
    await visitor.shows(/from Tilburg/);
    await visitor.press(`Robot exchange ${word}`);
    await visitor.shows(/Tilburg/);
    const home = visitor.page.locator(`main a[href="${theirs.id}"]`);
    assert.ok((await home.count()) > 0, "another city's item links home");
  });
}

// Every page in every look.

let local: Item;
let route: Item;
let remote: Item;

world.test("there is something of everything to look at", async () => {
  await organisation(vilnius, "library");
  local = await vilnius.api.post<Item>("/api/v1/opportunities", {
    ...everyField("library", word),
    image: null,
  });
  await opportunity(vilnius, "library", word, { status: "draft" });
  route = await playlist(vilnius, "library", word, [
    { item: local.id },
    { item: theirs.id, required: false },
    { task: { name: { en: "Draw your robot" } } },
  ]);
  remote = await eventually("the other city's item", () => vilnius.found(theirs.id, word));
});

const PUBLIC = () => [
  "/",
  `/?q=${word}`,
  "/?q=nothingmatchesthis",
  "/playlists",
  "/organisations/library",
  "/territory",
  "/network",
  "/sign-in",
  new URL(local.id).pathname,
  new URL(route.id).pathname,
  `/elsewhere/${remote.uuid}`,
];

const PRIVATE = () => [
  "/settings",
  "/desk",
  "/desk/library",
  "/desk/library/organisation",
  "/desk/library/opportunities/new",
  `/desk/library/opportunities/${local.uuid}`,
  "/desk/library/playlists/new",
  `/desk/library/playlists/${route.uuid}`,
  "/admin",
  "/admin/organisations",
  "/admin/people",
  "/admin/peers",
  `/admin/peers/${tilburg.host}`,
];

for (const look of LOOKS) {
  const name = `${look.width} px, ${look.scheme}`;
  walk(`what everybody sees, ${name}`, look, async (visitor) => {
    for (const path of PUBLIC()) await visitor.open(vilnius.url + path);
    await visitor.open(`${vilnius.url}/nowhere`, 404);
  });
  walk(`what operators and partners see, ${name}`, look, async (visitor) => {
    await signIn(visitor, await link(vilnius, vilnius.operator));
    for (const path of PRIVATE()) await visitor.open(vilnius.url + path);
  });
}

walk("a sign-in link works once", { ...(LOOKS[0] as Look) }, async (visitor) => {
  const once = await link(vilnius, vilnius.operator);
  await signIn(visitor, once);
  await visitor.open(`${vilnius.url}/admin`);
  const response = await visitor.page.goto(once);
  assert.ok([200, 404, 410].includes(response?.status() ?? 0));
  await visitor.shows("This link does not work any more");
});
