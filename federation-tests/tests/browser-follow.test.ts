import assert from "node:assert/strict";
import { after } from "node:test";
import { Api } from "../harness/api.ts";
import { seen, signInLink, Visitors, WALKS } from "../harness/browser.ts";
import { opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// A learner follows providers where they are, from her own city, and nobody learns that she does.
// Walked with and without JavaScript.

const world = await World.create(4);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["en", "nl"] });
const fedify = await world.fedify();
const { id: library } = await organisation(vilnius, "library");
const { id: makers } = await organisation(tilburg, "makers");
await organisation(tilburg, "others");

const visitors = await Visitors.start();
after(() => visitors.end());
const walk = visitors.walker(world);

const learner = (name: string) => `${name.toLowerCase()}@vilnius.example`;
const joined = (name: string) =>
  vilnius.command("account", "add", learner(name), "--name", name, "--role", "learner");
/** The API as a learner with a token uses it. */
async function as(name: string): Promise<Api> {
  const { stdout } = await vilnius.command(
    ...["token", "create", "--account", learner(name)],
    ...["--scope", "read", "--scope", "write", "--json"],
  );
  return new Api(vilnius.url, (JSON.parse(stdout) as { token: string }).token);
}
const FOLLOWING = "/api/v1/me/following";
interface Followed {
  id: string;
  kind: string;
  state: string;
}
/** Who of Vilnius follows the makers of Tilburg, as Tilburg knows it. */
const followers = async () =>
  (await tilburg.followers())
    .filter(({ actor }) => actor === makers)
    .map(({ follower }) => follower);

for (const [n, look] of WALKS.entries()) {
  walk(`a learner follows a provider of another city from home, ${look.how}`, look, async (v) => {
    const name = ["Ona", "Rasa"][n] ?? "Ona";
    await joined(name);
    // She found it where it is; her own city is typed as she knows it.
    await v.open(makers);
    await v.press("Follow");
    await v.isAt(/Follow .*makers/i);
    await v.otherLooks();
    await v.press("Bring me there");
    await v.refused({ "Your city’s site, or your address": /We found no place there/ });
    await v.write("Your city’s site, or your address", vilnius.host);
    await v.press("Bring me there");
    await v.shows(/You can follow it at/);
    await v.otherLooks();
    await v.press(/^Go on to/);
    // Home, where she signs in first.
    assert.ok(v.page.url().startsWith(`${vilnius.url}/follow?object=`));
    await v.signIn(await signInLink(vilnius, learner(name)));
    await v.open(`${vilnius.url}/follow?object=${encodeURIComponent(makers)}`);
    await v.shows("Nobody learns that you follow it");
    await v.otherLooks();
    await v.press("Follow");
    await v.isAt("What I follow");
    await v.shows(/makers/i);
    await v.otherLooks();
    await eventually("her node follows, by its own actor", async () => {
      const all = await followers();
      return all.length === 1 && all[0] === `${vilnius.url}/actor`;
    });

    const word = uniqueWord();
    const item = await opportunity(tilburg, "makers", word);
    await eventually("it is found in Vilnius", () => vilnius.found(item.id, word));
    const other = await opportunity(tilburg, "others", word);
    await never("nobody follows the others", async () => !!(await vilnius.found(other.id, word)), {
      within: 2_000,
    });
    await v.account("My news");
    await v.isAt("My news");
    await v.shows(new RegExp(`Robotics ${word}`));
    await v.shows("New");
    await v.otherLooks();
    await tilburg.api.patch(`/api/v1/opportunities/${item.uuid}`, { status: "cancelled" });
    await eventually("the news", async () => {
      await v.open(`${vilnius.url}/timeline`);
      return /Cancelled/i.test(await seen(v.main));
    });

    await v.account("What I follow");
    await v.press(/^Mute/);
    await v.shows("muted");
    await v.press(/^Show it again/);
    await v.press(/^Unfollow/);
    await v.shows("You do not follow anything yet");
    await eventually("nobody of Vilnius follows", async () => (await followers()).length === 0);
  });
}

