import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { ACTIVITY_JSON, CONTEXT, type Peer } from "../harness/peer.ts";
import { opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { eventually, never, sleep } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// What has to be fetched from where it is: announced things, and steps that lead elsewhere.

const world = await World.create(8);
const node = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
await organisation(node, "library");
const inbox = `${node.url}/inbox`;

const stored = async (peer: Peer, id: string) =>
  (await node.objects(peer.host)).some((object) => object.id === id);

async function followed(peer: Peer) {
  const city = await peer.actor("city");
  await node.api.call("POST", "/api/v1/peers", { body: { actor: city.id }, expect: [202] });
  await eventually("it is followed", async () => {
    const now = await node.peer(peer.host);
    return now?.state === "following" && now.backfill?.state === "done";
  });
  return city;
}

world.test("a server that does not answer keeps nothing of another waiting", async () => {
  const [slow, fast] = [await world.peer(), await world.peer()];
  const [tar, city] = [await followed(slow), await followed(fast)];
  for (let n = 0; n < 20; n += 1) {
    const path = `/tar/${n}`;
    slow.serve(path, () => undefined); // keeps the connection and says nothing
    await tar.deliver(inbox, tar.activity("Announce", `${slow.origin}${path}`));
  }
  const asked = () => slow.received.filter(({ path }) => path.startsWith("/tar/")).length;
  await eventually("the slow one is asked", () => asked() > 0);
  const event = city.event("Quick");
  await city.deliver(inbox, city.activity("Announce", event.id));
  await eventually("the quick one's is there", () => stored(fast, event.id), { within: 5_000 });
  assert.equal(asked(), 1, "one thing after the other is wanted from one server");
});

world.test("what is fetched counts only while its announcer is followed", async () => {
  const peer = await world.peer();
  const city = await followed(peer);
  const event = city.event("Too late");
  const held: ServerResponse[] = [];
  peer.serve(new URL(event.id).pathname, (_, response) => {
    held.push(response);
    return undefined;
  });
  await city.deliver(inbox, city.activity("Announce", event.id));
  await eventually("it is asked for", () => held.length > 0);
  await node.command("peer", "unfollow", city.id);
  await eventually(
    "it is not followed",
    async () => (await node.peer(peer.host))?.state === "seen",
  );
  for (const response of held) {
    response.writeHead(200, { "content-type": ACTIVITY_JSON });
    response.end(JSON.stringify({ "@context": CONTEXT, ...event }));
  }
  await never("it is stored", () => stored(peer, event.id), { within: 2_000 });
});

world.test(
  "a step that could not be had is asked for again when its playlist is saved",
  async () => {
    const peer = await world.peer();
    const elsewhere = await peer.actor("city");
    const word = uniqueWord();
    const event = elsewhere.event(`Robot exchange ${word}`);
    const path = new URL(event.id).pathname;
    peer.serve(path, { status: 404, body: "" });
    const list = await playlist(node, "library", word, [{ item: event.id }]);
    const page = async () =>
      (await fetch(list.id, { headers: { accept: "text/html", "accept-language": "en" } })).text();
    await eventually("it is asked for", () => peer.fetches(path) === 1);
    await sleep(500);
    assert.ok(!(await page()).includes(`Robot exchange ${word}`));

    peer.object(event);
    const save = (summary: string) =>
      node.api.patch(`/api/v1/playlists/${list.uuid}`, { summary: { en: summary } });
    await save("Once more");
    await eventually("its name is known", async () =>
      (await page()).includes(`Robot exchange ${word}`),
    );
    assert.equal(peer.fetches(path), 2);
    // It is not followed, so nobody tells when it changes; but it is not asked for every time.
    await save("And again");
    await never("it is asked for", () => peer.fetches(path) > 2);
  },
);

world.test("who follows a playlist hears of its new steps", async () => {
  const peer = await world.peer();
  const reader = await peer.actor("reader");
  const word = uniqueWord();
  const [one, two] = [
    await opportunity(node, "library", word),
    await opportunity(node, "library", word),
  ];
  const list = await playlist(node, "library", word, [{ item: one.id }]);
  const actor = `${list.id}/actor`;
  await reader.deliver(inbox, reader.activity("Follow", list.id));
  await eventually("the Accept", () => peer.activities("Accept")[0]);
  const article = (await node.activityStreams(list.id)).body;
  assert.equal(article.followers, `${actor}/followers`);
  assert.ok(article.cc.includes(article.followers));
  const followers = await node.activityStreams(article.followers);
  assert.deepEqual([followers.status, followers.body.totalItems], [200, 1]);

  const steps = [{ item: two.id }, { item: one.id }];
  await node.api.patch(`/api/v1/playlists/${list.uuid}`, { steps });
  const announced = await eventually("the new step", () => peer.activities("Announce")[0]);
  assert.deepEqual([announced.actor, announced.object], [actor, two.id]);
  await eventually("and the Update", () =>
    peer.activities("Update").find(({ object }) => object.id === list.id),
  );
  await node.api.patch(`/api/v1/playlists/${list.uuid}`, { steps: [{ item: two.id }] });
  await eventually(
    "another Update",
    () => peer.activities("Update").filter(({ object }) => object.id === list.id).length === 2,
  );
  assert.equal(peer.activities("Announce").length, 1, "what was there is not told again");
});

world.test("a hashtag leads to what is found by its word", async () => {
  const word = uniqueWord();
  const item = await opportunity(node, "library", word, { keywords: [`soldering ${word}`] });
  const tags = (await node.activityStreams(item.id)).body.tag as { name: string; href: string }[];
  const tag = tags.find(({ name }) => name.toLowerCase().includes(word));
  assert.ok(tag, JSON.stringify(tags));
  await eventually("it is found", async () => {
    const page = await fetch(tag.href, { headers: { accept: "text/html" } });
    assert.equal(page.status, 200);
    return (await page.text()).includes(new URL(item.id).pathname);
  });
});
