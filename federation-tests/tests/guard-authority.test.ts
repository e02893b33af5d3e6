import assert from "node:assert/strict";
import type { Actor } from "../harness/actor.ts";
import { Guard } from "../harness/guard.ts";
import type { ActivityStreams } from "../harness/node.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// Every request here is rightly signed by somebody whom the node follows; what is wrong is of whom,
// or of what, it speaks.

const world = await World.create(6);
const guard = await Guard.create(world);
const { mallory, city, attacker, victim, node } = guard;

/** Answered without an error of the server's. */
function answered(status: number): void {
  assert.ok(status >= 200 && status < 500, String(status));
}

/** Delivers something of the attacker's that must stay without effect, and lets the node finish. */
async function attack(
  activity: ActivityStreams | string,
  sender: Actor = mallory,
): Promise<number> {
  const { status } = await sender.deliver(guard.inbox, activity, { from: guard.client() });
  answered(status);
  await guard.settle();
  return status;
}

/** Whether any object of any server with this id is stored. */
const isStored = async (id: string) =>
  !!(await guard.stored(attacker, id)) || !!(await guard.stored(victim, id));

function createAttack(
  id: string,
  name: string,
  forge: (event: ActivityStreams & { id: string }, create: ActivityStreams) => ActivityStreams,
): void {
  world.test(`${id}: ${name}`, async () => {
    const event = mallory.event(`${id} ${name}`);
    const create = forge(event, mallory.activity("Create", event));
    await attack(create);
    const object = create.object ?? {};
    assert.ok(!(await isStored(String(object.id ?? object))), "not stored");
    assert.ok(!(await isStored(event.id)));
    await guard.taken(mallory, mallory.event(`${id} done right`));
  });
}

world.test("C02, C04: a right Create is stored, twice sent it is one", async () => {
  const event = mallory.event("Twice");
  const create = mallory.activity("Create", event);
  for (let n = 0; n < 2; n += 1) {
    const { status } = await mallory.deliver(guard.inbox, create);
    assert.ok([202, 409].includes(status), String(status));
  }
  await eventually("it is stored", () => guard.stored(attacker, event.id));
  await guard.settle();
  const same = (await node.objects(attacker.host)).filter(({ id }) => id === event.id);
  assert.equal(same.length, 1);
});

world.test("C05, C06: the owner changes and deletes an object", async () => {
  const event = await guard.taken(mallory, mallory.event("Before"));
  const changed = { ...event, name: "After", updated: new Date(Date.now() + 1_000).toISOString() };
  attacker.object(changed);
  await mallory.deliver(guard.inbox, mallory.activity("Update", changed));
  await eventually("the new name", async () =>
    JSON.stringify((await guard.stored(attacker, event.id))?.name).includes("After"),
  );
  attacker.serve(new URL(event.id).pathname, { status: 410, body: { type: "Tombstone" } });
  const tombstone = { id: event.id, type: "Tombstone" };
  await mallory.deliver(guard.inbox, mallory.activity("Delete", tombstone));
  await eventually("it is gone", async () => !(await isStored(event.id)));
});

