import assert from "node:assert/strict";
import { opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

interface Step {
  item?: string;
  task?: { name: Record<string, string> };
  required: boolean;
}

const world = await World.create(3);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl", "en"] });
await organisation(vilnius, "library");
await organisation(tilburg, "makerspace");
await vilnius.follow(tilburg.url);
await tilburg.follow(vilnius.url);

const word = uniqueWord();
const here = await opportunity(vilnius, "library", word, { name: { en: `First circuit ${word}` } });
const there = await opportunity(tilburg, "makerspace", word, {
  name: { en: `Robot exchange ${word}` },
});
await eventually("the other city's step is known", () => vilnius.found(there.id, word));

const steps = [
  { item: here.id, required: true },
  { task: { name: { en: "Draw your robot" } }, required: false },
  { item: there.id, required: true },
];
const path = await playlist(vilnius, "library", word, steps);

const seenSteps = async () => {
  const found = await tilburg.found(path.id, word);
  return found && ((await tilburg.elsewhere(found.uuid)).item.steps as Step[]);
};

world.test("the other city shows the playlist with its own step in it, in order", async () => {
  const seen = await eventually("the playlist arrives", seenSteps);
  assert.deepEqual(
    seen.map((step) => [step.item ?? step.task?.name.en, step.required]),
    [
      [here.id, true],
      ["Draw your robot", false],
      [there.id, true],
    ],
  );
});

world.test("the order is one in the Article and in its collection of steps", async () => {
  const article = await vilnius.activityStreams(path.id);
  assert.equal(article.body.type, "Article");
  const listed = article.body.itemListElement as { position: number; item?: string }[];
  assert.deepEqual(
    listed.map(({ position }) => position),
    [1, 2, 3],
  );
  const items = await vilnius.activityStreams(`${path.id}/items`);
  assert.equal(items.body.type, "OrderedCollection");
  const ids = listed.flatMap(({ item }) => (item ? [item] : []));
  const collected = (items.body.orderedItems as (string | { id?: string })[]).map((item) =>
    typeof item === "string" ? item : item.id,
  );
  assert.deepEqual(
    collected.filter((id) => id === here.id || id === there.id),
    [here.id, there.id],
  );
  assert.deepEqual(
    ids.filter((id) => id === here.id || id === there.id),
    [here.id, there.id],
  );
});

world.test("the page names the other city beside its step and links there", async () => {
  const response = await fetch(path.id, {
    headers: { accept: "text/html", "accept-language": "en" },
  });
  assert.equal(response.status, 200);
  const html = await response.text();
  assert.match(html, /Tilburg/);
  assert.ok(html.includes(`Robot exchange ${word}`));
});

world.test("a step moved and a step added arrive as they are now", async () => {
  const moved = [steps[2], steps[0], { task: { name: { en: `Show it ${word}` } }, required: true }];
  await vilnius.api.patch(`/api/v1/playlists/${path.uuid}`, { steps: moved });
  await eventually("the new order", async () => {
    const seen = (await seenSteps())?.map((step) => step.item ?? step.task?.name.en);
    return JSON.stringify(seen) === JSON.stringify([there.id, here.id, `Show it ${word}`]);
  });
});

world.test("a step that its city withdraws stays in its place, marked as gone", async () => {
  await tilburg.api.delete(`/api/v1/opportunities/${there.uuid}`);
  await eventually("the step is gone here too", async () => !(await vilnius.found(there.id, word)));
  const { steps: kept } = await vilnius.api.get<{ steps: Step[] }>(
    `/api/v1/playlists/${path.uuid}`,
  );
  assert.equal(kept[0]?.item, there.id, "the list is as its author left it");
  const html = await (await fetch(path.id, { headers: { accept: "text/html" } })).text();
  assert.ok(html.includes(here.name.en ?? ""), "the page stays whole");
});

world.test("an item of one's own that a playlist uses is not lost silently", async () => {
  const answer = await vilnius.api.call("DELETE", `/api/v1/opportunities/${here.uuid}`, {
    expect: [204, 409],
  });
  const article = await vilnius.activityStreams(path.id);
  assert.equal(article.status, 200, "the playlist outlives its step");
  if (answer.status === 409) assert.match(answer.text, new RegExp(path.id));
});

world.test("a playlist that is deleted goes elsewhere too", async () => {
  await vilnius.api.delete(`/api/v1/playlists/${path.uuid}`);
  await eventually("it is gone", async () => !(await tilburg.found(path.id, word)));
  assert.equal((await vilnius.activityStreams(path.id)).status, 410);
});
