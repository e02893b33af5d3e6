import assert from "node:assert/strict";
import type { Item } from "../harness/api.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually, sleep } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const ROUNDS = 4;

const world = await World.create(4);
const peer = await world.peer();
const reader = await peer.actor("reader");

for (const database of ["sqlite", "postgres"] as const) {
  const word = uniqueWord();
  const answered: Item[] = [];

  world.test(`${database}: kill -9 of the sender loses nothing that it answered`, async () => {
    const sender = await world.node({ name: database, handle: database, database });
    await organisation(sender, "library");
    const follow = reader.activity("Follow", sender.territory);
    assert.equal((await reader.deliver(`${sender.url}/inbox`, follow)).status, 202);
    await eventually("the Accept", () =>
      peer.activities("Accept").find((accept) => accept.actor === sender.territory),
    );

    for (let round = 0; round < ROUNDS; round += 1) {
      const publishing = publishUntilItFails(sender);
      await sleep(300 + Math.random() * 700);
      await sender.kill();
      await publishing;
      await sender.start();
    }
    const last = await opportunity(sender, "library", word);
    answered.push(last);
    assert.ok(answered.length > ROUNDS, `only ${answered.length} were published at all`);

    const wanted = answered.map((item) => item.id);
    await eventually(
      `all ${wanted.length} reach the follower`,
      () => {
        const seen = new Set(announced());
        return wanted.every((id) => seen.has(id));
      },
      { within: 90_000 },
    );
    const first = [...new Set(announced())].filter((id) => wanted.includes(id));
    assert.deepEqual(first, wanted, "in the order in which they were published");
    const twice = announced().length - new Set(announced()).size;
    assert.ok(twice <= ROUNDS, `${twice} came twice in ${ROUNDS} crashes`);

    const kept = await sender.api.search({ q: word, limit: "1", type: "opportunity" });
    assert.ok(kept.total.value >= wanted.length);

    async function publishUntilItFails(node: typeof sender): Promise<void> {
      try {
        for (;;) answered.push(await opportunity(node, "library", word));
      } catch {
        // the node was killed under way: this one was not answered
      }
    }

    /** Ids of the sender's objects, as often as they came. */
    function announced(): string[] {
      return peer
        .activities()
        .filter(({ type }) => type === "Create" || type === "Announce")
        .map(({ object }) => String(object?.id ?? object))
        .filter((id) => id.startsWith(`${sender.url}/opportunities/`));
    }
  });

  world.test(`${database}: what was taken in with 202 is still there after kill -9`, async () => {
    const node = world.nodes.find(({ options }) => options.handle === database);
    assert.ok(node);
    const followers: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const actor = await peer.actor(`${database}-${round}`);
      const follow = actor.activity("Follow", node.territory);
      const answer = await actor.deliver(`${node.url}/inbox`, follow);
      await node.kill();
      assert.equal(answer.status, 202);
      followers.push(actor.id);
      await node.start();
    }
    await eventually("all follow", async () => {
      const there = (await node.followers()).map(({ follower }) => follower);
      return followers.every((id) => there.includes(id));
    });
    // A lane that was under way when its process was killed is leased for a minute.
    await eventually(
      "and each has its Accept",
      () => {
        const accepted = peer.activities("Accept").map(({ object }) => object?.actor ?? object);
        return followers.every((id) => accepted.includes(id));
      },
      { within: 90_000 },
    );
  });
}
