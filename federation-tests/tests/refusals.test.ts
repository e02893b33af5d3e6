import assert from "node:assert/strict";
import type { Actor } from "../harness/actor.ts";
import type { Node } from "../harness/node.ts";
import type { Peer, Received } from "../harness/peer.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

interface Parked {
  host: string;
  object: string;
  attempts: number;
  lastError: string;
}

const world = await World.create(8);
const node = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
for (const slug of ["library", "makerspace"]) await organisation(node, slug);

/** A peer with somebody who follows some actors of the node. */
async function follower(...actors: string[]): Promise<{ peer: Peer; reader: Actor }> {
  const peer = await world.peer();
  const reader = await peer.actor("reader");
  for (const actor of actors) {
    const follow = reader.activity("Follow", actor);
    assert.equal((await reader.deliver(`${node.url}/inbox`, follow)).status, 202);
    await eventually("the Accept", () =>
      peer.activities("Accept").find((accept) => accept.actor === actor),
    );
  }
  await eventually("nothing waits", async () => (await node.peer(peer.host))?.pending === 0);
  return { peer, reader };
}

/** The deliveries to a peer that are about an item, in order. */
function tries(peer: Peer, id: string): Received[] {
  return peer.received.filter(
    ({ method, activity }) =>
      method === "POST" && (activity?.object?.id ?? activity?.object) === id,
  );
}

function publish(from: Node, slug = "library"): Promise<{ id: string; uuid: string }> {
  return opportunity(from, slug, uniqueWord());
}

world.test("429 makes a delivery wait as long as was asked, and is no failure", async () => {
  const { peer } = await follower(node.territory);
  peer.inboxAnswer = () => ({ status: 429, headers: { "retry-after": "5" } });
  const item = await publish(node);
  await eventually("a first try", () => tries(peer, item.id).length > 0);
  peer.inboxAnswer = undefined;
  const state = await eventually("the operator sees that it waits", async () => {
    const seen = await node.peer(peer.host);
    return seen?.retryAt ? seen : undefined;
  });
  assert.equal(state.pending, 1);
  assert.equal((state as { failingSince?: string | null }).failingSince, null);
  await eventually("a second try", () => tries(peer, item.id).length > 1);
  const [first, second] = tries(peer, item.id);
  assert.ok(first && second);
  const waited = second.at - first.at;
  assert.ok(waited >= 4_900 && waited < 12_000, `${waited} ms`);
  await eventually("nothing waits", async () => (await node.peer(peer.host))?.pending === 0);
});

world.test("what is refused three times is put aside, and the next one arrives", async () => {
  const { peer } = await follower(node.territory);
  const items = [await publish(node)];
  await eventually("the first", () => tries(peer, items[0]?.id ?? "").length > 0);
  let bad = "";
  peer.inboxAnswer = ({ activity }) =>
    !bad || activity?.object === bad ? { status: 422 } : undefined;
  const refused = await publish(node);
  bad = refused.id;
  const next = await publish(node);
  await eventually("the next one", () => tries(peer, next.id).length > 0, { within: 30_000 });
  assert.equal(tries(peer, refused.id).length, 3);
  const aside = await eventually("it is shown to the operator", async () => {
    const parked = await node.api.all<Parked>("/api/v1/federation/parked");
    return parked.find(({ object }) => object === refused.id);
  });
  assert.deepEqual([aside.host, aside.attempts], [peer.host, 3]);
  assert.match(aside.lastError, /422/);
  await never("it is tried again", () => tries(peer, refused.id).length > 3);
});

world.test("410 ends the follows of those who are gone, and of nobody else", async () => {
  const { peer, reader } = await follower(node.territory);
  const follows = async () =>
    (await node.followers()).some(({ follower }) => follower === reader.id);
  peer.inboxStatus = 410;
  const item = await publish(node);
  await eventually("the inbox says that it is gone", async () => {
    const seen = await node.peer(peer.host);
    return seen?.lastError?.includes("410");
  });
  await never("somebody who is there loses a follow", async () => !(await follows()));
  assert.equal((await node.peer(peer.host))?.pending, 1);

  // Whoever speaks is alive, whatever it says: the lane is tried at once.
  peer.serve(new URL(reader.id).pathname, { status: 410, body: "" });
  const other = await peer.actor("other");
  const uninvited = other.activity("Create", other.event("Uninvited"));
  assert.equal((await other.deliver(`${node.url}/inbox`, uninvited)).status, 202);
  await eventually("the follow ends", async () => !(await follows()), { within: 5_000 });
  await eventually("nothing waits for nobody", async () => {
    const seen = await node.peer(peer.host);
    return seen?.pending === 0;
  });
  assert.ok(tries(peer, item.id).length >= 2);
});

world.test("a peer that takes the other form of signature gets it", async () => {
  const { peer } = await follower(node.territory);
  peer.inboxAnswer = ({ headers }) => (headers["signature-input"] ? undefined : { status: 401 });
  const items = [await publish(node), await publish(node)];
  for (const item of items) {
    await eventually("it arrives", () =>
      tries(peer, item.id).some(({ headers }) => headers["signature-input"]),
    );
  }
  const last = await publish(node);
  await eventually("the last", () => tries(peer, last.id).length > 0);
  assert.equal(tries(peer, last.id).length, 1, "the form is remembered");
  await eventually("nothing waits", async () => (await node.peer(peer.host))?.pending === 0);
});

world.test("a signer that a peer refuses does not hold the others", async () => {
  const library = `${node.url}/organisations/library`;
  const makerspace = `${node.url}/organisations/makerspace`;
  const { peer } = await follower(library, makerspace);
  peer.inboxAnswer = ({ activity }) => (activity?.actor === library ? { status: 401 } : undefined);
  const refused = await publish(node, "library");
  const taken = [await publish(node, "makerspace"), await publish(node, "makerspace")];
  const arrived = (id: string) => tries(peer, id).length > 0;
  await eventually("what the other signs", () => taken.every(({ id }) => arrived(id)), {
    within: 30_000,
  });
  const state = await eventually("the refused one waits", async () => {
    const seen = await node.peer(peer.host);
    return seen?.pending === 1 ? seen : undefined;
  });
  assert.match(state.lastError ?? "", /401/);
  const later = await publish(node, "makerspace");
  await eventually("the next comes at once", () => arrived(later.id), { within: 5_000 });
  assert.ok(arrived(refused.id));
});
