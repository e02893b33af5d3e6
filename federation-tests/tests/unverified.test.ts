import assert from "node:assert/strict";
import { opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const world = await World.create(4);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl", "en"] });

world.test("what is known of an organisation that is unverified again stays true", async () => {
  const word = uniqueWord();
  const house = await organisation(vilnius, "house", { name: { en: `House ${word}` } });
  const item = await opportunity(vilnius, "house", word);
  await vilnius.api.patch("/api/v1/organisations/house", { verified: false });
  assert.equal((await vilnius.activityStreams(house.id)).status, 200);

  // A node that meets it only now has no key of it yet.
  await tilburg.follow(vilnius.url);
  await eventually("the item", () => tilburg.found(item.id, word));
  await vilnius.api.patch(`/api/v1/opportunities/${item.uuid}`, { name: { en: `New ${word}` } });
  await eventually(
    "its new name",
    async () => (await tilburg.found(item.id, word))?.name.en === `New ${word}`,
  );
  await vilnius.api.patch("/api/v1/organisations/house", { name: { en: `Hut ${word}` } });
  await eventually(
    "the organisation's",
    async () => (await tilburg.found(house.id, word))?.name.en === `Hut ${word}`,
  );
  const late = uniqueWord();
  const stays = await opportunity(vilnius, "house", late);
  await never("what is new goes out", async () => !!(await tilburg.found(stays.id, late)));

  await vilnius.api.delete("/api/v1/organisations/house");
  await eventually("it is withdrawn", async () => !(await tilburg.found(item.id, word)));
  assert.equal((await vilnius.activityStreams(house.id)).status, 410);
});

world.test("one that was never verified is nobody to other nodes", async () => {
  const shy = await organisation(vilnius, "shy", { verified: false });
  await opportunity(vilnius, "shy", uniqueWord());
  assert.equal((await vilnius.activityStreams(shy.id)).status, 404);
});

world.test("a playlist does not name what stays at home", async () => {
  const [hidden, shown] = [uniqueWord(), uniqueWord()];
  await organisation(vilnius, "library");
  await organisation(vilnius, "quiet", { verified: false });
  const steps = [await opportunity(vilnius, "quiet", hidden)];
  steps.push(await opportunity(vilnius, "library", shown));
  const made = await playlist(
    vilnius,
    "library",
    uniqueWord(),
    steps.map(({ id }) => ({ item: id, required: true })),
  );
  const document = JSON.stringify((await vilnius.activityStreams(made.id)).body);
  assert.ok(document.includes(shown), "the one that others know is named");
  assert.ok(!document.includes(hidden), "the other is not");
});