createAttack("I01", "an activity id on another host", (_, create) => ({
  ...create,
  id: `${victim.origin}/activities/forged`,
}));
createAttack("I02", "an object id on the victim's host", (event, create) => ({
  ...create,
  object: { ...event, id: `${victim.origin}/events/forged` },
}));
createAttack("I03", "an object attributed to the victim", (event, create) => ({
  ...create,
  object: { ...event, attributedTo: city.id, actor: city.id },
}));
createAttack("I04", "an object id on the node's own host", (event, create) => ({
  ...create,
  object: { ...event, id: `${node.url}/opportunities/0192aaaa-0000-7000-8000-000000000000` },
}));
for (const [name, attributedTo] of [
  ["an array", [mallory.id, city.id]],
  ["an array, the victim first", [city.id, mallory.id]],
  ["an object", { id: city.id, type: "Group" }],
] as const) {
  createAttack("I05", `attributedTo is ${name} that names the victim`, (event, create) => ({
    ...create,
    object: { ...event, attributedTo },
  }));
}
createAttack(
  "I06",
  "the actor is an embedded copy of the victim with our key",
  (event, create) => ({
    ...create,
    actor: {
      ...city.document(),
      publicKey: { ...mallory.document().publicKey, owner: city.id },
    },
    object: { ...event, attributedTo: city.id },
  }),
);
createAttack("I07", "the actor is a list of us and the victim", (event, create) => ({
  ...create,
  actor: [mallory.id, city.id],
  object: { ...event, attributedTo: city.id },
}));
createAttack("I20", "a graph with an LD signature", (event, create) => {
  const forged = { ...event, id: `${victim.origin}/events/graph`, attributedTo: city.id };
  return {
    ...create,
    object: forged,
    "@graph": [{ ...create, actor: city.id, object: forged }],
    "@included": [forged],
    signature: { type: "RsaSignature2017", creator: city.keyId, signatureValue: "AAAA" },
  };
});
createAttack("I21", "a context that gives other words for the actor", (event, create) => ({
  ...create,
  "@context": [
    "https://www.w3.org/ns/activitystreams",
    { performer: { "@id": "as:actor", "@type": "@id" } },
  ],
  "as:actor": { "@id": city.id },
  performer: city.id,
  object: { ...event, id: `${victim.origin}/events/alias`, "as:attributedTo": city.id },
}));
createAttack("I25", "the same host and another port is another origin", (event, create) => ({
  ...create,
  object: { ...event, id: event.id.replace(/:\d+/, `:${new URL(victim.origin).port}`) },
}));
createAttack("I26", "the victim's name as user in the address", (event, create) => ({
  ...create,
  object: { ...event, id: event.id.replace("http://", `http://${victim.host}@`) },
}));

world.test("I08: an Update of the victim's object", async () => {
  const event = await guard.victimsEvent("Untouched");
  const later = new Date(Date.now() + 60_000).toISOString();
  const forged = { ...event, name: "Defaced", updated: later };
  await attack(mallory.activity("Update", forged));
  await attack(mallory.activity("Update", { ...forged, attributedTo: mallory.id }));
  assert.match(JSON.stringify((await guard.stored(victim, event.id))?.name), /Untouched/);
  await city.deliver(guard.inbox, city.activity("Update", { ...forged, name: "By its owner" }));
  await eventually("the owner's Update", async () =>
    JSON.stringify((await guard.stored(victim, event.id))?.name).includes("By its owner"),
  );
});

world.test("I09, I10: a Delete of the victim's object and of the victim", async () => {
  const event = await guard.victimsEvent("To stay");
  await attack(mallory.activity("Delete", event.id));
  await attack(mallory.activity("Delete", { id: event.id, type: "Tombstone" }));
  await attack(mallory.activity("Delete", city.id));
  await attack({ ...mallory.activity("Delete", city.id), actor: city.id });
  assert.ok(await guard.stored(victim, event.id));
  assert.ok(await guard.follows(city.id));
  assert.equal((await node.peer(victim.host))?.state, "mutual");
});

world.test("I11: an Undo of the victim's Follow", async () => {
  const follow = victim.activities("Accept")[0]?.object;
  const followed = typeof follow === "string" ? { id: follow } : follow;
  await attack(mallory.activity("Undo", { ...followed, type: "Follow", actor: city.id }));
  await attack(mallory.activity("Undo", followed?.id));
  assert.ok(await guard.follows(city.id));
});

/** The name of a stored object of the victim's. */
const nameOf = async (id: string) => JSON.stringify((await guard.stored(victim, id))?.name);

world.test(
  "I11: an Undo that overtakes its Follow, and one of another actor's Follow",
  async () => {
    const [early, rival] = [await guard.liar(), await guard.liar()];
    const follow = guard.follow(early);
    const deliver = (sender: Actor, activity: ActivityStreams) =>
      sender.deliver(guard.inbox, activity, { from: guard.client() });
    // An actor of the same server cannot keep a Follow away beforehand.
    await deliver(rival, rival.activity("Undo", follow.id));
    await deliver(rival, { ...rival.activity("Like", city.id), id: follow.id });
    assert.equal((await deliver(early, follow)).status, 202);
    await eventually("the Follow has its effect", () => guard.follows(early.id));

    const late = guard.follow(early);
    await deliver(early, early.activity("Undo", guard.follow(early)));
    await eventually("it follows no longer", async () => !(await guard.follows(early.id)));
    assert.equal((await deliver(early, early.activity("Undo", late.id))).status, 202);
    assert.equal((await deliver(early, late)).status, 202);
    await guard.settle();
    await never("the overtaken Follow has an effect", () => guard.follows(early.id));
  },
);

