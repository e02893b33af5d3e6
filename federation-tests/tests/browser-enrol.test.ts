import assert from "node:assert/strict";
import { after } from "node:test";
import { signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { Mailbox } from "../harness/mailbox.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { World } from "../harness/world.ts";

// Signing up: by a letter, without an account; and the organiser's side of it. Walked with and
// without JavaScript.

const world = await World.create(1);
const mailbox = await Mailbox.open();
const vilnius = await world.node({
  name: "Vilnius",
  handle: "vilnius",
  languages: ["en", "lt"],
  settings: [`smtp_url = "${mailbox.url}"`, 'smtp_from = "Vilnius <learn@vilnius.example>"'],
});
const EDITOR = "editor@vilnius.example";
await organisation(vilnius, "library");
await vilnius.command("account", "add", EDITOR, "--organisation", "library");

const visitors = await Visitors.start();
after(async () => {
  await visitors.end();
  await mailbox.close();
});
const walk = visitors.walker(world);

const at = (path: string) => `${vilnius.url}${path}`;

/** Writes her name and address into the form of an opportunity. */
async function asks(v: Visitor, page: string, name: string, email: string): Promise<void> {
  await v.open(page);
  await v.press("Sign up");
  await v.write("What should we call you?", name);
  await v.write("E-mail address", email);
  await v.press("Sign up");
  await v.shows(`We have written to ${email}.`);
}

for (const [n, look] of WALKS.entries()) {
  walk(`somebody signs up, waits, gets a place and gives it back, ${look.how}`, look, async (v) => {
    const word = uniqueWord();
    const [ona, jonas] = [`ona-${n}@example.lt`, `jonas-${n}@example.lt`];
    const item = await opportunity(vilnius, "library", word, {
      enrolment: "open",
      capacity: 1,
      audience: { minAge: 18 },
      startTime: "2040-05-04T15:00:00+03:00",
      endTime: "2040-05-04T17:00:00+03:00",
    });
    await v.open(`${item.id}`);
    await v.press("Sign up");
    await v.otherLooks();
    await v.press("Sign up");
    await v.refused({
      "What should we call you?": "Write something here",
      "E-mail address": "Write a mail address, for example name@example.org",
    });
    await asks(v, item.id, "Ona", ona);
    await v.open(await mailbox.link(ona));
    await v.shows("Ona: Not confirmed yet");
    await v.otherLooks();
    await v.press("Yes, I am coming");
    await v.shows("Ona: You have a place");
    await v.otherLooks();
    const own = await mailbox.link(ona);

    await v.open(item.id);
    await v.press("Sign up");
    await v.shows("All places are taken.");
    await v.write("What should we call you?", "Jonas");
    await v.write("E-mail address", jonas);
    await v.press("Wait for a place");
    await v.open(await mailbox.link(jonas));
    await v.press("Yes, I am coming");
    await v.shows("Jonas: You are waiting for a place");
    const waiting = await mailbox.letter(jonas);
    assert.match(waiting.subject, /^You are waiting for a place: /);

    await v.open(own);
    await v.unfold("I cannot come");
    await v.press("Give my place back");
    await v.shows("Ona: You are not coming");
    const place = await mailbox.letter(jonas);
    assert.match(place.subject, /^You have a place: /);
    assert.match(place.text, /Sat 4 May 2040|4 May 2040/);
  });

  walk(`an organiser decides and notes who came, ${look.how}`, look, async (v) => {
    const word = uniqueWord();
    const item = await opportunity(vilnius, "library", word, {
      enrolment: "approval",
      capacity: 5,
      audience: { minAge: 18 },
      startTime: null,
      endTime: null,
    });
    const vida = `vida-${n}@example.lt`;
    const other = await visitors.visitor(look);
    try {
      await asks(other, item.id, "Vida", vida);
      await other.open(await mailbox.link(vida));
      await other.press("Yes, I am coming");
      await other.shows("Vida: The organiser decides");
    } finally {
      await other.end();
    }
    await v.signIn(await signInLink(vilnius, EDITOR));
    await v.open(item.id);
    await v.press("Participants");
    await v.isAt("Participants");
    await v.shows("1 waits for your word");
    await v.otherLooks();
    await v.press("Accept: Vida");
    await v.shows("Accepted. A letter is on its way.");
    await v.shows("1 of 5 places taken");
    await v.press("Was there: Vida");
    await v.shows("Noted as there.");
    assert.match((await mailbox.letter(vida)).subject, /^We have passed it on: /);
    assert.match((await mailbox.letter(vida)).subject, /^You have a place: /);
    const table = await v.page.request.get(`${v.page.url().split("?")[0]}.csv`);
    assert.match(await table.text(), /Vida,,was there,/, "the address was not released");
    await v.open(at("/me"));
  });
}
