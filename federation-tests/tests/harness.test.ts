import assert from "node:assert/strict";
import { FedifyPeer } from "../harness/fedify.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// The tools of these tests, tried on each other: two implementations that have nothing in common.
const world = await World.create(2);
const peer = await world.peer();
const fedify = await world.fedify();

world.test("a peer's signed Follow is accepted by Fedify, and its Accept is signed", async () => {
  const actor = await peer.actor("reader");
  const target = fedify.id("club");
  const follow = actor.activity("Follow", target);
  const answer = await actor.deliver(await actor.inboxOf(target), follow);
  assert.equal(answer.status, 202, answer.body);
  assert.ok(fedify.followers.has(actor.id));
  const accept = await eventually("the Accept", () => peer.activities("Accept")[0]);
  assert.equal(accept.actor, target);
  const { headers } = peer.received.find((r) => r.activity === accept) ?? {};
  assert.match(
    String(headers?.["signature-input"]),
    /keyid="http.*"content-digest"|"content-digest".*keyid="http/,
  );
});

world.test("Fedify refuses what a peer signs wrongly", async () => {
  const actor = await peer.actor("liar");
  const inbox = `${fedify.id("club")}/inbox`;
  const other = await peer.actor("other");
  const follow = actor.activity("Follow", fedify.id("club"));
  const answer = await actor.deliver(inbox, follow, { key: other.keys.privateKey });
  assert.equal(answer.status, 401);
  assert.ok(!fedify.followers.has(actor.id));
});

world.test("Fedify follows a peer's actor, publishes an Event and takes it back", async () => {
  const actor = await peer.actor("city");
  const follow = await fedify.follow("forum", actor.id);
  await eventually("the Accept reaches Fedify", () =>
    fedify.taken.some((taken) => taken.type === "Accept" && taken.actor === actor.id),
  );
  const id = await fedify.publish("forum", actor.id, { name: "Chess", content: "<p>Weekly</p>" });
  const create = peer.activities("Create").find((activity) => activity.object.id === id);
  assert.equal(create?.object.type, "Event");
  assert.equal(create?.object.name, "Chess");
  const served = await actor.fetch(id);
  assert.equal(JSON.parse(served.body).startTime, create?.object.startTime);
  await fedify.unfollow("forum", actor.id, follow);
  assert.equal(peer.activities("Undo").length, 1);
  assert.ok(fedify instanceof FedifyPeer);
});
