import assert from "node:assert/strict";
import { after } from "node:test";
import { seen, signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// The partner's way: from her invitation to what she offers, drafts, changes and takes back.
// Each walked with and without JavaScript.

const world = await World.create(2);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["en", "nl"] });
await tilburg.follow(vilnius.url);

const visitors = await Visitors.start();
after(() => visitors.end());
const walk = visitors.walker(world);

const at = (path: string) => `${vilnius.url}${path}`;

for (const [n, look] of WALKS.entries()) {
  const house = `Kiln ${n + 1}`;
  const slug = `kiln-${n + 1}`;
  const desk = at(`/desk/${slug}`);
  const ona = { name: `Ona ${n + 1}`, email: `ona-${n + 1}@partner.example` };
  const word = uniqueWord();

  const comes = async (visitor: Visitor) => visitor.signIn(await signInLink(vilnius, ona.email));
  /** What somebody sees who is not signed in. */
  const stranger = async (steps: (visitor: Visitor) => Promise<void>, language = "en") => {
    const visitor = await visitors.visitor(look, language);
    try {
      await steps(visitor);
    } finally {
      await visitor.end();
    }
  };

  await organisation(vilnius, slug, { name: { en: house, lt: `Krosnis ${n + 1}` } });
  const { stdout } = await vilnius.command(
    ...["account", "add", ona.email, "--name", ona.name, "--organisation", slug],
  );
  const invitation = /http:\/\/\S+/.exec(stdout)?.[0] ?? "";

  walk(`a partner comes by an invitation, ${look.how}`, look, async (v) => {
    await v.open(invitation);
    await v.isAt(`You are invited to the desk of ${house}`);
    await v.shows(`You will be signed in as ${ona.name}. The link works only once.`);
    await v.open(invitation); // looking at it uses nothing up
    await v.press("Sign in");
    assert.equal(v.page.url(), desk);
    await v.isAt("Opportunities");
    await v.shows("Nothing here yet.");
    await v.shows("No playlists yet.");
    await stranger(async (other) => {
      await other.open(invitation, 410);
      await other.isAt("This link does not work any more");
      await other.press("Sign in");
      await other.isAt("Sign in");
    });
  });

  walk(`a partner publishes an opportunity in two languages, ${look.how}`, look, async (v) => {
    const bowls = `Bowls ${word}`;
    await comes(v);
    await v.press("New opportunity");
    await v.press("Publish");
    await v.refused({ "Name (English)": "Write it in at least one language" });
    await v.write("Name", bowls, "English");
    await v.write("Begins", "2030-05-04T17:00");
    await v.write("Ends", "2030-05-04T15:00");
    await v.write("Latitude", "north");
    await v.write("Price", "cheap");
    await v.write("From age", "16");
    await v.write("To age", "12");
    await v.press("Publish");
    await v.refused({
      Ends: "The end must come after the beginning",
      Latitude: "Write a number",
      Price: "Write a number",
      "To age": "The highest age must not be below the lowest",
    });
    assert.equal(await v.field("Name", "English").inputValue(), bowls, "nothing typed is lost");

    await v.tick("Workshop");
    await v.write("In one or two sentences", "Two hours with clay.", "English");
    await v.write("Description", "Bring **an apron**.", "English");
    await v.write("Name", `Dubenys ${word}`, "Lietuvių");
    await v.write("In one or two sentences", "Dvi valandos su moliu.", "Lietuvių");
    await v.write("Begins", "2030-05-04T15:00");
    await v.write("Ends", "2030-05-04T17:00");
    await v.write("Time zone", "Europe/Vilnius");
    await v.write("Name of the place", "The kiln");
    await v.write("Address", "Molio g. 1, Vilnius");
    await v.write("Latitude", "54.6816");
    await v.write("Longitude", "25.2871");
    await v.write("Price", "12.50");
    await v.write("Currency", "EUR");
    await v.write("Website of this opportunity", "https://kiln.example/bowls");
    await v.choose("How people get a place", "Sign up on its own website");
    await v.write("Places", "8");
    await v.tick("English");
    await v.write("From age", "12");
    await v.write("To age", "16");
    await v.tick("Crafts");
    await v.unfold("Materials, picture, contact, licence");
    await v.write("Whom to ask", "Ona, ona@kiln.example, +370 600 00000");
    await v.press("Publish");
    await v.shows("Published.");
    await v.isAt(bowls);
    await v.shows("published");
    assert.equal(await v.field("Begins").inputValue(), "2030-05-04T15:00");

    await v.press("See the page");
    await v.isAt(bowls);
    for (const text of [
      ...["Workshop", house, "Two hours with clay.", "an apron", "The kiln", "Molio g. 1, Vilnius"],
      ...["Sat 4 May 2030, 15:00–17:00", "€12.50", "8 places", "Ages 12 to 16", "Crafts"],
    ]) {
      await v.shows(text);
    }
    const enrol = v.main.getByRole("link", { name: "Go and sign up" });
    assert.equal(await enrol.getAttribute("href"), "https://kiln.example/bowls");
    const calendar = v.main.getByRole("link", { name: "Add to calendar" });
    const path = (await calendar.getAttribute("href")) ?? "";
    const event = await fetch(at(path));
    assert.match(await event.text(), /^DTSTART;TZID=Europe\/Vilnius:20300504T150000\r$/m);
    assert.equal(await v.offers("Copy the address"), look.javascript, "only a script can copy");
    const mail = v.main.getByRole("link", { name: "By e-mail" });
    const letter = new URL((await mail.getAttribute("href")) ?? "");
    assert.equal(letter.searchParams.get("subject"), bowls);
    assert.equal(letter.searchParams.get("body"), at(path.replace(".ics", "")));
    if (look.javascript) {
      await v.main.getByRole("button", { name: "Copy the address" }).click();
      await v.shows("Copied");
    }
    await v.press("Lietuvių");
    await v.isAt(`Dubenys ${word}`);
    await v.shows("Dvi valandos su moliu.");
    await v.press("Edit");
    await v.go("Opportunities and playlists");
    await v.shows("published", v.row(bowls));
    assert.equal(await v.cell(bowls, "Languages"), "EN, LT");
    await stranger(async (other) => {
      await other.open(at(`/?q=${word}`));
      await other.shows("1 galimybė");
      // Its sign on the map has the same name.
      await other.press(`Dubenys ${word}`, other.page.locator("#results"));
      await other.isAt(`Dubenys ${word}`);
      assert.ok(!(await other.offers("Redaguoti")), "only its own people change it");
    }, "lt");
    await eventually("the other city has it", async () => {
      return (await tilburg.api.search({ q: word })).items.length === 1;
    });
  });

  walk(`a partner drafts, changes, cancels and deletes, ${look.how}`, look, async (v) => {
    const name = `Tiles ${word}`;
    await comes(v);
    await v.press("New opportunity");
    await v.write("Name", name, "English");
    await v.press("Save as draft");
    await v.shows("Saved as a draft. Only you and your colleagues see it.");
    await v.press("See the page");
    await v.shows("This is a draft. Only you and your colleagues see it.");
    const page = v.page.url();
    await stranger((other) => other.open(page, 404));
    await v.open(desk);
    await v.press("Drafts (1)");
    await v.shows("draft", v.row(name));
    assert.equal(await v.main.getByRole("rowheader").count(), 1, "only drafts");
    await v.press(name);
    const form = v.page.url();
    await v.write("Begins", "2030-06-01T10:00");
    await v.press("Publish");
    await v.shows("Published.");
    await stranger(async (other) => {
      await other.open(page);
      await other.isAt(name);
    });

    await v.write("Name", `${name}, glazed`, "English");
    await v.press("Save changes");
    await v.shows("Saved.");
    await v.isAt(`${name}, glazed`);

    const uuid = page.split("/").at(-1);
    await vilnius.api.patch(`/api/v1/opportunities/${uuid}`, { name: { en: `${name}, painted` } });
    await v.write("Name of the place", "The yard");
    await v.press("Save changes");
    await v.shows("Somebody else changed this in the meantime");
    assert.equal(await v.field("Name of the place").inputValue(), "The yard");
    const newer = v.main.getByRole("link", { name: "Open the newer version in a new tab" });
    assert.equal(await newer.getAttribute("target"), "_blank", "what was typed stays open");
    assert.equal(await newer.getAttribute("href"), new URL(form).pathname);
    await v.press("Save changes");
    await v.shows("Saved.");
    await v.isAt(`${name}, glazed`);

    await v.unfold("It will not take place");
    await v.shows("The page stays and says that it is cancelled.");
    await v.press("Cancel this opportunity");
    await v.shows("Cancelled. Other territories are being told.");
    await v.open(page);
    await v.shows("This has been cancelled.");
    await v.open(desk);
    await v.shows("cancelled", v.row(name));
    await v.open(form);
    await v.press("It takes place after all");
    await v.shows("It takes place again.");
    await v.open(page);
    await v.hides("This has been cancelled.");

    await v.open(form);
    await v.unfold("Delete this opportunity");
    await v.shows("It disappears here and in other territories, and cannot be brought back.");
    await v.press("Delete for good");
    await v.shows("Deleted.");
    assert.equal(await v.row(name).count(), 0);
    await v.open(page, 410);
    await v.isAt("This was withdrawn");
    await v.open(form, 410);
  });

  walk(`a partner makes a playlist across two cities, ${look.how}`, look, async (v) => {
    const [here, there] = [uniqueWord(), uniqueWord()];
    const name = `Route ${here}`;
    const bowls = `Bowls ${here}`;
    const own = await opportunity(vilnius, slug, here, {
      name: { en: bowls },
      startTime: "2030-05-04T15:00:00+03:00",
      endTime: "2030-05-04T17:00:00+03:00",
      location: { name: "The kiln" },
    });
    await organisation(tilburg, `makers-${n + 1}`);
    const theirs = await opportunity(tilburg, `makers-${n + 1}`, there, {
      name: { en: `Exchange ${there}` },
    });
    await vilnius.follow(tilburg.url);
    await eventually("it came in", () => vilnius.found(theirs.id, there));

    await comes(v);
    await v.press("New playlist");
    await v.shows("No steps yet. Add the first below.");
    await v.write("Name", name, "English");
    await v.press("Publish");
    await v.refused({ "Add a step": "Add at least one step first" });
    await v.write("Name", "", "English");
    await v.press("Add this opportunity");
    await v.refused({ "Add a step": "Write something here" });
    await v.write("Add a step", "the kiln");
    await v.press("Add this opportunity");
    await v.refused({ "Add a step": "Write a whole web address" });
    await v.write("Add a step", at("/opportunities/01a22275-0985-729f-b4fc-3a8c67d085b1"));
    await v.press("Add this opportunity");
    await v.refused({ "Add a step": "This does not exist here" });
    await v.write("Add a step", `${tilburg.url}/opportunities/nothing`);
    await v.press("Add this opportunity");
    await v.refused({ "Add a step": "No opportunity was found there. It is not there" });
    await v.write("Add a step", `${tilburg.url}/territory`);
    await v.press("Add this opportunity");
    await v.refused({ "Add a step": "There is something else at this address" });
    await v.write("Add a step", own.id);
    await v.press("Add this opportunity");
    await v.shows("Not saved yet.");
    await v.shows(bowls, step(v, 1));
    assert.ok(await v.hasBefore(step(v, 1)), "the new step is where she looks");
    await v.write("Add a step", theirs.id);
    await v.press("Add this opportunity");
    await v.shows(`Exchange ${there}`, step(v, 2));
    await v.shows("from Tilburg", step(v, 2));
    await v.press("Add your own task");
    await v.press("Add your own task");
    await step(v, 3).getByLabel("What to do (English)").fill("Show your bowl");
    await step(v, 3).getByLabel("How (English)").fill("To a friend.");
    await step(v, 4).getByLabel("What to do (English)").fill("Break it");
    await v.rearrange("Move step 2 up");
    assert.ok(await v.hasBefore(step(v, 1)), "the step that moved is where she looks");
    await v.shows("from Tilburg", step(v, 1));
    await v.shows(bowls, step(v, 2));
    await step(v, 4)
      .getByRole("button", { name: /^Remove/ })
      .waitFor();
    await v.rearrange("Remove step 4");
    assert.equal(await v.main.locator("ol > li").filter({ visible: true }).count(), 3);
    assert.equal(
      await step(v, 3).getByLabel("What to do (English)").inputValue(),
      "Show your bowl",
    );
    await step(v, 1).getByLabel("Must it be done?").selectOption({ label: "Optional" });
    await v.press("Publish");
    await v.refused({ "Name (English)": "Write it in at least one language" });
    await v.write("Name", name, "English");
    await v.write("Name", `Maršrutas ${here}`, "Lietuvių");
    await v.write("Short name", `route-${n + 1}`);
    await v.press("Publish");
    await v.shows("Published.");

    await v.press("See the page");
    await v.isAt(name);
    await v.shows("Follow them in this order.");
    const stations = v.section("Steps").getByRole("listitem");
    assert.deepEqual(
      (await stations.allInnerTexts()).map(
        (text) => text.split("\n").map((line) => line.trim())[0],
      ),
      ["1", "2", "3"],
    );
    const titles = v.section("Steps").getByRole("heading", { level: 3 });
    assert.deepEqual(await titles.allInnerTexts(), [`Exchange ${there}`, bowls, "Show your bowl"]);
    await v.shows("from Tilburg", stations.nth(0));
    await v.shows("optional", stations.nth(0));
    await v.shows("The kiln", stations.nth(1));
    await v.shows("To a friend.", stations.nth(2));
    assert.match(await seen(v.main), /steps\s+3\s+hours\s+2\s+territories\s+2\s/);
    await v.press(`Exchange ${there}`);
    await v.isAt(`Exchange ${there}`);
    await v.shows("from Tilburg");
    await v.shows(name, v.main.getByRole("complementary"));
    await v.open(at("/playlists"));
    await v.press(name);
    await v.press("Edit");
    assert.equal(await v.field("Name", "English").inputValue(), name);
    await v.tick("In any order");
    await v.rearrange("Move step 1 down");
    await v.press("Save changes");
    await v.shows("Saved.");
    await v.press("See the page");
    await v.shows("Do them in any order.");
    const again = v.section("Steps").getByRole("heading", { level: 3 });
    assert.deepEqual(await again.allInnerTexts(), [bowls, `Exchange ${there}`, "Show your bowl"]);
    const route = v.page.url();

    // What a playlist leads to can be withdrawn.
    await v.open(at(`/desk/${slug}/opportunities/${own.uuid}`));
    await v.unfold("Delete this opportunity");
    await v.shows("A playlist uses it. The step will stay there, marked as withdrawn:");
    await v.press("Delete for good");
    await v.open(route);
    await v.shows("Withdrawn", v.section("Steps").getByRole("listitem").nth(0));
    await v.shows(bowls, v.section("Steps").getByRole("listitem").nth(0));
    await v.press("Edit");
    await v.shows("Withdrawn", step(v, 1));
    await v.unfold("Delete this playlist");
    await v.press("Delete for good");
    await v.shows("Deleted.");
    await v.shows("No playlists yet.");
    await v.open(route, 410);
  });

  walk(`a partner invites a colleague, ${look.how}`, look, async (v) => {
    const petras = { name: `Petras ${n + 1}`, email: `petras-${n + 1}@partner.example` };
    await comes(v);
    await v.go("People");
    await v.shows("Owner", v.row(ona.name));
    await v.press("Invite");
    await v.refused({ "E-mail address": /name@example\.org/ });
    await v.write("Name", petras.name);
    await v.write("E-mail address", vilnius.operator);
    await v.press("Invite");
    await v.refused({ "E-mail address": "This person has an account already." });
    await v.write("E-mail address", petras.email);
    await v.tick("Editor");
    await v.press("Invite");
    await v.shows(`Sign-in link for ${petras.name}`);
    const link = v.main.getByRole("link", { name: /\/sign-in\// });
    const invitation = await link.getAttribute("href");
    assert.ok(invitation);
    await v.shows("Editor", v.row(petras.name));
    await v.shows(petras.email, v.row(petras.name));
    await stranger(async (colleague) => {
      await colleague.open(invitation);
      await colleague.isAt(`You are invited to the desk of ${house}`);
      await colleague.press("Sign in");
      await colleague.isAt("Opportunities");
      const bar = colleague.page.getByRole("navigation", { name: "Desk" });
      assert.ok(!(await colleague.offers("People", bar)), "an editor invites nobody");
      await colleague.open(`${desk}/people`, 403);
      await colleague.isAt("This is not yours to open");
      await v.press(`Make owner: ${petras.name}`);
      await v.shows("Changed.");
      await v.shows("Owner", v.row(petras.name));
      await colleague.open(`${desk}/people`);
      await v.unfold(`Remove: ${petras.name}`);
      await v.shows("This person can no longer publish for the organisation.");
      await v.press(`Remove from the organisation: ${petras.name}`);
      await v.shows("Removed from this organisation.");
      assert.equal(await v.row(petras.name).count(), 0);
      await colleague.open(desk, 404);
    });
    await v.press(`Make editor: ${ona.name}`);
    await v.shows("An organisation needs an owner. Make somebody else owner first.");
    await v.shows("Owner", v.row(ona.name));
  });

  walk(`a partner edits her organisation's page, ${look.how}`, look, async (v) => {
    await comes(v);
    await v.go("Organisation");
    assert.equal(await v.field("Name", "English").inputValue(), house);
    await v.write("Website", "kiln");
    await v.press("Save");
    await v.refused({ Website: "Write a whole web address" });
    await v.write("Website", "https://kiln.example/");
    await v.write("In one or two sentences", "Clay for everybody.", "English");
    await v.write("Description", "We have *two* wheels.", "English");
    await v.write("Whom to ask", "Ona, ona@kiln.example");
    await v.write("Name of the place", "The kiln");
    await v.write("Address", "Molio g. 1");
    await v.press("Save");
    await v.shows("Your organisation’s page is up to date.");
    await v.press("See the page");
    await v.isAt(house);
    for (const text of ["Clay for everybody.", "two", "kiln.example", "ona@kiln.example"]) {
      await v.shows(text);
    }
    await v.shows("Molio g. 1");
    await v.press("Edit");
    assert.equal(await v.field("Website").inputValue(), "https://kiln.example/");
    await v.go("Public page");
    await v.isAt(house);
  });

  walk(`a partner signs out, and in by a password, ${look.how}`, look, async (v) => {
    const password = `clay and ${word}`;
    await comes(v);
    await v.account("Settings");
    await v.shows(`You sign in with ${ona.email}.`);
    await v.write("Name", `${ona.name} Onaitė`);
    await v.press("Save");
    await v.shows("Saved.");
    assert.equal(await v.field("Name").inputValue(), `${ona.name} Onaitė`);
    await v.write("New password", "short");
    await v.press("Set password");
    await v.refused({ "New password": "Use at least 10 characters" });
    await v.write("New password", "1234567890");
    await v.press("Set password");
    await v.refused({ "New password": "Too many people use this password; choose another" });
    await v.write("New password", password);
    await v.press("Set password");
    await v.shows("Your password is set. You are signed out everywhere else.");
    await v.field("Current password").waitFor();

    await v.account("Sign out");
    await v.isAt("Find your next thing to learn");
    await v.open(desk);
    await v.isAt("Sign in");
    await v.write("E-mail address", ona.email);
    await v.write("Password", "not the right one");
    await v.press("Sign in");
    await v.refused({ "E-mail address": "The e-mail address or the password is wrong" });
    await v.write("Password", password);
    await v.press("Sign in");
    assert.equal(v.page.url(), desk, "she comes where she wanted to go");
    await v.isAt("Opportunities");

    await v.account("Settings");
    await v.choose("Language of the pages", "Lietuvių");
    await v.press("Save");
    await v.isAt("Nustatymai");
    await v.shows("Išsaugota.");
  });
}

/** A step in the editor, counted from 1. */
function step(visitor: Visitor, n: number) {
  return visitor.main.locator("ol > li").nth(n - 1);
}
