import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import type { Actor } from "../harness/actor.ts";
import type { Backfill } from "../harness/api.ts";
import { ACTIVITY_JSON, CONTEXT, type Peer, type Served } from "../harness/peer.ts";
import { eventually, never, sleep } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// Outboxes of servers that fail, forget, or mean harm.

const world = await World.create(16);
const node = await world.node({ name: "Reader", handle: "reader" });

const follow = (actor: Actor) =>
  node.api.call("POST", "/api/v1/peers", { body: { actor: actor.id }, expect: [202] });
const readAgain = (peer: Peer) =>
  node.api.call("POST", `/api/v1/peers/${peer.host}`, { body: { action: "backfill" } });
const stored = async (peer: Peer, id: string) =>
  (await node.objects(peer.host)).some((object) => object.id === id);
const reading = async (peer: Peer) => (await node.peer(peer.host))?.backfill;

/** Waits until the reading of a peer's outbox is in a state. */
function comes(peer: Peer, state: Backfill["state"], within = 20_000): Promise<Backfill> {
  return eventually(
    `the outbox is ${state}`,
    async () => {
      const now = await reading(peer);
      if (now?.state !== state) throw new Error(JSON.stringify(now));
      return now;
    },
    { within },
  );
}

const create = (actor: Actor, name: string) => actor.activity("Create", actor.event(name));
const idOf = (activity: { object?: unknown }) => (activity.object as { id: string }).id;

const away: Served = { status: 503, body: "" };

for (const what of ["owner", "announced thing"]) {
  world.test(`an ${what} that does not answer for a while is not lost`, async () => {
    const peer = await world.peer();
    const city = await peer.actor("city");
    const library = await peer.actor("library", "Organization");
    const before = create(city, "Before it");
    const created = create(library, "Not lost");
    const listed = what === "owner" ? created : city.activity("Announce", idOf(created));
    const away = what === "owner" ? library.id : idOf(created);
    const path = new URL(away).pathname;
    const right = what === "owner" ? library.document() : { ...(created.object as object) };
    peer.serve(path, { status: 503, body: "" });
    city.lists([before], [listed], [create(city, "After it")]);
    await follow(city);
    const waits = await eventually("it waits", async () => {
      const now = await reading(peer);
      return now?.retryAt ? now : undefined;
    });
    assert.equal(waits.state, "reading");
    assert.match(waits.error ?? "", /503/);
    peer.serve(path, { body: { "@context": CONTEXT, ...right } });
    const done = await comes(peer, "done", 60_000);
    assert.deepEqual([done.items, done.missed, done.retryAt], [3, 0, null]);
    assert.ok(await stored(peer, idOf(created)));
  });
}

world.test("an outbox that cannot be read is told as such, and read when it can", async () => {
  const peer = await world.peer();
  const city = await peer.actor("city");
  const path = new URL(city.outbox).pathname;
  const wrongs: [string, Served, RegExp][] = [
    ["401", { status: 401, body: "" }, /401/],
    ["403", { status: 403, body: "" }, /403/],
    ["404", { status: 404, body: "" }, /not there/],
    ["410", { status: 410, body: "" }, /gone/],
    ["a maintenance page", { type: "text/html", body: "<p>Back soon" }, /media type/],
    ["no list", { body: { id: city.outbox, type: "Note" } }, /no list/],
  ];
  city.lists([]);
  await follow(city);
  await comes(peer, "done");
  for (const [name, wrong, why] of wrongs) {
    peer.serve(path, wrong);
    await readAgain(peer);
    const failed = await comes(peer, "failed");
    assert.match(failed.error ?? "", why, name);
    const late = create(city, `Listed after ${name}`);
    city.lists([late]);
    await sleep(300);
    assert.ok(!(await stored(peer, idOf(late))), "nothing happens by itself");
    // Both ways lead to it: the decision about a peer, and following it again.
    if (name.startsWith("4")) await readAgain(peer);
    else await node.follow(city.id);
    await comes(peer, "done");
    assert.ok(await stored(peer, idOf(late)), name);
  }
});

