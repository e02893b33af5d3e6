import assert from "node:assert/strict";
import { after } from "node:test";
import { Guard } from "../harness/guard.ts";
import { Peer } from "../harness/peer.ts";
import { freePort } from "../harness/ports.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// Where the node does not go, whoever sends it there. The canary is a server of this machine's
// network that it may not speak to; it notes whoever comes.

const world = await World.create(6);
const guard = await Guard.create(world);
const { mallory, attacker, node } = guard;
const canary = new Peer(await freePort());
await canary.start();
after(() => canary.stop());

/** Nobody has come to the canary, and nobody does while the node works off what was sent. */
async function isLeftAlone(): Promise<void> {
  await guard.settle();
  await never("somebody comes to the canary", () => canary.received.length > 0);
}

/** An Announce of an address at the attacker's, which the node asks for. */
async function announce(path: string): Promise<void> {
  const activity = mallory.activity("Announce", `${attacker.origin}${path}`);
  assert.equal((await mallory.deliver(guard.inbox, activity)).status, 202);
  await eventually("it is asked for", () => attacker.fetches(path) > 0);
}

world.test("J17: an answer to an answer without end is taken for what it is", async () => {
  const note = (n: number) => ({
    ...mallory.event(`Answer ${n}`),
    id: `${attacker.origin}/chain/${n}`,
    type: "Note",
    inReplyTo: `${attacker.origin}/chain/${n + 1}`,
    context: `${attacker.origin}/chain/context`,
    replies: `${attacker.origin}/chain/replies`,
  });
  for (let n = 0; n < 20; n += 1) attacker.object(note(n));
  await announce("/chain/0");
  await eventually("the first is taken in", () => guard.stored(attacker, note(0).id));
  await guard.settle();
  const asked = attacker.received.filter(({ path }) => path.startsWith("/chain/"));
  assert.deepEqual([...new Set(asked.map(({ path }) => path))], ["/chain/0"]);
});

world.test("N07: pictures, attachments and links inside the network are not fetched", async () => {
  const at = (path: string) => `${canary.origin}/${path}`;
  const event = await guard.taken(
    mallory,
    mallory.event("With pictures n07", {
      url: at("page"),
      icon: { type: "Image", mediaType: "image/png", url: at("icon.png") },
      image: { type: "Image", mediaType: "image/png", url: at("image.png") },
      attachment: [
        { type: "Document", mediaType: "image/png", url: at("banner.png"), name: "Banner" },
        { type: "Link", mediaType: "text/html", href: at("website"), name: "Website" },
      ],
      content: `<p><img src="${at("pixel.png")}"></p>`,
    }),
  );
  const found = await eventually("it is found", () => node.found(event.id, "n07"));
  const page = await fetch(`${node.url}/elsewhere/${found.uuid}`, {
    headers: { accept: "text/html" },
  });
  assert.equal(page.status, 200);
  assert.doesNotMatch(await page.text(), /<img[^>]+pixel\.png/);
  await isLeftAlone();
});

world.test("N08: an actor's lists inside the network are not read", async () => {
  const path = (actor: { id: string }) => new URL(actor.id).pathname;
  // On its own server by name, and on another by where that leads.
  const led = await world.peer();
  const city = await led.actor("city");
  led.serve(new URL(city.outbox).pathname, {
    status: 302,
    headers: { location: `${canary.origin}/outbox` },
  });
  await node.api.call("POST", "/api/v1/peers", { body: { actor: city.id }, expect: [202] });
  const failed = await eventually("its outbox is given up", async () => {
    const reading = (await node.peer(led.host))?.backfill;
    return reading?.state === "failed" ? reading : undefined;
  });
  assert.notEqual(failed.error, null);
  led.serve(new URL(city.outbox).pathname, {
    body: { id: city.outbox, type: "OrderedCollection", first: `${canary.origin}/outbox?page=1` },
  });
  await node.api.call("POST", `/api/v1/peers/${led.host}`, { body: { action: "backfill" } });
  await eventually("its first page is elsewhere", async () =>
    /another server/.test((await node.peer(led.host))?.backfill?.error ?? ""),
  );

  const twin = await guard.liar();
  const liar = await guard.liar();
  const document = (actor: typeof liar) => ({
    ...actor.document(),
    featured: `${canary.origin}/featured`,
    followers: `${canary.origin}/followers`,
    following: `${canary.origin}/following`,
  });
  attacker.serve(path(twin), { body: document(twin) });
  attacker.serve(path(liar), { body: { ...document(liar), outbox: `${canary.origin}/outbox` } });
  const from = guard.client();
  const refused = await liar.deliver(guard.inbox, guard.follow(liar), { from });
  assert.equal(refused.status, 401, "an outbox on another server makes no actor");
  assert.equal((await twin.deliver(guard.inbox, guard.follow(twin), { from })).status, 202);
  await eventually("the twin follows", () => guard.follows(twin.id));
  await isLeftAlone();
});

world.test("N09: things and answers inside the network are not fetched", async () => {
  attacker.serve("/n09/led", {
    status: 302,
    headers: { location: `${canary.origin}/secret` },
  });
  await announce("/n09/led");
  for (const object of [`${canary.origin}/secret`, "http://169.254.169.254/latest/meta-data/"]) {
    const { status } = await mallory.deliver(guard.inbox, mallory.activity("Announce", object));
    assert.equal(status, 202);
    const create = await mallory.deliver(guard.inbox, mallory.activity("Create", object));
    assert.ok(create.status >= 200 && create.status < 500, String(create.status));
  }
  await guard.taken(mallory, mallory.event("Answer n09", { inReplyTo: `${canary.origin}/note` }));
  // The twin: what lies at the attacker's own address is fetched.
  const event = mallory.event("Where it is");
  await announce(new URL(event.id).pathname);
  await eventually("it is taken in", () => guard.stored(attacker, event.id));
  await isLeftAlone();
});