world.test("I12: an Announce with a forged copy of the victim's object", async () => {
  const event = await guard.victimsEvent("The real one");
  const path = new URL(event.id).pathname;
  await attack(mallory.activity("Announce", { ...event, name: "The forged one" }));
  await eventually("the known one is read where it is", () => victim.fetches(path) > 0);
  const unknown = city.event("Real and new");
  await attack(mallory.activity("Announce", { ...unknown, name: "Forged and new" }));
  // The twin is in it: what is announced is taken in, as it is at its own address.
  await eventually("the unknown one is taken in", () => guard.stored(victim, unknown.id));
  assert.match(await nameOf(unknown.id), /Real and new/);
  assert.match(await nameOf(event.id), /The real one/);
});

world.test(
  "I13: an Announce of our address that gives an object with the victim's id",
  async () => {
    const forged = { ...city.event("Real"), name: "Put in its mouth" };
    attacker.serve("/mirror", { body: { "@context": city.document()["@context"], ...forged } });
    await attack(mallory.activity("Announce", `${attacker.origin}/mirror`));
    await eventually("it was asked for", () => attacker.fetches("/mirror") > 0);
    await guard.settle();
    assert.doesNotMatch(JSON.stringify(await node.objects(victim.host)), /Put in its mouth/);
  },
);

world.test("I14: an Announce of an upload on the victim's host, served as text", async () => {
  const event = { ...city.event("Uploaded"), id: `${victim.origin}/media/upload.txt` };
  const served = { body: { "@context": city.document()["@context"], ...event } };
  victim.serve("/media/upload.txt", { type: "text/plain", ...served });
  await attack(mallory.activity("Announce", event.id));
  await eventually("it was asked for", () => victim.fetches("/media/upload.txt") > 0);
  await never("it is stored", () => isStored(event.id));
  victim.serve("/media/upload.txt", served);
  await attack(mallory.activity("Announce", event.id));
  await eventually("the twin, of the right type, is taken in", () => isStored(event.id));
});

world.test("I15: an Update of another actor's object on the same host", async () => {
  const neighbour = await guard.liar();
  const event = await guard.taken(mallory, mallory.event("My own"));
  const later = new Date(Date.now() + 60_000).toISOString();
  const forged = { ...event, name: "My neighbour's", updated: later };
  await attack(neighbour.activity("Update", forged), neighbour);
  await attack(neighbour.activity("Delete", event.id), neighbour);
  await attack(neighbour.activity("Update", { ...forged, attributedTo: neighbour.id }), neighbour);
  assert.match(JSON.stringify((await guard.stored(attacker, event.id))?.name), /My own/);
});

world.test("I16, I17: a Move of the victim, and one without alsoKnownAs", async () => {
  const move = { ...mallory.activity("Move", city.id), actor: city.id, target: mallory.id };
  const { status } = await mallory.deliver(guard.inbox, move, { from: guard.client() });
  assert.ok([400, 401, 403, 404, 422].includes(status), String(status));
  const goal = await guard.liar();
  await attack(mallory.activity("Move", city.id, { target: goal.id }));
  await attack(mallory.activity("Move", mallory.id, { target: city.id }));
  assert.equal((await node.peer(victim.host))?.state, "mutual");
  assert.equal((await node.peer(attacker.host))?.state, "following");
  assert.ok(await guard.follows(city.id));
  assert.ok(!(await guard.follows(goal.id)));
});

world.test("I18: an Accept of a Follow that its target never answered", async () => {
  const silent = await world.peer();
  silent.acceptFollows = false;
  const target = await silent.actor("silent");
  await node.api.call("POST", "/api/v1/peers", { body: { actor: target.id }, expect: [202] });
  const follow = await eventually("the Follow", () => silent.activities("Follow")[0]);
  await attack(mallory.activity("Accept", follow));
  await attack({ ...mallory.activity("Accept", follow), actor: target.id });
  await attack(mallory.activity("Accept", follow.id));
  assert.equal((await node.peer(silent.host))?.state, "requested");
  await target.deliver(guard.inbox, target.activity("Accept", follow));
  await eventually(
    "its own Accept counts",
    async () => (await node.peer(silent.host))?.state === "following",
  );
});

world.test("I19: Add and Remove on the node's own collections", async () => {
  const before = await node.followers();
  const target = `${node.territory}/followers`;
  await attack(mallory.activity("Add", mallory.id, { target }));
  await attack(mallory.activity("Remove", city.id, { target }));
  await attack(
    mallory.activity("Add", mallory.event("x").id, { target: `${node.territory}/outbox` }),
  );
  assert.deepEqual(await node.followers(), before);
});

