import assert from "node:assert/strict";
import { after } from "node:test";
import { seen, signInLink, Visitors, WALKS } from "../harness/browser.ts";
import { opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// A learner walks a playlist to its end: a task, a workshop here, and a step in another city.
// Walked with and without JavaScript.

const world = await World.create(2);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["en", "nl"] });
await organisation(vilnius, "library");
await organisation(tilburg, "makers");
await vilnius.follow(tilburg.url);
const EDITOR = "editor@vilnius.example";
await vilnius.command("account", "add", EDITOR, "--organisation", "library");

const visitors = await Visitors.start();
after(() => visitors.end());
const walk = visitors.walker(world);

for (const [n, look] of WALKS.entries()) {
  walk(`a learner walks a playlist across two cities, ${look.how}`, look, async (v) => {
    const word = uniqueWord();
    const learner = `ruta-${n}@vilnius.example`;
    await vilnius.command("account", "add", learner, "--name", "Rūta", "--role", "learner");
    const here = await opportunity(vilnius, "library", word, {
      enrolment: "open",
      audience: { minAge: 18 },
    });
    const there = await opportunity(tilburg, "makers", word, {
      startTime: undefined,
      endTime: undefined,
    });
    await eventually("it arrives", () => vilnius.found(there.id, word));
    const way = await playlist(vilnius, "library", word, [
      { task: { name: { en: "Read about robots" } } },
      { item: here.id },
      { item: there.id },
      { task: { name: { en: "Tell a friend" } }, required: false },
    ]);

    await v.open(way.id);
    assert.ok(await v.offers("Sign in to walk it"));
    await v.signIn(await signInLink(vilnius, learner));
    await v.open(way.id);
    await v.press("Start this playlist");
    await v.shows("0 of 4 steps done");
    await v.otherLooks();
    const step = (position: number) => v.page.locator(`#step-${position}`);
    assert.match(await seen(step(1)), /Next/);
    assert.equal(await step(2).getByRole("button").count(), 0, "that is the organiser's word");
    await v.press("I have done this: Read about robots");
    await v.shows("1 of 4 steps done");
    assert.match(await seen(step(2)), /Next/);

    await v.open(here.id);
    await v.press("Sign up");
    await v.press("Sign up");
    await v.shows("Rūta: You have a place");
    const list = `/api/v1/opportunities/${here.uuid}/enrolments`;
    const [place] = (await vilnius.api.get<{ items: { id: string }[] }>(list)).items;
    await vilnius.api.patch(`/api/v1/enrolments/${place?.id}`, { status: "attended" });

    await v.open(way.id);
    await v.shows("2 of 4 steps done");
    await v.shows("Done: the organiser saw you there");
    await v.press(new RegExp(`^I have done this ?: Robotics ${word}`), step(3));
    await v.shows("You have reached the end");
    await v.otherLooks();
    await v.open(`${vilnius.url}/me`);
    await v.shows("Playlists that you walk");
    await v.shows("You have reached the end");
    await v.otherLooks();

    await v.open(way.id);
    await v.press(new RegExp(`^Not done after all ?: Robotics ${word}`), step(3));
    await v.shows("2 of 4 steps done");
    await v.unfold("Leave this playlist");
    await v.press("Leave it");
    assert.ok(await v.offers("Start this playlist"));
  });
}
