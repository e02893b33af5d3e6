import assert from "node:assert/strict";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const world = await World.create(4);
const node = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const peer = await world.peer();
const stranger = await peer.actor("stranger");
const inbox = `${node.url}/inbox`;

const stored = async (id: string) => (await node.objects(peer.host)).some((o) => o.id === id);

world.test(
  "a Create from somebody who is not followed is answered with 202 and not stored",
  async () => {
    const event = stranger.event("Uninvited");
    const { status } = await stranger.deliver(inbox, stranger.activity("Create", event));
    assert.equal(status, 202);
    await never("it is stored", () => stored(event.id));
    assert.equal((await node.api.search({ q: "Uninvited" })).total.value, 0);
    assert.equal((await node.objects(peer.host)).length, 0);
  },
);

world.test("nor is what it announces, of its own or of another's", async () => {
  const event = stranger.event("Announced");
  const { status } = await stranger.deliver(inbox, stranger.activity("Announce", event.id));
  assert.equal(status, 202);
  await never("it is stored", () => stored(event.id));
});

world.test("whoever follows us is not thereby followed", async () => {
  const follow = stranger.activity("Follow", node.territory);
  assert.equal((await stranger.deliver(inbox, follow)).status, 202);
  await eventually("the Accept", () => peer.activities("Accept")[0]);
  const event = stranger.event("Still uninvited");
  assert.equal((await stranger.deliver(inbox, stranger.activity("Create", event))).status, 202);
  await never("it is stored", () => stored(event.id));
});

world.test("a second Follow is answered with Accept again (J7)", async () => {
  const before = peer.activities("Accept").length;
  await stranger.deliver(inbox, stranger.activity("Follow", node.territory));
  await eventually("another Accept", () => peer.activities("Accept").length > before);
  const mine = (await node.followers()).filter(({ follower }) => follower === stranger.id);
  assert.equal(mine.length, 1);
});

world.test("followed, its Create is stored; unfollowed, it is not any more", async () => {
  await node.api.call("POST", "/api/v1/peers", { body: { actor: stranger.id }, expect: [202] });
  await eventually("it is mutual", async () => (await node.peer(peer.host))?.state === "mutual");
  const event = stranger.event("Invited");
  await stranger.deliver(inbox, stranger.activity("Create", event));
  await eventually("it is stored", () => stored(event.id));

  await node.command("peer", "unfollow", stranger.id);
  const undo = await eventually("the Undo", () => peer.activities("Undo")[0]);
  assert.equal(undo.actor, node.territory);
  const late = stranger.event("Too late");
  assert.equal((await stranger.deliver(inbox, stranger.activity("Create", late))).status, 202);
  await never("it is stored", () => stored(late.id));
});

world.test("after the stranger's Undo nothing more is sent to it (J7)", async () => {
  const follow = stranger.activity("Follow", node.territory);
  await stranger.deliver(inbox, stranger.activity("Undo", follow));
  await eventually("it is no follower", async () =>
    (await node.followers()).every(({ follower }) => follower !== stranger.id),
  );
  const before = peer.activities().length;
  await node.api.post("/api/v1/organisations", { slug: "library", name: { en: "Library" } });
  await node.api.post("/api/v1/opportunities", {
    organisation: "library",
    name: { en: "Quiet" },
    status: "published",
  });
  await never("something is sent", () => peer.activities().length > before, { within: 3_000 });
});
