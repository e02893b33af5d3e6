import assert from "node:assert/strict";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const world = await World.create(3);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl", "en"] });
await organisation(vilnius, "library");
await organisation(tilburg, "makerspace");
await tilburg.follow(vilnius.url);
await vilnius.follow(tilburg.url);
const word = uniqueWord();

world.test("a block removes what came and refuses what comes, both ways", async () => {
  const before = await opportunity(vilnius, "library", word);
  await eventually("it arrives", () => tilburg.found(before.id, word));
  await tilburg.command("peer", "block", vilnius.url);
  assert.equal((await tilburg.peer(vilnius.host))?.state, "blocked");
  await eventually("it is purged", async () => !(await tilburg.found(before.id, word)));
  assert.equal((await tilburg.objects(vilnius.host)).length, 0);
  assert.ok(!(await tilburg.followers()).some(({ follower }) => follower === vilnius.territory));

  const after = await opportunity(vilnius, "library", word);
  const theirs = await opportunity(tilburg, "makerspace", word);
  await never("anything passes", async () =>
    Boolean((await tilburg.found(after.id, word)) ?? (await vilnius.found(theirs.id, word))),
  );
});

world.test("following a blocked city is refused until it is unblocked", async () => {
  const refused = await tilburg.attempt(["peer", "follow", vilnius.url]);
  assert.equal(refused.code, 1);
  assert.equal((await tilburg.peer(vilnius.host))?.state, "blocked");
});

world.test("unblocked and followed again, everything is there", async () => {
  await tilburg.command("peer", "unblock", vilnius.url);
  assert.notEqual((await tilburg.peer(vilnius.host))?.state, "blocked");
  await tilburg.follow(vilnius.url);
  await eventually(
    "both items",
    async () => (await tilburg.api.search({ q: word, territory: vilnius.url })).items.length === 2,
    { within: 60_000 },
  );
});

world.test("a limited city's items are kept, and not found", async () => {
  await tilburg.command("peer", "limit", vilnius.url);
  assert.equal((await tilburg.peer(vilnius.host))?.state, "limited");
  await eventually(
    "they are not found",
    async () => (await tilburg.api.search({ q: word, territory: vilnius.url })).items.length === 0,
  );
  assert.ok((await tilburg.objects(vilnius.host)).length >= 2);
});
