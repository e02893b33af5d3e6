import assert from "node:assert/strict";
import type { Node } from "../harness/node.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const world = await World.create(6);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl", "en"] });

async function hasState(node: Node, other: Node, state: string): Promise<void> {
  await eventually(
    `${other.options.name} is ${state} at ${node.options.name}`,
    async () => (await node.peer(other.host))?.state === state,
  );
}

const follows = async (node: Node, other: Node) =>
  (await node.followers()).filter(({ follower }) => follower === other.territory).length;

world.test("a city follows another by its base address", async () => {
  assert.equal(await vilnius.follow(tilburg.url), "following");
  await hasState(vilnius, tilburg, "following");
  await hasState(tilburg, vilnius, "followed");
  assert.equal(await follows(tilburg, vilnius), 1);
});

world.test("following again changes nothing", async () => {
  assert.equal(await vilnius.follow(tilburg.territory), "following");
  assert.equal(await follows(tilburg, vilnius), 1);
  assert.equal((await vilnius.peer(tilburg.host))?.state, "following");
});

world.test("the other follows back by its handle, and both are mutual", async () => {
  const handle = `@vilnius@${vilnius.host}`;
  assert.equal(await tilburg.follow(handle), "following");
  await hasState(vilnius, tilburg, "mutual");
  await hasState(tilburg, vilnius, "mutual");
});

world.test("unfollowing ends it on both sides, and only in one direction", async () => {
  await vilnius.command("peer", "unfollow", tilburg.url);
  await hasState(vilnius, tilburg, "followed");
  await hasState(tilburg, vilnius, "following");
  assert.equal(await follows(tilburg, vilnius), 0);
  assert.equal(await follows(vilnius, tilburg), 1);
});

world.test("the API follows with 202 and a member of the list says so", async () => {
  const body = { actor: tilburg.territory };
  await vilnius.api.call("POST", "/api/v1/peers", { body, expect: [202] });
  await hasState(vilnius, tilburg, "mutual");
  const listed = await vilnius.api.all<{ host: string; state: string }>("/api/v1/peers");
  assert.equal(listed.find((peer) => peer.host === tilburg.host)?.state, "mutual");
});

world.test("a Follow made while the node is down is sent when it runs", async () => {
  const novisad = await world.node({ name: "Novi Sad", handle: "novisad", languages: ["sr"] });
  assert.equal(await novisad.stop(), 0);
  const printed = await novisad.command("peer", "follow", tilburg.url);
  assert.match(printed.stdout, /requested/);
  assert.notEqual(printed.stderr.trim(), "", "it says that the node is not running");
  await novisad.start();
  await hasState(novisad, tilburg, "following");
});

world.test("in allowlist mode a Follow waits until the operator accepts it", async () => {
  const careful = await world.node({
    name: "Careful",
    handle: "careful",
    federation: { policy: "allowlist" },
  });
  assert.equal(await tilburg.follow(careful.url), "requested");
  assert.equal(await follows(careful, tilburg), 0);
  assert.equal((await careful.peer(tilburg.host))?.state, "requested");
  await careful.command("peer", "accept", tilburg.url);
  await hasState(tilburg, careful, "following");
  assert.equal(await follows(careful, tilburg), 1);
});

world.test("a rejected follower is one no longer, and knows it", async () => {
  const careful = world.nodes.find((node) => node.options.handle === "careful");
  assert.ok(careful);
  await careful.command("peer", "reject", tilburg.url);
  await eventually("it is no follower", async () => (await follows(careful, tilburg)) === 0);
  await eventually(
    "the follower sees that it does not follow",
    async () => (await tilburg.peer(careful.host))?.state !== "following",
  );
});

world.test("a target that is nobody is refused with its name and exit code 1", async () => {
  const target = "http://localhost:1/territory";
  const finished = await vilnius.attempt(["peer", "follow", target]);
  assert.equal(finished.code, 1);
  assert.match(finished.stderr, /localhost:1/);
});
