import assert from "node:assert/strict";
import { after } from "node:test";
import { signInLink, Visitors, WALKS } from "../harness/browser.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// What is wrong with a page is told to its operator, and to the city that it is from, without a
// word of who found it. Walked with and without JavaScript.

const world = await World.create(3);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["en", "nl"] });
const fedify = await world.fedify();
await organisation(tilburg, "makers");
await organisation(vilnius, "library");
await vilnius.follow(tilburg.url);

const visitors = await Visitors.start();
after(() => visitors.end());
const walk = visitors.walker(world);

for (const look of WALKS) {
  walk(`a page of another city is reported, here and there, ${look.how}`, look, async (v) => {
    const word = uniqueWord();
    const item = await opportunity(tilburg, "makers", word);
    const here = await eventually("it arrives", () => vilnius.found(item.id, word));
    await v.open(`${vilnius.url}/elsewhere/${here.uuid}`);
    await v.press("Report this page", v.page.getByRole("contentinfo"));
    await v.isAt("What is wrong?");
    await v.otherLooks();
    await v.press("Send");
    await v.refused({ "What is wrong?": /./ });
    await v.write("What is wrong?", `It costs money: ${word}`);
    await v.tick(`Tell Tilburg as well. They do not learn that it was you.`);
    await v.press("Send");
    await v.shows("Thank you. We will look at it.");
    await v.otherLooks();

    for (const [node, from] of [
      [vilnius, "from somebody here"],
      [tilburg, "from Vilnius"],
    ] as const) {
      await v.signIn(await signInLink(node, node.operator));
      await v.open(`${node.url}/admin`);
      if (node === tilburg) {
        await eventually("the Flag", async () => {
          await v.open(`${node.url}/admin`);
          return v.offers(/report waits for you$/);
        });
      }
      await v.press(/report waits for you$/);
      await v.isAt("Reports");
      await v.shows(`It costs money: ${word}`);
      await v.shows(from);
      await v.otherLooks();
      await v.press(/^Done with it/);
      await v.shows("Nothing is reported.");
    }
  });
}

world.test("an actor of other software is told of a report by the node's own actor", async () => {
  await vilnius.follow(fedify.id("forum"));
  const word = uniqueWord();
  const id = await fedify.publish("forum", `${vilnius.url}/actor`, {
    name: `Chess ${word}`,
    content: "<p>Every week</p>",
  });
  await eventually("it arrives", () => vilnius.found(id, word));
  const body = new URLSearchParams({ object: id, text: "Not free", forward: "true" });
  const sent = await fetch(`${vilnius.url}/report`, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin" },
    body,
  });
  assert.equal(sent.status, 200);
  const flag = await eventually("the Flag", () => fedify.taken.find(({ type }) => type === "Flag"));
  assert.equal(flag.actor, `${vilnius.url}/actor`);
  assert.equal(flag.json.content, "Not free");
  assert.ok(JSON.stringify(flag.json.object).includes(id));
});
