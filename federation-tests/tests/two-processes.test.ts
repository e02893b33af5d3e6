import assert from "node:assert/strict";
import type { Api, Item } from "../harness/api.ts";
import { organisation, uniqueWord } from "../harness/samples.ts";
import { eventually, sleep } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// A lane of a process that was killed is another's after a minute.
const UNTIL_TAKEN_OVER = 150_000;
const ROUNDS = 3;

const world = await World.create(8);
const peer = await world.peer();
const reader = await peer.actor("reader");
const node = await world.node({ name: "Novi Sad", handle: "novisad", database: "postgres" });
await organisation(node, "library");
const follow = reader.activity("Follow", node.territory);
assert.equal((await reader.deliver(`${node.url}/inbox`, follow)).status, 202);
await eventually("the Accept", () => peer.activities("Accept")[0]);

/** Addresses that the peer was told of, as often as it was. */
function told(): string[] {
  return peer
    .activities("Announce")
    .map(({ object }) => String(object))
    .filter((id) => id.startsWith(`${node.url}/opportunities/`));
}

function publish(api: Api, name: string): Promise<Item> {
  const status = "published";
  return api.post("/api/v1/opportunities", { organisation: "library", name: { en: name }, status });
}

world.test("two processes on one database send each thing once, in order", async () => {
  const other = await world.companion(node);
  const word = uniqueWord();
  const wanted: string[] = [];
  for (let n = 0; n < 40; n += 1) {
    const api = n % 2 === 0 ? node.api : other.api;
    wanted.push((await publish(api, `${word} ${n}`)).id);
  }
  await eventually("all of them", () => told().length >= wanted.length, { within: 60_000 });
  await sleep(1_000);
  assert.deepEqual(told(), wanted);
  await other.kill();
});

world.test(
  "kill -9 of one loses nothing, keeps the order, and repeats one at most",
  async () => {
    const before = told().length;
    const wanted: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const other = await world.companion(node);
      const end = Date.now() + 400 + Math.random() * 400;
      while (Date.now() < end) {
        wanted.push((await publish(wanted.length % 2 ? node.api : other.api, "One")).id);
      }
      await other.kill();
      wanted.push((await publish(node.api, "One more")).id);
      await eventually(
        "everything is there",
        () => {
          const seen = new Set(told());
          return wanted.every((id) => seen.has(id));
        },
        { within: UNTIL_TAKEN_OVER },
      );
    }
    const seen = told().slice(before);
    assert.deepEqual([...new Set(seen)], wanted, "in the order in which they were published");
    const twice = seen.length - wanted.length;
    assert.ok(twice <= ROUNDS, `${twice} came twice in ${ROUNDS} crashes`);
  },
  600_000,
);
