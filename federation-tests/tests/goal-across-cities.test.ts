import assert from "node:assert/strict";
import { signInLink } from "../harness/browser.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { signIn } from "../harness/session.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

interface Goal {
  uuid: string;
  steps: string[];
  stages: { item: string; state: string }[];
}

// Nobody follows anybody: what a learner collects is fetched for that alone.
const world = await World.create(2);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl", "en"] });
await organisation(tilburg, "makerspace");

const word = uniqueWord();
const there = await opportunity(tilburg, "makerspace", word);

await vilnius.command("account", "add", "egle@example.lt", "--role", "learner");
const egle = await signIn(await signInLink(vilnius, "egle@example.lt"));
const GOALS = "/api/v1/me/goals";

world.test("a step of a city that nobody follows is fetched, and shown", async () => {
  const made = await egle.json("POST", GOALS, { name: "Build a robot", steps: [there.id] });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const { uuid, steps } = made.body as Goal;
  assert.deepEqual(steps, [there.id]);
  await eventually("the step is known", async () => {
    const goal = (await egle.json("GET", `${GOALS}/${uuid}`)).body as Goal;
    return goal.stages[0]?.state === "open";
  });
});

world.test("nobody else finds it by that, and the other city learns nothing of her", async () => {
  assert.equal(await vilnius.found(there.id, word), undefined);
  assert.deepEqual(await tilburg.followers(), []);
  assert.doesNotMatch(await tilburg.log(), /egle/);
});