world.test("a page in the middle that fails keeps what was read, and goes on there", async () => {
  const peer = await world.peer();
  const city = await peer.actor("city");
  const creates = [1, 2, 3].map((n) => create(city, `Page ${n}`));
  city.lists(...creates.map((one) => [one]));
  const path = `${new URL(city.outbox).pathname}?page=1`;
  const right = { body: page(city, 1, [creates[1]], 2) };
  peer.serve(path, away);
  await follow(city);
  await eventually("it waits", async () => (await reading(peer))?.retryAt);
  assert.ok(await stored(peer, idOf(creates[0] ?? {})));
  const first = peer.fetches(`${new URL(city.outbox).pathname}?page=0`);
  peer.serve(path, right);
  const done = await comes(peer, "done", 60_000);
  assert.equal(done.items, 3);
  assert.equal(peer.fetches(`${new URL(city.outbox).pathname}?page=0`), first);
});

/** A page of an outbox, by hand. */
function page(actor: Actor, n: number, orderedItems: unknown[], next?: number) {
  return {
    "@context": CONTEXT,
    id: `${actor.outbox}?page=${n}`,
    type: "OrderedCollectionPage",
    partOf: actor.outbox,
    orderedItems,
    ...(next === undefined ? {} : { next: `${actor.outbox}?page=${next}` }),
  };
}

world.test("a server that takes the newer form of signature alone is read", async () => {
  const peer = await world.peer();
  const city = await peer.actor("city");
  const one = create(city, "For RFC 9421");
  city.lists([one]);
  const path = `${new URL(city.outbox).pathname}?page=0`;
  peer.serve(path, ({ headers }) =>
    headers["signature-input"] ? { body: page(city, 0, [one]) } : { status: 401, body: "" },
  );
  await follow(city);
  await comes(peer, "done");
  assert.ok(await stored(peer, idOf(one)));
});

world.test("J18: outboxes without end are left, and keep nobody waiting", async () => {
  const [circle, itself, endless, honest] = [
    await world.peer(),
    await world.peer(),
    await world.peer(),
    await world.peer(),
  ];
  const cities = new Map<Peer, Actor>();
  for (const peer of [circle, itself, endless, honest]) {
    cities.set(peer, await peer.actor("city"));
  }
  const of = (peer: Peer) => cities.get(peer) as Actor;
  const path = (peer: Peer) => new URL(of(peer).outbox).pathname;
  for (const peer of [circle, itself, endless]) of(peer).lists([create(of(peer), "One")]);
  for (const n of [0, 1, 2]) {
    circle.serve(`${path(circle)}?page=${n}`, { body: page(of(circle), n, [], (n + 1) % 3) });
  }
  itself.serve(`${path(itself)}?page=0`, { body: page(of(itself), 0, [], 0) });
  // Each page leads to another one that was never seen.
  let pages = 0;
  const serveNext = (n: number) => {
    endless.serve(`${path(endless)}?page=${n}`, () => {
      pages += 1;
      serveNext(n + 1);
      return { body: page(of(endless), n, [], n + 1) };
    });
  };
  serveNext(0);
  for (const peer of [circle, itself, endless]) await follow(of(peer));
  await eventually("the endless one is read", () => pages > 10);

  const creates = Array.from({ length: 6 }, (_, n) => create(of(honest), `Honest ${n}`));
  of(honest).lists(...creates.map((one) => [one]));
  await follow(of(honest));
  const done = await comes(honest, "done", 10_000);
  assert.equal(done.items, creates.length);
  const before = pages;
  await eventually("the endless one goes on in its turn", () => pages > before);

  for (const peer of [circle, itself]) {
    const failed = await comes(peer, "failed");
    assert.match(failed.error ?? "", /circle/);
    assert.ok(peer.fetches(`${path(peer)}?page=0`) <= 4);
  }
  // What is not followed any more is not read any further.
  await node.command("peer", "unfollow", of(endless).id);
  await sleep(500);
  const last = pages;
  await sleep(1_500);
  assert.equal(pages, last);
});

for (const [what, act] of [
  ["refuses the follow", (city: Actor) => reject(city)],
  ["is unfollowed", (city: Actor) => node.command("peer", "unfollow", city.id)],
  ["is blocked", (city: Actor) => node.command("peer", "block", city.peer.origin)],
] as const) {
  world.test(`what is read of somebody who ${what} meanwhile is not stored`, async () => {
    const peer = await world.peer();
    const city = await peer.actor("city");
    const one = create(city, "Too late");
    city.lists([one]);
    const held: ServerResponse[] = [];
    peer.serve(`${new URL(city.outbox).pathname}?page=0`, (_, response) => {
      held.push(response);
      return undefined;
    });
    await follow(city);
    await eventually("the page is asked for", () => held.length > 0);
    await act(city);
    await eventually(
      "it is not followed",
      async () => (await node.peer(peer.host))?.state !== "following",
    );
    const state = (await node.peer(peer.host))?.state;
    for (const response of held) {
      response.writeHead(200, { "content-type": ACTIVITY_JSON });
      response.end(JSON.stringify(page(city, 0, [one])));
    }
    await never("it is stored", () => stored(peer, idOf(one)), { within: 2_000 });
    assert.equal((await node.peer(peer.host))?.state, state, "nor does it become followed");
    assert.equal(await reading(peer), null);
  });
}

