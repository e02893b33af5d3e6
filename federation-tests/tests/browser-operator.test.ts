import assert from "node:assert/strict";
import { after } from "node:test";
import { Api } from "../harness/api.ts";
import { seen, signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { organisation, unset } from "../harness/samples.ts";
import { World } from "../harness/world.ts";

// The operator's way through her own city: organisations and their people, the territory's own
// page, keys for programs. Each walked with and without JavaScript.

const world = await World.create(1);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const visitors = await Visitors.start();
after(() => visitors.end());
const walk = visitors.walker(world);

const at = (path: string) => `${vilnius.url}${path}`;

/** A link that the page shows this once. */
async function shownLink(visitor: Visitor, who: string): Promise<string> {
  await visitor.shows(`Sign-in link for ${who}`);
  await visitor.shows(/It works once, until/);
  const link = await visitor.main.getByRole("link", { name: /\/sign-in\// }).getAttribute("href");
  assert.ok(link, "the link is a link");
  assert.ok(link.startsWith(at("/sign-in/")), link);
  await visitor.open(at("/admin/people"));
  await visitor.hides(link);
  return link;
}

for (const [n, look] of WALKS.entries()) {
  const club = `Club ${n + 1}`;
  await organisation(vilnius, `club-${n + 1}`, { name: { en: club } });

  walk(`an operator sets her city up, ${look.how}`, look, async (visitor) => {
    const city = await unset();
    try {
      await visitor.open(city.url, 503);
      await visitor.isAt("This site is not set up yet");
      await visitor.press("Set it up");
      await visitor.isAt("Set this site up");
      await visitor.write("Code", "guessed");
      await visitor.write("Name of the territory", "Nida");
      await visitor.write("Your e-mail address", "jonas@nida.example");
      await visitor.press("Set up and sign in");
      await visitor.refused({ Code: "This is not the newest code in the program’s log" });
      await visitor.open(city.link);
      await visitor.press("Set up and sign in");
      await visitor.refused({
        "Name of the territory": "Write something here",
        "Your e-mail address": "name@example.org",
      });
      await visitor.write("Name of the territory", "Nida");
      await visitor.write("Time zone", "Europe/Vilnius");
      await visitor.write("Your e-mail address", "jonas@nida.example");
      await visitor.press("Set up and sign in");
      await visitor.isAt("Sign in with this link");
      await visitor.press("Sign in");
      assert.equal(visitor.page.url(), `${city.url}/admin`);
      await visitor.isAt("Nida");
      await visitor.open(`${city.url}/setup`); // there is nothing more to set up
      assert.equal(visitor.page.url(), `${city.url}/sign-in`);
      await visitor.open(city.url);
      await visitor.shows("Nothing has been published yet.");
    } finally {
      await city.end();
    }
  });

  walk(`an operator adds an organisation, ${look.how}`, look, async (visitor) => {
    const house = `House ${n + 1}`;
    const slug = `house-${n + 1}`;
    await visitor.signIn(await signInLink(vilnius, vilnius.operator));
    await visitor.isAt(/^Vilnius/);
    await visitor.go("Organisations");
    await visitor.press("Add organisation");
    await visitor.refused({ Name: "Write something here" });
    await visitor.write("Name", house);
    await visitor.write("Short name", "No such name");
    await visitor.press("Add organisation");
    await visitor.refused({ "Short name": /small letters, digits and single hyphens/ });
    assert.equal(await visitor.field("Name").inputValue(), house, "what was typed is still there");
    await visitor.write("Short name", slug);
    await visitor.press("Add organisation");
    await visitor.shows("The organisation is added.");
    await visitor.shows("verified", visitor.row(house));
    await visitor.shows("0 opportunities", visitor.row(house));
    await visitor.write("Name", "Another");
    await visitor.write("Short name", slug);
    await visitor.press("Add organisation");
    await visitor.refused({ "Short name": `The name “${slug}” is taken.` });
    await visitor.open(at("/admin/organisations"));
    await visitor.press(house);
    await visitor.isAt(house);
  });

  walk(`an operator invites a partner by a link, ${look.how}`, look, async (visitor) => {
    const rasa = `Rasa ${n + 1}`;
    const email = `rasa-${n + 1}@partner.example`;
    await visitor.signIn(await signInLink(vilnius, vilnius.operator));
    await visitor.open(at("/admin/people"));
    await visitor.press("Invite");
    await visitor.refused({ "E-mail address": /name@example\.org/ });
    await visitor.write("Name", rasa);
    await visitor.write("E-mail address", email);
    await visitor.choose("Role", "Partner");
    await visitor.choose("Organisation", club);
    await visitor.press("Invite");
    const first = await shownLink(visitor, rasa);
    await visitor.shows(email, visitor.row(rasa));
    assert.equal(await visitor.cell(rasa, "Organisations"), club);
    await visitor.shows("never", visitor.row(rasa));
    assert.equal(await visitor.chosen(`Role: ${rasa}`), "Partner");
    await visitor.open(at("/admin/organisations"));
    assert.equal(await visitor.cell(club, "People"), "1");

    await visitor.open(at("/admin/people"));
    await visitor.press(`Make sign-in link: ${rasa}`);
    const second = await shownLink(visitor, rasa);
    assert.notEqual(second, first);

    const partner = await visitors.visitor(look);
    try {
      await partner.open(second);
      await partner.isAt(`You are invited to the desk of ${club}`);
      await partner.shows(`You will be signed in as ${rasa}.`);
      await partner.signIn(second);
      await partner.isAt("Opportunities");

      await visitor.open(at("/admin/people"));
      await visitor.hides("never", visitor.row(rasa));
      await visitor.choose(`Role: ${rasa}`, "Learner");
      await visitor.press(`Change role: ${rasa}`);
      await visitor.shows("The role is changed. The person signs in again.");
      assert.equal(await visitor.chosen(`Role: ${rasa}`), "Learner");
      await partner.open(at(`/desk/club-${n + 1}`));
      await partner.isAt("Sign in");
    } finally {
      await partner.end();
    }

    await visitor.unfold(`Remove: ${rasa}`);
    await visitor.shows("The account is deleted here");
    await visitor.press(`Delete the account: ${rasa}`);
    await visitor.shows("The account is removed.");
    await visitor.hides(rasa);
    await visitor.open(first, 410);
    await visitor.isAt("This link does not work any more");
  });

  walk(`the last operator stays one, ${look.how}`, look, async (visitor) => {
    await visitor.signIn(await signInLink(vilnius, vilnius.operator));
    await visitor.open(at("/admin/people"));
    assert.ok(!(await visitor.offers("Delete the account: operator")), "nobody removes herself");
    await visitor.choose("Role: operator", "Partner");
    await visitor.press("Change role: operator");
    await visitor.shows("The last operator must stay one.");
    assert.equal(await visitor.chosen("Role: operator"), "Operator");
  });

  walk(`an operator verifies what a partner began, ${look.how}`, look, async (visitor) => {
    const own = `Begun ${n + 1}`;
    const jonas = `Jonas ${n + 1}`;
    await visitor.signIn(await signInLink(vilnius, vilnius.operator));
    await visitor.shows("Nothing is waiting.");
    await visitor.open(at("/admin/people"));
    await visitor.write("Name", jonas);
    await visitor.write("E-mail address", `jonas-${n + 1}@partner.example`);
    await visitor.press("Invite");
    const link = await shownLink(visitor, jonas);

    const partner = await visitors.visitor(look);
    try {
      await partner.open(link);
      await partner.isAt("Sign in with this link");
      await partner.signIn(link);
      await partner.isAt("Your desks");
      await partner.shows("You do not belong to an organisation yet.");
      await partner.press("Begin");
      await partner.refused({ Name: "Write something here" });
      await partner.write("Name", own);
      await partner.write("Short name", `own-${n + 1}`);
      await partner.press("Begin");
      await partner.shows("Your organisation is there.");
      await partner.open(at(`/desk/own-${n + 1}`));
      await partner.shows("Seen only here, until the operator has verified you");

      await visitor.open(at("/admin"));
      await visitor.press("One organisation is not verified");
      await visitor.shows("not verified", visitor.row(own));
      assert.equal(await visitor.row(club).count(), 0, "only what waits is in the list");
      await visitor.press(`Verify: ${own}`);
      await visitor.shows("The organisation is verified.");
      await visitor.open(at("/admin/organisations"));
      await visitor.hides("not verified", visitor.row(own));
      await visitor.shows("verified", visitor.row(own));
      await visitor.open(at("/admin"));
      await visitor.shows("Nothing is waiting.");
      await partner.open(at(`/desk/own-${n + 1}`));
      await partner.hides("Seen only here, until the operator has verified you");

      await visitor.open(at("/admin/organisations"));
      await visitor.press(`Withdraw verification: ${own}`);
      await visitor.shows("The organisation is no longer verified.");
      await visitor.shows("not verified", visitor.row(own));
    } finally {
      await partner.end();
      // The next one begins with nothing that waits.
      await vilnius.api.patch(`/api/v1/organisations/own-${n + 1}`, { verified: true });
    }
  });

  walk(`an operator edits the territory's page, ${look.how}`, look, async (visitor) => {
    const name = `Vilnius, edition ${n + 1}`;
    await visitor.signIn(await signInLink(vilnius, vilnius.operator));
    await visitor.open(at("/"));
    const before = await paint(visitor);
    await visitor.open(at("/admin/territory"));
    await visitor.write("Name", name, "English");
    await visitor.write("Name", `Vilnius ${n + 1}-as`, "Lietuvių");
    await visitor.write("In one or two sentences", "Learn by the Neris.", "English");
    await visitor.write("Description", "Everything is **close by**.", "English");
    await visitor.write("Time zone", "Europe/Nowhere");
    await visitor.write("E-mail address for questions", "nobody");
    await visitor.press("Save");
    await visitor.refused({
      "Time zone": "Write a time zone, for example Europe/Vilnius",
      "E-mail address for questions": /name@example\.org/,
    });
    await visitor.write("Time zone", "Europe/Vilnius");
    await visitor.write("Colour", n === 0 ? "#7a1f5c" : "#1f3d7a");
    await visitor.write("E-mail address for questions", "hello@vilnius.example");
    await visitor.press("Save");
    await visitor.shows("Saved.");
    await visitor.press("See the page");
    await visitor.isAt(name);
    await visitor.shows("Learn by the Neris.");
    await visitor.shows("close by");
    await visitor.shows("hello@vilnius.example");
    assert.match(await visitor.page.title(), new RegExp(name));
    await visitor.open(at("/"));
    assert.ok(!before.equals(await paint(visitor)), "the pages have the new colour");
    const reader = await visitors.visitor(look, "lt");
    try {
      await reader.open(at("/territory"));
      await reader.isAt(`Vilnius ${n + 1}-as`);
    } finally {
      await reader.end();
    }
  });

  walk(`an operator makes a token and revokes it, ${look.how}`, look, async (visitor) => {
    const what = `Library’s calendar ${n + 1}`;
    await visitor.signIn(await signInLink(vilnius, vilnius.operator));
    await visitor.open(at("/admin/tokens"));
    await visitor.write("Account", "nobody@nowhere.example");
    await visitor.press("Make token");
    await visitor.refused({
      "What it is for": "Write something here",
      Account: "This does not exist here",
    });
    await visitor.write("What it is for", what);
    await visitor.write("Account", vilnius.operator);
    await visitor.press("Make token");
    await visitor.shows("The new token");
    const notice = visitor.main.getByRole("status").filter({ hasText: "The new token" });
    const secret = /^\S{30,}$/m.exec(await seen(notice))?.[0];
    assert.ok(secret, "the token is shown");
    const program = new Api(vilnius.url, secret);
    await program.get("/api/v1/me");
    await visitor.open(at("/admin/tokens"));
    await visitor.hides(secret);
    await visitor.shows(vilnius.operator, visitor.row(what));
    await visitor.shows("just now", visitor.row(what));
    await visitor.unfold(`Revoke: ${what}`);
    await visitor.shows("It cannot be taken back.");
    await visitor.press(`Revoke for good: ${what}`);
    await visitor.shows("Revoked. It works no longer.");
    await visitor.shows("revoked", visitor.row(what));
    assert.ok(!(await visitor.offers(`Revoke: ${what}`)), "once is enough");
    await program.call("GET", "/api/v1/me", { expect: [401] });
  });
}

/** A picture of a button, which has the territory's colour. */
async function paint(visitor: Visitor): Promise<Buffer> {
  return visitor.main.getByRole("button", { name: "Search", exact: true }).screenshot();
}
