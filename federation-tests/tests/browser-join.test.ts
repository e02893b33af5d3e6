import assert from "node:assert/strict";
import { after } from "node:test";
import { type Look, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { Mailbox } from "../harness/mailbox.ts";
import { World } from "../harness/world.ts";

// A learner's way in and out: by a letter, with a guardian's consent when she is young, and away
// with everything. Walked with and without JavaScript.

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

async function asks(v: Visitor, email: string, name: string, age: number): Promise<void> {
  await v.open(at("/sign-in"));
  await v.press("Join");
  await v.write("E-mail address", email);
  await v.write("What should we call you?", name);
  await v.write("Month", "4");
  await v.write("Year", born(age));
  await v.tick("Yes, I agree");
  await v.press("Send me the link");
}

for (const [n, look] of WALKS.entries()) {
  walk(`a learner joins, takes everything along and leaves, ${look.how}`, look, async (v) => {
    const email = `ruta-${n}@example.lt`;
    await v.open(at("/join"));
    await v.otherLooks();
    await v.press("Send me the link");
    await v.refused({
      "E-mail address": "Write a mail address, for example name@example.org",
      "What should we call you?": "Write something here",
      Month: "Write month and year in numbers, for example 4 and 2010",
    });
    await v.shows("Without this it does not work");
    await asks(v, email, "Rūta", 20);
    await v.shows(`We have written to ${email}.`);
    const link = await mailbox.link(email);
    await other(look, async (thief) => {
      await thief.open(link, 410);
      await thief.isAt("This link does not work any more");
    });
    await v.open(link);
    await v.otherLooks();
    await v.press("Open my account");
    await v.isAt("Hello Rūta");
    await v.shows("Welcome! Your account is open.");
    await v.otherLooks();
    const file = await v.page.request.get(at("/api/v1/me/export"));
    assert.equal((await file.json()).learner.birthMonth, `${born(20)}-04`);

    await v.press("Close my account");
    await v.shows("Everything of yours is erased on");
    await v.press("I want to stay");
    await v.shows("Good that you stay. Nothing is erased.");
    await v.unfold("Erase everything at once");
    await v.press("Erase everything now");
    await v.isAt("Everything is erased");
    assert.equal(await v.offers("Sign in", v.page.getByRole("banner")), true);
    await asks(v, email, "Rūta", 20);
    assert.match(await mailbox.link(email), /\/join\//, "nobody knows her any more");
  });

  walk(`a guardian decides for a child, ${look.how}`, look, async (v) => {
    const [email, parent] = [`jonas-${n}@example.lt`, `parent-${n}@example.lt`];
    await asks(v, email, "Jonas", 11);
    await v.shows("You are under 14.");
    await v.refused({ "E-mail address of your parent or guardian": "Write something here" });
    await v.otherLooks();
    await v.write("E-mail address of your parent or guardian", parent);
    await v.press("Send me the link");
    await v.open(await mailbox.link(email));
    await v.shows("We then write to your parent or guardian.");
    await v.press("Open my account");
    await v.shows("We wait for your parent or guardian");
    await v.otherLooks();

    const asked = await mailbox.link(parent);
    await other(look, async (p) => {
      await p.open(asked);
      await p.isAt("May Jonas have an account?");
      await p.otherLooks();
      await p.write("Your name", "Vida");
      await p.write("Month", "5");
      await p.write("Year", born(11));
      await p.tick("I am a parent or guardian of Jonas and agree");
      await p.press("Yes, I agree");
      await p.refused({ Month: "That is not what Jonas told us. Look at month and year again" });
      await p.write("Month", "4");
      await p.tick("I am a parent or guardian of Jonas and agree");
      await p.press("Yes, I agree");
      await p.shows("You have agreed that Jonas has an account.");
      await p.otherLooks();
    });
    await v.open(at("/me"));
    await v.shows("Your parent or guardian agreed on");
    await other(look, async (p) => {
      await p.open(asked);
      await p.press("I do not agree any more");
      await p.shows("Everything of Jonas is erased on");
      await p.otherLooks();
    });
    await v.open(at("/me"));
    await v.shows("Everything of yours is erased on");
    assert.equal(await v.offers("I want to stay"), false);
  });
}

walk(
  "a learner joins in her own language",
  { width: 360, scheme: "light", javascript: true },
  async (v) => {
    await v.open(at("/join"));
    assert.equal(await v.language(), "lt");
    await v.write("El. pašto adresas", "egle@example.lt");
    await v.write("Kaip jus vadinti?", "Eglė");
    await v.write("Mėnuo", "4");
    await v.write("Metai", born(20));
    await v.tick("Taip, sutinku");
    await v.press("Atsiųskite nuorodą");
    const letter = await mailbox.letter("egle@example.lt");
    assert.equal(letter.subject, "Registracija: Vilnius");
    assert.match(letter.text, /^Sveiki, Eglė,/);
  },
  "lt",
);
