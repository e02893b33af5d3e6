import assert from "node:assert/strict";
import type { Item } from "../harness/api.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually, sleep } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// The first tries are at once, after 5 s and after 30 s more, each give or take a fifth.
const UNTIL_RETRY = 90_000;

const world = await World.create(4);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl", "en"] });
await organisation(vilnius, "library");
await tilburg.follow(vilnius.url);

world.test("what was published while a city was down is there when it is back", async () => {
  const word = uniqueWord();
  const before = await opportunity(vilnius, "library", word);
  await eventually("the first arrives", () => tilburg.found(before.id, word));
  assert.equal(await tilburg.stop(), 0);

  const created: Item[] = [];
  for (let n = 0; n < 8; n += 1) {
    created.push(await opportunity(vilnius, "library", word, { name: { en: `${word} ${n}` } }));
  }
  const [changed, gone] = created;
  assert.ok(changed && gone);
  await vilnius.api.patch(`/api/v1/opportunities/${changed.uuid}`, {
    name: { en: `${word} new` },
  });
  await vilnius.api.delete(`/api/v1/opportunities/${gone.uuid}`);
  await vilnius.api.delete(`/api/v1/opportunities/${before.uuid}`);
  const waiting = await eventually("the operator sees what waits", async () => {
    const peer = await vilnius.peer(tilburg.host);
    return peer && peer.pending >= 11 && peer.lastError ? peer : undefined;
  });
  assert.ok(waiting.retryAt, "and when it is tried again");

  await tilburg.start();
  await eventually(
    "everything is as it is now",
    async () => {
      const names = (await tilburg.api.search({ q: word, limit: "100" })).items.map(
        (item) => item.name.en,
      );
      const right = [`${word} new`, ...created.slice(2).map((item) => item.name.en)];
      return names.length === right.length && right.every((name) => names.includes(name));
    },
    { within: UNTIL_RETRY },
  );
  await eventually("nothing waits", async () => {
    const peer = await vilnius.peer(tilburg.host);
    return peer?.pending === 0 && !peer.retryAt;
  });
});

world.test(
  "what waited arrives in the order in which it happened, and no 404 counts as arrived",
  async () => {
    const peer = await world.peer();
    const reader = await peer.actor("reader");
    const follow = reader.activity("Follow", vilnius.territory);
    assert.equal((await reader.deliver(`${vilnius.url}/inbox`, follow)).status, 202);
    await eventually("the Accept", () => peer.activities("Accept")[0]);

    peer.inboxStatus = 404;
    const word = uniqueWord();
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const item = await opportunity(vilnius, "library", word, { name: { en: `${word} ${n}` } });
      ids.push(item.id);
    }
    await eventually("a first try", () => about(peer.activities(), ids).length > 0);
    peer.received.length = 0;
    peer.inboxStatus = 503;
    await sleep(3_000);
    peer.received.length = 0;
    peer.inboxStatus = 202;
    await eventually(
      "all twelve",
      () => new Set(about(peer.activities(), ids)).size === ids.length,
      {
        within: UNTIL_RETRY,
      },
    );
    assert.deepEqual([...new Set(about(peer.activities(), ids))], ids, "in order");
  },
);

world.test("a peer that is down does not keep another waiting", async () => {
  const dead = await world.peer();
  const reader = await dead.actor("reader");
  const follow = reader.activity("Follow", vilnius.territory);
  assert.equal((await reader.deliver(`${vilnius.url}/inbox`, follow)).status, 202);
  await eventually("the Accept", () => dead.activities("Accept")[0]);
  await dead.stop();
  const word = uniqueWord();
  const item = await opportunity(vilnius, "library", word);
  await eventually("the living one has it", () => tilburg.found(item.id, word), { within: 8_000 });
});

/** Which of some objects activities are about, in the order in which they came. */
function about(activities: Record<string, unknown>[], ids: string[]): string[] {
  return activities
    .map(({ object }) => (typeof object === "string" ? object : (object as { id?: string })?.id))
    .filter((id): id is string => id !== undefined && ids.includes(id));
}