async function reject(city: Actor): Promise<void> {
  const asked = city.peer.activities("Follow").at(-1);
  const { status } = await city.deliver(`${node.url}/inbox`, city.activity("Reject", asked));
  assert.equal(status, 202);
}

world.test("what went while nobody told us goes when the outbox is read again", async () => {
  const peer = await world.peer();
  const city = await peer.actor("city");
  const [listed, unlisted, absent, gone] = ["Listed", "Unlisted", "Absent", "Gone"].map((name) =>
    create(city, name),
  ) as [object, object, object, object];
  const id = (activity: object) => idOf(activity as { object?: unknown });
  city.lists([listed, unlisted], [absent, gone]);
  await follow(city);
  assert.equal((await comes(peer, "done")).items, 4);
  city.lists([listed]);
  peer.serve(new URL(id(absent)).pathname, { status: 404, body: "" });
  peer.serve(new URL(id(gone)).pathname, { status: 410, body: "" });
  await readAgain(peer);
  await eventually("both have gone", async () => {
    const left = (await node.objects(peer.host)).map((object) => object.id);
    return !left.includes(id(absent)) && !left.includes(id(gone));
  });
  await comes(peer, "done");
  assert.ok(await stored(peer, id(listed)));
  assert.ok(await stored(peer, id(unlisted)), "it is there, though the outbox is silent");
  assert.equal(peer.fetches(new URL(id(listed)).pathname), 0, "what is listed is not asked for");

  // What was merely not there comes back with its server; what was gone does not.
  city.lists([listed, unlisted, absent, gone]);
  await readAgain(peer);
  await eventually("it is back", () => stored(peer, id(absent)));
  await comes(peer, "done");
  assert.ok(!(await stored(peer, id(gone))));
});

world.test("rule 11 holds for what an outbox lists, too", async () => {
  const peer = await world.peer();
  const victim = world.nodes[0]?.url ?? "";
  const city = await peer.actor("city");
  const library = await peer.actor("library", "Organization");
  const alias = { performer: { "@id": "as:actor", "@type": "@id" } };
  const several = create(city, "Of several owners");
  const graph = create(city, "With a graph");
  const plain = create(city, "Aliased");
  const aliased = { ...plain, "@context": [...CONTEXT, alias] };
  const others = create(city, "Said by another");
  const foreign = create(city, "Of another server");
  const twin = create(city, "The twin");
  const change = (activity: object, more: object) => {
    const { object } = activity as { object: { id: string } };
    peer.object({ ...object, ...more });
    return { ...activity, object: { ...object, ...more } };
  };
  city.lists([
    change(several, { attributedTo: [city.id, library.id] }),
    change(graph, { "@graph": [{ id: city.id }] }),
    aliased,
    { ...others, actor: library.id },
    change(foreign, { attributedTo: `${victim}/territory` }),
    twin,
  ]);
  // An aliased entry is read where it is, and is wrong there, too.
  const object = plain.object as { id: string };
  peer.object({ ...object, "@context": [...CONTEXT, alias] });
  await follow(city);
  await comes(peer, "done");
  const names = (await node.objects(peer.host)).map((one) => JSON.stringify(one.name)).sort();
  assert.deepEqual(names, ['"Said by another"', '"The twin"'], "the first is read where it is");

  const wrapped = create(city, "In an aliased page");
  city.lists([wrapped]);
  const body = { ...page(city, 0, [wrapped]), "@context": [...CONTEXT, alias] };
  peer.serve(`${new URL(city.outbox).pathname}?page=0`, { body });
  await readAgain(peer);
  assert.match((await comes(peer, "failed")).error ?? "", /JSON-LD/);
  assert.ok(!(await stored(peer, idOf(wrapped))));
});
