import assert from "node:assert/strict";
import { after } from "node:test";
import { type Look, signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { Mailbox } from "../harness/mailbox.ts";
import { opportunity, organisation, skills, uniqueWord } from "../harness/samples.ts";
import { World } from "../harness/world.ts";

// A learner picks a goal, collects steps, and lets a youth worker look on; a child's guardian has
// her say first. Walked with and without JavaScript.

const world = await World.create(1);
const mailbox = await Mailbox.open();
const vilnius = await world.node({
  name: "Vilnius",
  handle: "vilnius",
  languages: ["en", "lt"],
  settings: [
    `smtp_url = "${mailbox.url}"`,
    'smtp_from = "Vilnius <learn@vilnius.example>"',
    'learners.country = "LT"',
  ],
});

const visitors = await Visitors.start();
after(async () => {
  await visitors.end();
  await mailbox.close();
});
const walk = visitors.walker(world);

const at = (path: string) => `${vilnius.url}${path}`;
/** A year in which somebody was born who is at least so old. */
const born = (age: number) => `${new Date().getFullYear() - age - 1}`;

/** Somebody else at a browser of her own. */
async function other(look: Look, steps: (visitor: Visitor) => Promise<void>, language = "en") {
  const visitor = await visitors.visitor(look, language);
  try {
    await steps(visitor);
  } finally {
    await visitor.end();
  }
}

async function joins(v: Visitor, email: string, name: string, age: number, parent = "") {
  await v.open(at("/join"));
  await v.write("E-mail address", email);
  await v.write("What should we call you?", name);
  await v.write("Month", "4");
  await v.write("Year", born(age));
  await v.tick("Yes, I agree");
  await v.press("Send me the link");
  if (parent) {
    await v.write("E-mail address of your parent or guardian", parent);
    await v.press("Send me the link");
  }
  await v.open(await mailbox.link(email));
  await v.press("Open my account");
}

const word = uniqueWord();
let offer = "";

world.test("there is something that leads to a goal", async () => {
  await skills(vilnius);
  await organisation(vilnius, "library");
  const item = await opportunity(vilnius, "library", word, {
    name: { en: "Weave a scarf", lt: "Nuausk šaliką" },
    skills: ["http://data.europa.eu/esco/skill/weave"],
    startTime: "2040-05-04T15:00:00+03:00",
    endTime: "2040-05-04T17:00:00+03:00",
    enrolment: "open",
  });
  offer = item.id;
});

for (const [n, look] of WALKS.entries()) {
  walk(`a learner collects steps and a youth worker looks on, ${look.how}`, look, async (v) => {
    const [email, worker] = [`ruta-${n}@example.lt`, `worker-${n}@example.org`];
    await joins(v, email, "Rūta", 20);
    await v.press("My goals");
    await v.isAt("My goals");
    await v.otherLooks();
    await v.press("New goal");
    await v.otherLooks();
    await v.press("Make this my goal");
    await v.refused({ "In your own words": "Write something here" });
    await v.write("A skill, or what you want to become", "weav");
    await v.press("Search");
    await v.otherLooks();
    await v.press("weaver");
    await v.isAt("weaver");
    await v.press("Make this my goal");
    await v.isAt("weaver");
    await v.shows("It is your goal now.");
    await v.shows("Skills: 0 of 1");
    await v.shows("Weave a scarf");
    await v.otherLooks();

    await v.open(offer);
    await v.press("Add to a goal");
    await v.isAt("Add to a goal");
    await v.otherLooks();
    await v.press("weaver");
    await v.shows("Added.");
    await v.write("Address of an opportunity or a playlist", "nothing");
    await v.press("Add the step");
    await v.refused({
      "Address of an opportunity or a playlist":
        "We found no opportunity and no playlist there. Check the address",
    });
    await v.otherLooks();
    const goal = new URL(v.page.url()).pathname;

    await v.open(at("/advisers"));
    await v.otherLooks();
    await v.press("Send the invitation");
    await v.refused({
      "E-mail address of the adviser": "Write a mail address, for example name@example.org",
    });
    await v.write("E-mail address of the adviser", worker);
    await v.tick("Write to me when an adviser says something, at most once a day");
    await v.press("Save");
    await v.write("E-mail address of the adviser", worker);
    await v.press("Send the invitation");
    await v.shows("The invitation is on its way.");
    await v.shows("Invited");
    await v.otherLooks();

    const invitation = await mailbox.link(worker);
    // She herself cannot take it up.
    await v.open(invitation);
    await v.shows("This invitation is for another address.");
    await other(look, async (w) => {
      await w.open(invitation);
      await w.isAt("Rūta lets you look on");
      await w.otherLooks();
      await w.press("Send the link");
      await w.shows("We have written to the address that was invited.");
      await w.otherLooks();
      const link = await mailbox.link(worker);
      await other(look, async (thief) => {
        await thief.open(link);
        assert.equal(await thief.offers("Accept"), false, "it works where it was asked for");
        await thief.shows("Open it in the browser in which you asked for it");
      });
      await w.open(link);
      await w.otherLooks();
      await w.write("What should we call you?", "Jonas");
      await w.press("Accept");
      await w.shows("Without this it does not work");
      await w.otherLooks();
      await w.tick("I am of age, and I agree");
      await w.press("Accept");
      await w.isAt("Who lets me look on");
      await w.shows("Thank you. You may look on now.");
      await w.otherLooks();
      await w.open(invitation, 410);
      await w.open(at("/advising"));
      await w.press("Goals: Rūta");
      await w.otherLooks();
      await w.press("weaver");
      await w.shows("Weave a scarf");
      await w.otherLooks();
      await w.press("Send");
      await w.refused({ "Your words": "Write something here" });
      await w.write("Your words", "<b>Good</b>\nTry this first");
      await w.write("Suggest a step: its address", offer);
      await w.press("Send");
      await w.shows("Sent.");
      await w.shows("<b>Good</b>");

      const letter = await mailbox.letter(email);
      assert.match(letter.text, new RegExp(goal));
      assert.doesNotMatch(letter.text, /Good/, "a letter says nothing of what was said");
      await v.open(at("/goals"));
      await v.shows("Something new was said");
      await v.open(at(goal));
      await v.shows("<b>Good</b>");
      await v.otherLooks();
      await v.shows("One of the steps already");

      await v.open(at("/advisers"));
      await v.shows("Looking on");
      await v.unfold("When they looked");
      await v.shows("Goals");
      await v.otherLooks();
      await v.press("End it now: Jonas");
      await v.shows("Jonas sees nothing of yours any more.");
      await w.open(at("/advising"));
      await w.shows("Nobody lets you look on.");
    });

    await v.open(at(goal));
    await v.press("I have reached it");
    await v.shows("Well done! You have reached it.");
    await v.unfold("Drop this goal");
    await v.press("Drop it");
    await v.shows("Dropped.");
  });

  walk(`a child's guardian decides who looks on, ${look.how}`, look, async (v) => {
    const [email, parent] = [`jonas-${n}@example.lt`, `parent-${n}@example.lt`];
    const worker = `mentor-${n}@example.org`;
    await joins(v, email, "Jonas", 11, parent);
    await v.open(at("/advisers"));
    await v.shows("as soon as your parent or guardian has agreed to your account");
    await v.otherLooks();
    const asked = await mailbox.link(parent);
    await other(look, async (p) => {
      await p.open(asked);
      await p.write("Your name", "Vida");
      await p.write("Month", "4");
      await p.write("Year", born(11));
      await p.tick("I am a parent or guardian of Jonas and agree");
      await p.press("Yes, I agree");
      assert.match((await mailbox.letter(parent)).text, /Jonas/, "what she said, at her address");
    });
    await v.open(at("/advisers"));
    await v.shows("First we ask your parent or guardian.");
    await v.write("E-mail address of the adviser", worker);
    await v.press("Send the invitation");
    await v.shows("We have written to your parent or guardian.");
    await v.shows("Waits for your parent or guardian");
    const link = await mailbox.link(parent);
    await other(look, async (p) => {
      await p.open(link);
      await p.isAt(`May ${worker} look on with Jonas?`);
      await p.shows(worker);
      await p.otherLooks();
      await p.press("Yes, I agree");
      await p.shows("You have agreed.");
      await p.otherLooks();
      const invitation = await mailbox.link(worker);
      await p.open(link);
      await p.press("I do not agree any more");
      await p.shows(`${worker} sees nothing.`);
      await p.open(invitation, 410);
      await p.open(link);
      assert.ok(await p.offers("Yes, I agree"), "she can change her mind");
      await p.otherLooks();
    });
    await v.open(at("/advisers"));
    await v.shows("Your parent or guardian ended it");
  });
}

walk(
  "a goal in Lithuanian",
  { width: 360, scheme: "light", javascript: true },
  async (v) => {
    await vilnius.command("account", "add", "egle@example.lt", "--role", "learner");
    await v.signIn(await signInLink(vilnius, "egle@example.lt"));
    await v.open(at("/goals/new"));
    await v.write("Savais žodžiais", "Susitaisyti dviratį");
    await v.press("Pasirinkti kaip tikslą");
    await v.isAt("Susitaisyti dviratį");
    await v.otherLooks();
    await v.open(at("/advisers"));
    await v.otherLooks();
  },
  "lt",
);
