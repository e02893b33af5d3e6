import assert from "node:assert/strict";
import type { Taken } from "../harness/fedify.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const world = await World.create(3);
const node = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const fedify = await world.fedify();
await organisation(node, "library");

const taken = (type: string, right: (taken: Taken) => boolean) =>
  eventually(`Fedify takes ${type}`, () =>
    fedify.taken.find((one) => one.type === type && right(one)),
  );
const stored = async (id: string) =>
  (await node.objects(fedify.host)).find((object) => object.id === id);

let follow: Awaited<ReturnType<typeof fedify.follow>>;

world.test("Fedify follows the territory and gets the Accept within five seconds", async () => {
  follow = await fedify.follow("club", node.territory);
  const accept = await eventually(
    "the Accept",
    () => fedify.taken.find(({ type }) => type === "Accept"),
    { within: 5_000 },
  );
  assert.equal(accept.actor, node.territory);
  assert.equal(accept.object, follow.id?.href);
  const followers = await node.followers();
  assert.ok(followers.some(({ follower }) => follower === fedify.id("club")));
  assert.equal((await node.peer(fedify.host))?.state, "followed");
});

world.test("what is published there is announced to Fedify by its address", async () => {
  const word = uniqueWord();
  const item = await opportunity(node, "library", word);
  const announce = await taken("Announce", ({ object }) => object === item.id);
  assert.equal(announce.actor, node.territory);
  const response = await fetch(item.id, { headers: { accept: "application/activity+json" } });
  const event = (await response.json()) as Record<string, string>;
  assert.equal(event.type, "Event");
  assert.match(event.summary ?? "", /<p>.+<\/p>/, "the line of facts that other programs show");
});

world.test("a change, a cancellation and a withdrawal reach Fedify", async () => {
  const word = uniqueWord();
  const item = await opportunity(node, "library", word);
  await taken("Announce", ({ object }) => object === item.id);
  await node.api.patch(`/api/v1/opportunities/${item.uuid}`, { name: { en: `Changed ${word}` } });
  await taken("Update", ({ object }) => object === item.id);
  await node.api.delete(`/api/v1/opportunities/${item.uuid}`);
  const gone = await taken("Delete", ({ object }) => object === item.id);
  assert.equal(gone.json.object.type, "Tombstone");
});

world.test("somebody on Fedify joins, is answered, and leaves", async () => {
  const item = await opportunity(node, "library", uniqueWord(), {
    enrolment: "approval",
    capacity: 1,
  });
  const organiser = `${node.url}/organisations/library`;
  const places = () =>
    node.api.all<{ id: string; name: string; host: string; status: string }>(
      `/api/v1/opportunities/${item.uuid}/enrolments`,
    );
  const join = await fedify.join("ana", organiser, item.id);
  const waits = await taken("TentativeAccept", ({ object }) => object === join);
  assert.equal(waits.actor, organiser);
  const [place] = await places();
  assert.deepEqual(
    [place?.name, place?.host, place?.status],
    ["Fedify ana", fedify.host, "requested"],
  );
  await node.api.patch(`/api/v1/enrolments/${place?.id}`, { status: "accepted" });
  const accept = await taken("Accept", ({ object }) => object === join);
  assert.equal(accept.actor, organiser);
  assert.equal(accept.json.object.object, item.id);
  await fedify.leave("ana", organiser, item.id);
  await eventually("her seat is free", async () => (await places()).length === 0);

  const closed = await opportunity(node, "library", uniqueWord(), { enrolment: "none" });
  const inVain = await fedify.join("ana", organiser, closed.id);
  const ignore = await taken("Ignore", ({ object }) => object === inVain);
  assert.equal(ignore.actor, organiser);
});

world.test("the node follows a Fedify actor and takes in its Event", async () => {
  assert.equal(await node.follow(fedify.id("forum")), "following");
  const received = await taken("Follow", ({ object }) => object === fedify.id("forum"));
  assert.equal(received.actor, node.territory);

  const word = uniqueWord();
  const id = await fedify.publish("forum", `${node.url}/actor`, {
    name: `Chess ${word}`,
    content: "<p>Every week</p>",
  });
  const item = await eventually("it is found", () => node.found(id, word));
  assert.equal(item.local, false);
  assert.equal(item.id, id);

  await fedify.update("forum", `${node.url}/actor`, id, {
    name: `Go ${word}`,
    content: "<p>Every day</p>",
  });
  await eventually("the change", async () =>
    JSON.stringify((await stored(id))?.name).includes(`Go ${word}`),
  );
  await fedify.delete("forum", `${node.url}/actor`, id);
  await eventually("the withdrawal", async () => !(await stored(id)));
});

world.test("what Fedify published before is read when it is followed", async () => {
  const id = await fedify.keep("club", { name: "Earlier", content: "<p>Before the Follow</p>" });
  await never("it is taken in before", async () => !!(await stored(id)));
  assert.equal(await node.follow(fedify.id("club")), "following");
  await eventually("it is read from the outbox", () => stored(id), { within: 45_000 });
});

world.test("the node ends its following, and Fedify hears of it", async () => {
  await node.command("peer", "unfollow", fedify.id("forum"));
  await taken("Undo", ({ actor }) => actor === node.territory);
  const id = await fedify.publish("forum", `${node.url}/actor`, { name: "Late", content: "" });
  await never("it is taken in", async () => !!(await stored(id)));
});

world.test("Fedify unfollows, and nothing more is sent to it", async () => {
  await fedify.unfollow("club", node.territory, follow);
  await eventually("the follower is gone", async () =>
    (await node.followers()).every(({ follower }) => follower !== fedify.id("club")),
  );
  const item = await opportunity(node, "library", uniqueWord());
  await never("it is announced", () => fedify.taken.some(({ object }) => object === item.id), {
    within: 3_000,
  });
});
