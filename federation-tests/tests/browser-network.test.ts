import assert from "node:assert/strict";
import { after } from "node:test";
import { signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import type { Node } from "../harness/node.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// The operator's way through the other cities: she follows one, sees what comes in and what goes
// wrong, holds back, blocks, and lets go. Each walked with and without JavaScript.

const world = await World.create(10);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const careful = await world.node({
  name: "Careful",
  handle: "careful",
  federation: { policy: "allowlist" },
});
const others = [
  await world.node({ name: "Tilburg", handle: "tilburg", languages: ["en", "nl"] }),
  await world.node({ name: "Novi Sad", handle: "novisad", languages: ["en", "sr"] }),
];
await organisation(vilnius, "library");
for (const other of others) await organisation(other, "makerspace");

const nobody = await world.peer();
await nobody.stop();

const visitors = await Visitors.start();
after(() => visitors.end());
const walk = visitors.walker(world);

const at = (path: string) => `${vilnius.url}${path}`;

async function operatorOf(node: Node, visitor: Visitor): Promise<void> {
  await visitor.signIn(await signInLink(node, node.operator));
}

/** Somebody on another server who follows Vilnius. */
async function follower() {
  const reader = await (await world.peer("mobilizon")).actor("reader");
  const follow = reader.activity("Follow", vilnius.territory);
  assert.equal((await reader.deliver(`${vilnius.url}/inbox`, follow)).status, 202);
  await eventually("the Accept", () => reader.peer.activities("Accept")[0]);
  return reader;
}

for (const [n, look] of WALKS.entries()) {
  const other = others[n];
  assert.ok(other);
  const { name } = other.options;
  const page = at(`/admin/peers/${other.host}`);

  walk(`an operator follows another city and sees what came in, ${look.how}`, look, async (v) => {
    const word = uniqueWord();
    const exchange = `Robot exchange ${word}`;
    const theirs = await opportunity(other, "makerspace", word, { name: { en: exchange } });
    await operatorOf(vilnius, v);
    await v.go("Other territories");
    await v.write("Follow a territory", "not an address");
    await v.press("Follow");
    await v.refused({
      "Follow a territory": "Write an address or a handle, such as tilburg.example",
    });
    await v.write("Follow a territory", nobody.origin);
    await v.press("Follow");
    await v.refused({ "Follow a territory": "does not answer. Look at the address" });
    await v.write("Follow a territory", at("/territory"));
    await v.press("Follow");
    await v.refused({ "Follow a territory": "That is your own territory" });
    await v.write("Follow a territory", other.url);
    await v.press("Follow");
    await v.isAt(name);
    await v.shows(/What it has published (comes|is coming) in/);
    await v.comesToShow("you follow it");
    await v.comesToShow(exchange, v.section("What came in"));
    await v.comesToShow(/all of it, 1 item/);
    await v.shows("published", v.row(exchange));
    assert.ok(!(await v.offers("Refuse its request")), "it has asked for nothing");

    await opportunity(other, "makerspace", word, { name: { en: `Second ${word}` } });
    await v.comesToShow(`Second ${word}`, v.section("What came in"));
    await other.api.patch(`/api/v1/opportunities/${theirs.uuid}`, {
      name: { en: `${exchange}, moved` },
    });
    await v.comesToShow("changed", v.row(`${exchange}, moved`));

    await v.press(`${exchange}, moved`);
    await v.isAt(`${exchange}, moved`);
    await v.shows(`from ${name}`);
    const home = v.main.getByRole("link", { name: `See it at ${name}` });
    assert.equal(await home.first().getAttribute("href"), theirs.id);
    await v.open(at("/admin"));
    await v.shows(`${exchange}, moved`, v.section("What came in"));
    await v.go("Other territories");
    await v.shows("you follow it", v.row(name));
    await v.press(name);
    await v.isAt(name);
    await v.open(at("/network"));
    await v.shows(name);
    await v.shows("We show what it publishes");
  });

  walk(`an operator holds back, blocks and leaves a city, ${look.how}`, look, async (v) => {
    const word = uniqueWord();
    const laser = `Laser ${word}`;
    const search = at(`/?q=${word}`);
    const theirs = await opportunity(other, "makerspace", word, { name: { en: laser } });
    await vilnius.follow(other.url);
    const item = await eventually("it came in", () => vilnius.found(theirs.id, word));
    await operatorOf(vilnius, v);
    await v.open(search);
    await v.shows(laser);

    await v.open(page);
    await v.write("Reason, for yourself", "They post twice");
    await v.press("Hold back");
    await v.shows("Held back.");
    await v.shows("held back", v.main.getByRole("heading", { level: 1 }).locator(".."));
    await v.shows("They post twice");
    await v.open(search);
    await v.hides(laser);
    await v.shows("Nothing matches all of this.");
    await v.open(page);
    await v.press("Show again");
    await v.shows("Shown again.");
    await v.open(search);
    await v.shows(laser);

    await v.open(page);
    await v.write("Reason, for yourself", "They ask for money");
    await v.unfold("Block this territory");
    await v.press("Block");
    await v.shows("Blocked.");
    await v.shows("They ask for money");
    await v.open(at("/admin/peers"));
    await v.shows("blocked", v.row(name));
    await v.open(search);
    await v.hides(laser);
    await v.open(at(`/elsewhere/${item.uuid}`), 404);
    await v.isAt("There is nothing here");
    await v.open(at("/network"));
    await v.hides(name);
    await v.open(page);
    await v.press("Unblock");
    await v.shows("Unblocked.");
    await v.hides("They ask for money");

    await v.press("Follow");
    await v.comesToShow("you follow it");
    await v.open(search);
    await v.comesToShow(laser);
    await v.open(page);
    await v.hides("What is here stays");
    await v.press("Stop following");
    await v.shows("You no longer follow it.");
    await v.hides("you follow it");
    await v.open(search);
    await v.hides(laser);
    await eventually(`${name} knows it`, async () => {
      const peer = await other.peer(vilnius.host);
      return peer?.followers === 0;
    });
    await v.open(at("/admin/peers"));
    await v.shows("known", v.row(name));
  });

  walk(`an operator sees that a server is down, and tries again, ${look.how}`, look, async (v) => {
    const { peer } = await follower();
    const down = at(`/admin/peers/${peer.host}`);
    try {
      await peer.stop();
      const item = await opportunity(vilnius, "library", uniqueWord());
      await eventually("it fails", async () => (await vilnius.peer(peer.host))?.lastError);

      await operatorOf(vilnius, v);
      await v.press("One territory cannot be reached");
      await v.isAt(peer.host);
      await v.shows("it follows you");
      const notice = v.main.locator("div").filter({ hasText: "The last delivery failed" }).last();
      await v.shows("the other server does not answer", notice);
      // While it tries, there is no next one to tell.
      await eventually("the next try is told", async () => {
        await v.open(at(`/admin/peers/${peer.host}`));
        return notice
          .getByText(/Next try (in|within) /)
          .first()
          .isVisible();
      });
      await v.open(at("/admin/peers"));
      await v.shows("the other server does not answer", v.row(peer.host));
      assert.equal(await v.cell(peer.host, "Under way"), "1");

      await peer.start();
      await v.open(down);
      await v.press("Try again now");
      await v.shows("Trying now.");
      await eventually("it arrives", () =>
        peer.activities().some((activity) => JSON.stringify(activity).includes(item.id)),
      );
      await eventually("nothing waits", async () => {
        return (await vilnius.peer(peer.host))?.pending === 0;
      });
      await v.open(down);
      await v.hides("The last delivery failed");
      await v.hides(/Next try/);
      await v.open(at("/admin"));
      await v.hides("One territory cannot be reached");
    } finally {
      await vilnius.command("peer", "block", peer.host); // the next one is the only one again
    }
  });

  walk(`an operator sees what a server refuses, ${look.how}`, look, async (v) => {
    const { peer } = await follower();
    const lathe = `Lathe ${uniqueWord()}`;
    try {
      peer.inboxStatus = 400;
      await opportunity(vilnius, "library", lathe, { name: { en: lathe } });
      await operatorOf(vilnius, v);
      await v.comesToShow("One delivery was put aside");
      await v.hides("cannot be reached");
      await v.press("One delivery was put aside");
      await v.isAt(peer.host);
      await v.shows("It refused these three times. Everything after them went on.");
      await v.shows("published", v.row(lathe));
      await v.shows("400", v.row(lathe));
      await v.hides(/Next try/);
      await vilnius.command("peer", "block", peer.host);
      await v.open(at("/admin"));
      await v.hides("put aside"); // there is nothing more to do about it
    } finally {
      await vilnius.command("peer", "block", peer.host);
    }
  });

  walk(`an operator answers a city that asks to follow, ${look.how}`, look, async (v) => {
    const body = { actor: careful.url };
    const ask = () => other.api.call("POST", "/api/v1/peers", { body, expect: [202] });
    const state = async () => (await other.peer(careful.host))?.state;
    try {
      await ask();
      await operatorOf(careful, v);
      await v.comesToShow("One territory asks to follow yours");
      await v.press("One territory asks to follow yours");
      await v.shows("They ask to follow you");
      await v.shows("Only territories that you allow are spoken to.");
      await v.press(`Refuse: ${name}`);
      await v.shows("Refused.");
      await eventually("it was refused", async () => (await state()) !== "requested");

      await ask();
      await v.comesToShow("They ask to follow you");
      await v.press(`Accept: ${name}`);
      await v.shows("Accepted.");
      await v.hides("They ask to follow you");
      await v.shows("it follows you", v.row(name));
      await v.press(name);
      assert.ok(!(await v.offers("Accept its request")), "it is answered");
      assert.ok(await v.offers("End its following"), "and can be taken back");
      await eventually("it follows", async () => (await state()) === "following");
    } finally {
      await careful.command("peer", "block", other.host);
    }
  });
}