const [plain] = WALKS;
assert.ok(plain);
walk("what cannot be followed is told, and a provider is hidden", plain, async (v) => {
  await joined("Egle");
  await v.signIn(await signInLink(vilnius, learner("Egle")));
  await v.open(`${vilnius.url}/following`);
  await v.otherLooks();
  await v.press("Follow");
  await v.refused({ "Address or handle": /./ });
  await v.write("Address or handle", "nobody@localhost:1");
  await v.press("Follow");
  await v.refused({ "Address or handle": /We found nobody there/ });
  const word = uniqueWord();
  const item = await opportunity(vilnius, "library", word);
  const way = await playlist(vilnius, "library", word, [{ item: item.id }]);
  await v.open(way.id);
  await v.press("Follow");
  await v.shows("You follow it");
  await v.otherLooks();
  await v.open(`${vilnius.url}/territory`);
  await v.press("Follow");
  await v.shows("You follow it");
  await v.open(`${vilnius.url}/timeline`);
  await v.shows(new RegExp(word));
  await v.open(library);
  await v.unfold("Hide everything of this provider");
  await v.press("Hide it");
  await v.shows("You have hidden this provider");
  await v.otherLooks();
  await v.open(`${vilnius.url}/timeline`);
  await v.hides(new RegExp(word));
  await v.otherLooks();
  await v.open(`${vilnius.url}/following`);
  await v.otherLooks();
  await v.press(/^Do not hide it any more/);
  await v.open(`${vilnius.url}/timeline`);
  await v.shows(new RegExp(word));
});

world.test("a learner follows an actor of another server by its handle, alone", async () => {
  await joined("Jonas");
  const api = await as("Jonas");
  const asked = await api.post<Followed>(FOLLOWING, { object: fedify.id("forum") });
  const received = await eventually("the Follow", () =>
    fedify.taken.find(({ type, object }) => type === "Follow" && object === fedify.id("forum")),
  );
  assert.equal(received.actor, `${vilnius.url}/actor`);
  await eventually("its Accept", async () => {
    const { items } = await api.get<{ items: Followed[] }>(FOLLOWING);
    return items[0]?.state === "following";
  });
  const word = uniqueWord();
  const id = await fedify.publish("forum", `${vilnius.url}/actor`, {
    name: `Chess ${word}`,
    content: "<p>Every week</p>",
  });
  await eventually("it is found", () => vilnius.found(id, word));
  const timeline = await api.get("/api/v1/me/timeline");
  assert.match(JSON.stringify(timeline), new RegExp(word));
  // Not as a friend of the city: that is the operator's to decide, and no list names it.
  assert.equal((await vilnius.peer(fedify.host))?.state, "seen");
  const network = await vilnius.activityStreams(`${vilnius.url}/network`);
  assert.ok(!JSON.stringify(network.body).includes(fedify.host));
  await api.delete(`${FOLLOWING}/${asked.id}`);
  await eventually("the Undo", () =>
    fedify.taken.find(({ type, actor }) => type === "Undo" && actor === `${vilnius.url}/actor`),
  );
});

world.test("who follows a playlist elsewhere hears of it and of its steps alone", async () => {
  await joined("Petras");
  const word = uniqueWord();
  const step = await opportunity(tilburg, "makers", word);
  const way = await playlist(tilburg, "makers", word, [{ item: step.id }]);
  const api = await as("Petras");
  const followed = await api.post<Followed>(FOLLOWING, { object: way.id });
  assert.equal(followed.kind, "playlist");
  await eventually("its actor is followed", async () =>
    (await tilburg.followers()).some(({ actor }) => actor === `${way.id}/actor`),
  );
  const changed = uniqueWord();
  await tilburg.api.patch(`/api/v1/playlists/${way.uuid}`, { name: { en: `A way ${changed}` } });
  await eventually("the change comes", () => vilnius.found(way.id, changed));
  const other = await opportunity(tilburg, "makers", changed);
  await never(
    "who made it is not followed",
    async () => !!(await vilnius.found(other.id, changed)),
    {
      within: 2_000,
    },
  );
});
