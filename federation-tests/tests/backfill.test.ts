import assert from "node:assert/strict";
import type { Node } from "../harness/node.ts";
import { opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { eventually, sleep } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// More than two pages of an outbox (50 a page).
const MANY = 130;

const world = await World.create(4);
const word = uniqueWord();
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
await organisation(vilnius, "library");
const lines = Array.from({ length: MANY }, (_, n) => ({
  identifier: `record-${n}`,
  kind: "event",
  name: { en: `Reading ${word} ${n}` },
  startTime: new Date(Date.now() + (n + 1) * 86_400_000).toISOString(),
  timezone: "Europe/Vilnius",
  languages: ["en"],
  free: true,
}));
const imported = await vilnius.attempt(
  ["import", "opportunities", "-", "--organisation", "library", "--format", "ndjson", "--json"],
  { input: lines.map((line) => JSON.stringify(line)).join("\n") },
);
assert.equal(imported.code, 0, imported.stderr);
const draft = await opportunity(vilnius, "library", word, { status: "draft" });
const step = await opportunity(vilnius, "library", word, { name: { en: `Step ${word}` } });
const path = await playlist(vilnius, "library", word, [{ item: step.id }]);

async function whole(node: Node): Promise<void> {
  await eventually(
    "everything published before is there",
    async () => {
      const stored = await node.objects(vilnius.host);
      const dated = stored.filter(({ type }) => type === "Event").length;
      return dated === MANY + 1 && stored.some(({ id }) => id === path.id);
    },
    { within: 90_000, every: 500 },
  );
  const stored = await node.objects(vilnius.host);
  assert.equal(new Set(stored.map(({ id }) => id)).size, stored.length, "nothing twice");
  assert.ok(!stored.some(({ id }) => id === draft.id), "a draft does not leave its node");
  const page = await node.api.search({ q: word, limit: "1", type: "opportunity" });
  assert.equal(page.total.value, MANY + 1);
}

world.test("a new follower is not empty: the whole outbox is read", async () => {
  const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl"] });
  await tilburg.follow(vilnius.url);
  await whole(tilburg);
});

world.test("a reading that was cut off by kill -9 goes on", async () => {
  const novisad = await world.node({ name: "Novi Sad", handle: "novisad", languages: ["sr"] });
  await novisad.follow(vilnius.url);
  for (let round = 0; round < 3; round += 1) {
    await sleep(150 + round * 150);
    await novisad.kill();
    await novisad.start();
  }
  await whole(novisad);
});

world.test("the outbox lists every public Create, newest first, 50 a page", async () => {
  const outbox = await vilnius.activityStreams(`${vilnius.territory}/outbox`);
  assert.equal(outbox.body.type, "OrderedCollection");
  const ids: string[] = [];
  for (let next = outbox.body.first; next; ) {
    const { body } = await vilnius.activityStreams(next);
    assert.equal(body.type, "OrderedCollectionPage");
    assert.ok(body.orderedItems.length <= 50);
    for (const activity of body.orderedItems) {
      assert.equal(activity.type, "Create");
      assert.equal(typeof activity.object.id, "string", "the object is embedded");
      ids.push(activity.object.id);
    }
    next = body.next;
  }
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(outbox.body.totalItems, ids.length);
  assert.equal(ids.length, MANY + 2, "the imported, the step and the playlist");
  assert.ok(ids.includes(path.id) && ids.includes(step.id) && !ids.includes(draft.id));
});