world.test("I22: a Create again after its Delete", async () => {
  const event = await guard.taken(mallory, mallory.event("Once only"));
  await mallory.deliver(
    guard.inbox,
    mallory.activity("Delete", { id: event.id, type: "Tombstone" }),
  );
  await eventually("it is gone", async () => !(await isStored(event.id)));
  await attack(mallory.activity("Create", event));
  await attack(mallory.activity("Update", { ...event, updated: new Date().toISOString() }));
  await attack(mallory.activity("Announce", event.id));
  assert.ok(!(await isStored(event.id)));
});

world.test("I23: a Delete that arrives before its Create", async () => {
  const event = mallory.event("Overtaken");
  await attack(mallory.activity("Delete", { id: event.id, type: "Tombstone" }));
  await attack(mallory.activity("Create", event));
  assert.ok(!(await isStored(event.id)));
});

world.test("I24: a newer Update that arrives before its older Create", async () => {
  const event = mallory.event("Older");
  const newer = { ...event, name: "Newer", updated: new Date(Date.now() + 5_000).toISOString() };
  await attack(mallory.activity("Update", newer));
  await attack(mallory.activity("Create", event));
  await attack(mallory.activity("Update", event));
  const stored = await guard.stored(attacker, event.id);
  assert.match(JSON.stringify(stored?.name), /Newer/, "the older one does not win");
});

world.test("I27: an activity without an id of its own is no error of ours", async () => {
  for (const id of [undefined, null, "", "/activities/1", "not an address", 7]) {
    const create = { ...mallory.activity("Create", mallory.event("No id")), id };
    await attack(create);
  }
});

world.test("I28: unknown types and missing objects are no errors of ours", async () => {
  for (const activity of [
    mallory.activity("Frobnicate", "https://example.org/x"),
    mallory.activity("Create", undefined),
    mallory.activity("Create", null),
    mallory.activity("Create", { type: "Gizmo", id: `${attacker.origin}/gizmo/1` }),
    mallory.activity("Like", city.id),
    mallory.activity("Announce", []),
    mallory.activity("Update", "relative"),
    mallory.activity("Undo", { type: "Undo", object: { type: "Undo" } }),
    mallory.activity("Accept", 12),
    { ...mallory.activity("Create", mallory.event("Two types")), type: ["Create", "Delete"] },
  ]) {
    await attack(activity);
  }
});

world.test("I30: an inbox on another host gets nothing", async () => {
  const liar = await guard.liar();
  const path = new URL(liar.id).pathname;
  const elsewhere = `${victim.origin}/actors/bystander/inbox`;
  attacker.serve(path, {
    body: { ...liar.document(), inbox: elsewhere, endpoints: { sharedInbox: elsewhere } },
  });
  answered((await liar.deliver(guard.inbox, guard.follow(liar), { from: guard.client() })).status);
  await guard.settle();
  await never(
    "something is sent there",
    () => victim.received.some((r) => r.method === "POST" && r.path.includes("bystander")),
    { within: 3_000 },
  );
});

// Last, for it ends the acquaintance.
world.test("I29: a blocked host delivers nothing, nor does another for it", async () => {
  const before = await guard.taken(mallory, mallory.event("Before the block"));
  await node.command("peer", "block", attacker.origin);
  await eventually("what it sent is purged", async () => !(await isStored(before.id)));
  const event = mallory.event("From a blocked host");
  const from = guard.client();
  const { status } = await mallory.deliver(guard.inbox, mallory.activity("Create", event), {
    from,
  });
  assert.ok([400, 401, 403, 404, 410, 422].includes(status), String(status));
  const liar = await guard.liar();
  const follow = await liar.deliver(guard.inbox, guard.follow(liar), { from });
  assert.ok([400, 401, 403, 404, 410, 422].includes(follow.status), String(follow.status));
  const fetched = attacker.fetches(new URL(event.id).pathname);
  answered((await city.deliver(guard.inbox, city.activity("Announce", event.id))).status);
  await guard.settle(city);
  assert.ok(!(await isStored(event.id)));
  assert.equal(attacker.fetches(new URL(event.id).pathname), fetched, "and is not asked");
  assert.ok(!(await guard.follows(liar.id)));
  // The node hears of what another process commits within a second.
  await eventually(
    "nor may it read, signed",
    async () => (await mallory.fetch(node.territory)).status === 403,
  );
});
