import assert from "node:assert/strict";
import type { ActivityStreams } from "../harness/node.ts";
import { opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const world = await World.create(6);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const careful = await world.node({
  name: "Tilburg",
  handle: "tilburg",
  languages: ["nl", "en"],
  federation: { policy: "allowlist" },
});
for (const node of [vilnius, careful]) await organisation(node, "library");

world.test("a careful node follows another and gets its items", async () => {
  const word = uniqueWord();
  const before = await opportunity(vilnius, "library", word);
  assert.equal(await careful.follow(vilnius.url), "following");
  await eventually("what was there before", () => careful.found(before.id, word));
  const after = await opportunity(vilnius, "library", word);
  await eventually("what comes", () => careful.found(after.id, word));
});

world.test("a stranger's Follow waits; nothing else of it is heard or asked for", async () => {
  const peer = await world.peer();
  const stranger = await peer.actor("stranger");
  const inbox = `${careful.url}/inbox`;
  const event = stranger.event("Uninvited");
  const { status } = await stranger.deliver(inbox, stranger.activity("Create", event));
  assert.equal(status, 403);
  assert.deepEqual(peer.received, [], "not even its key is asked for");

  const follow = stranger.activity("Follow", careful.territory);
  assert.equal((await stranger.deliver(inbox, follow)).status, 202);
  await eventually("it waits", async () => (await careful.peer(peer.host))?.state === "requested");
  const item = await opportunity(careful, "library", uniqueWord());
  await careful.attempt(["doctor"]);
  const asked = () =>
    peer.received.filter(({ method, path }) => {
      return !(method === "GET" && path === new URL(stranger.id).pathname);
    });
  await never("anything but its key is asked for", () => asked().length > 0, { within: 4_000 });
  assert.ok(peer.fetches(new URL(stranger.id).pathname) > 0, "its key was");

  const undo = stranger.activity("Undo", follow);
  assert.equal((await stranger.deliver(inbox, undo)).status, 202);
  await eventually("it waits no more", async () => {
    return (await careful.peer(peer.host))?.state === "seen";
  });
  const again = stranger.activity("Follow", careful.territory);
  assert.equal((await stranger.deliver(inbox, again)).status, 202);
  await eventually("it waits", async () => (await careful.peer(peer.host))?.state === "requested");

  await careful.command("peer", "accept", peer.origin);
  await eventually("the Accept", () => peer.activities("Accept")[0]);
  await eventually("it is asked for its software", () => peer.fetches("/nodeinfo/2.1") > 0);
  const next = await opportunity(careful, "library", uniqueWord());
  await eventually("what comes next", () =>
    peer.activities().find(({ object }) => object === next.id),
  );
  assert.ok(!peer.activities().some(({ object }) => object === item.id));
});

world.test("a refused stranger is told so, and nothing else", async () => {
  const peer = await world.peer();
  const stranger = await peer.actor("stranger");
  const follow = stranger.activity("Follow", careful.territory);
  assert.equal((await stranger.deliver(`${careful.url}/inbox`, follow)).status, 202);
  await eventually("it waits", async () => (await careful.peer(peer.host))?.state === "requested");
  await careful.command("peer", "reject", peer.origin);
  assert.equal((await careful.peer(peer.host))?.state, "seen");
  await eventually("the answer comes", () => peer.activities().length > 0);
  await opportunity(careful, "library", uniqueWord());
  await never("something else is sent", () => peer.activities().length > 1, { within: 3_000 });
  const [answer] = peer.activities();
  assert.equal(answer?.type, "Reject");
  assert.equal(answer?.actor, careful.territory);
  assert.equal((answer?.object as ActivityStreams | undefined)?.id ?? answer?.object, follow.id);
});

world.test("no request goes to a third, whoever names it", async () => {
  const third = await world.peer();
  const somebody = await third.actor("somebody");
  const event = somebody.event("Elsewhere");
  // Our own playlist leads there, and so does one of a node that we follow.
  const word = uniqueWord();
  await playlist(careful, "library", word, [{ item: event.id, required: true }]);
  const theirs = await playlist(vilnius, "library", uniqueWord(), [
    { item: event.id, required: true },
  ]);
  const lists = `/api/v1/search?${new URLSearchParams({ type: "playlist", limit: "100" })}`;
  await eventually("their playlist arrives", async () => {
    const page = await careful.api.get<{ items: { id: string }[] }>(lists);
    return page.items.some(({ id }) => id === theirs.id);
  });
  const fromVilnius = () =>
    third.received.filter(({ headers }) => headers["user-agent"]?.includes(vilnius.url));
  await eventually("the other one looks it up", () => fromVilnius().length > 0);
  await never(
    "the careful one does",
    () => third.received.some(({ headers }) => headers["user-agent"]?.includes(careful.url)),
    { within: 3_000 },
  );
});
