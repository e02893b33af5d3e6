import assert from "node:assert/strict";
import type { Item } from "../harness/api.ts";
import type { Node } from "../harness/node.ts";
import { everyField, opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// What a node says of an item on its own account; everything else has to arrive as it was written.
const OWN = new Set(["uuid", "local", "territory", "distance", "highlights"]);

const world = await World.create(4);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl", "en"] });
const novisad = await world.node({
  name: "Novi Sad",
  handle: "novisad",
  languages: ["sr", "en"],
  database: "postgres",
});
for (const node of world.nodes) await organisation(node, "library");
for (const [one, other] of [
  [vilnius, tilburg],
  [tilburg, vilnius],
  [vilnius, novisad],
  [novisad, vilnius],
] as const) {
  assert.equal(await one.follow(other.url), "following");
}

/** Waits until a node finds an item of another, and gives it as found. */
function arrival(node: Node, id: string, word: string): Promise<Item> {
  return eventually(`${node.options.name} shows ${id}`, () => node.found(id, word));
}

function said(item: Item): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([member]) => !OWN.has(member)));
}

for (const [from, to] of [
  [vilnius, tilburg],
  [tilburg, vilnius],
  [vilnius, novisad],
  [novisad, vilnius],
] as const) {
  const way = `${from.options.name} to ${to.options.name}`;

  world.test(`${way}: published, changed, cancelled, deleted`, async () => {
    const word = uniqueWord();
    const item = await opportunity(from, "library", word);
    const found = await arrival(to, item.id, word);
    assert.equal(found.local, false);
    assert.equal(found.territory.url, (await from.found(item.id, word))?.territory.url);
    assert.deepEqual(found.name, item.name);

    const changed = { name: { en: `Advanced ${word}`, lt: null } };
    const patched = await from.api.patch(`/api/v1/opportunities/${item.uuid}`, changed);
    assert.deepEqual(patched.name, { en: `Advanced ${word}` });
    await eventually("the new name", async () => {
      const seen = await to.found(item.id, word);
      return seen?.name.en === `Advanced ${word}` && !seen.name.lt;
    });

    await from.api.patch(`/api/v1/opportunities/${item.uuid}`, { status: "cancelled" });
    await eventually("that it is cancelled", async () => {
      const seen = await to.elsewhere(found.uuid);
      return seen.item.status === "cancelled";
    });

    await from.api.delete(`/api/v1/opportunities/${item.uuid}`);
    const gone = await from.activityStreams(item.id);
    assert.equal(gone.status, 410);
    assert.equal(gone.body.type, "Tombstone");
    await eventually("that it is gone", async () => {
      const seen = await to.elsewhere(found.uuid);
      return [404, 410].includes(seen.status) && !(await to.found(item.id, word));
    });
    assert.ok(!(await to.objects(from.host)).some(({ id }) => id === item.id));
  });

  world.test(`${way}: every field arrives as it was written`, async () => {
    const word = uniqueWord();
    const fields = everyField("library", word);
    const item = await from.api.post<Item>("/api/v1/opportunities", fields);
    for (const [member, value] of Object.entries(fields)) {
      if (/Time|Opens|Closes/.test(member)) continue; // written in the place's own offset
      assert.deepEqual(item[member], value, `${member} comes back as it was given`);
    }
    const { uuid } = await arrival(to, item.id, word);
    const seen = await to.elsewhere(uuid);
    assert.equal(seen.status, 200);
    assert.deepEqual(said(seen.item), said(item));
  });
}

world.test("what is left of a deleted item says what it was, told and asked", async () => {
  const peer = await world.peer();
  const reader = await peer.actor("reader");
  const follow = reader.activity("Follow", vilnius.territory);
  assert.equal((await reader.deliver(`${vilnius.url}/inbox`, follow)).status, 202);
  await eventually("the Accept", () => peer.activities("Accept")[0]);
  const undated = { kind: "online", startTime: null, endTime: null };
  for (const [type, more] of [
    ["Event", {}],
    ["Page", undated],
  ] as const) {
    const item = await opportunity(vilnius, "library", uniqueWord(), more);
    await vilnius.api.delete(`/api/v1/opportunities/${item.uuid}`);
    const told = await eventually("the Delete", () =>
      peer.activities("Delete").find(({ object }) => object?.id === item.id),
    );
    const asked = await vilnius.activityStreams(item.id);
    assert.equal(asked.status, 410);
    assert.equal(told.object.type, "Tombstone");
    assert.deepEqual([told.object.formerType, asked.body.formerType], [type, type]);
  }
});

world.test("an item without a start arrives as well", async () => {
  const word = uniqueWord();
  const undated = { kind: "online", startTime: null, endTime: null, duration: "PT3H" };
  const item = await opportunity(vilnius, "library", word, undated);
  assert.equal((await vilnius.activityStreams(item.id)).body.type, "Page");
  const { uuid } = await arrival(tilburg, item.id, word);
  const { item: seen } = await tilburg.elsewhere(uuid);
  assert.equal(seen.kind, "online");
  assert.equal(seen.startTime, undefined);
  assert.equal(seen.duration, "PT3H");
});

world.test("a draft stays at home until it is published", async () => {
  const word = uniqueWord();
  const draft = await opportunity(vilnius, "library", word, { status: "draft" });
  assert.equal((await vilnius.activityStreams(draft.id)).status, 404);
  await never("a draft elsewhere", async () => !!(await tilburg.found(draft.id, word)));
  await vilnius.api.patch(`/api/v1/opportunities/${draft.uuid}`, { status: "published" });
  await arrival(tilburg, draft.id, word);
  // What others were told cannot be a draft again (decision 0003).
  await assert.rejects(
    vilnius.api.patch(`/api/v1/opportunities/${draft.uuid}`, { status: "draft" }),
    /422.*\/status/s,
  );
  assert.ok(await tilburg.found(draft.id, word));
});

world.test(
  "what an unverified organisation publishes stays local until it is verified",
  async () => {
    const word = uniqueWord();
    await organisation(vilnius, "newcomer", { verified: false });
    const item = await opportunity(vilnius, "newcomer", word);
    assert.ok(await vilnius.found(item.id, word), "it is found at home");
    await never("elsewhere", async () => !!(await tilburg.found(item.id, word)));
    await vilnius.api.patch("/api/v1/organisations/newcomer", { verified: true });
    await arrival(tilburg, item.id, word);
  },
);

world.test("an organisation's new name reaches those who know it", async () => {
  const word = uniqueWord();
  const before = await organisation(vilnius, `house-${word}`, { name: { en: `House ${word}` } });
  await opportunity(vilnius, `house-${word}`, word);
  await arrival(tilburg, before.id, word);
  await vilnius.api.patch(`/api/v1/organisations/house-${word}`, {
    name: { en: `Palace ${word}` },
  });
  await eventually(
    "the new name",
    async () => (await tilburg.found(before.id, word))?.name.en === `Palace ${word}`,
  );
  // The next item comes from a sender that is remembered for a day; its name stays.
  const next = await opportunity(vilnius, `house-${word}`, word, { name: { en: `Ball ${word}` } });
  await arrival(tilburg, next.id, word);
  assert.equal((await tilburg.found(before.id, word))?.name.en, `Palace ${word}`);
});
