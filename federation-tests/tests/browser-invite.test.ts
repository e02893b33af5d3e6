import assert from "node:assert/strict";
import { after } from "node:test";
import { signInLink, Visitors, WALKS } from "../harness/browser.ts";
import { Mailbox } from "../harness/mailbox.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { World } from "../harness/world.ts";

// An organiser asks, invites and writes; somebody is invited, answers and comes. Walked with and
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

for (const [n, look] of WALKS.entries()) {
  walk(`somebody is asked, invited, comes and is written to, ${look.how}`, look, async (v) => {
    const word = uniqueWord();
    const vida = `vida-${n}@example.lt`;
    const item = await opportunity(vilnius, "library", word, {
      enrolment: "approval",
      capacity: 5,
      audience: { minAge: 18 },
      startTime: "2040-05-04T15:00:00+03:00",
      endTime: "2040-05-04T17:00:00+03:00",
    });
    await v.signIn(await signInLink(vilnius, EDITOR));
    await v.open(item.id);
    await v.press("Participants");
    await v.press("Questions");
    await v.isAt("Questions");
    await v.otherLooks();
    await v.write("The question", "Which size?");
    await v.press("Save");
    await v.refused({ "Why you ask (Question 1)": "Write something here" });
    await v.otherLooks();
    await v.write("Why you ask", "You get a shirt", "Question 1");
    await v.field("It must be answered", "Question 1").check();
    await v.press("Save");
    await v.shows("Question 1");
    await v.otherLooks();

    await v.open(item.id);
    await v.press("Participants");
    await v.press("Invite");
    await v.isAt("Invite");
    await v.otherLooks();
    await v.press("Send invitations");
    await v.refused({ Addresses: "Write something here" });
    await v.write("Addresses", `email,name\n${vida},Vida\nnobody`);
    await v.press("Send invitations");
    await v.shows("Letters on their way: 1");
    await v.shows("no e-mail address");
    await v.otherLooks();
    await v.press("Make a link");
    await v.shows("The link is there.");
    await v.press("Print it");
    await v.shows("Scan this to sign up");
    await v.otherLooks();

    const invitation = await mailbox.letter(vida);
    const [link = "", stop = ""] = invitation.text.match(/http:\/\/\S+/g) ?? [];
    const other = await visitors.visitor(look);
    try {
      await other.open(link);
      await other.shows(/invites you/);
      await other.otherLooks();
      await other.press("Sign up");
      await other.refused({ "Which size?": "Write something here" });
      await other.write("Which size?", "M");
      await other.press("Sign up");
      await other.shows("Vida: You have a place");
      await other.unfold("Your answers");
      await other.shows("Which size?");
      await other.otherLooks();
      await other.unfold("Change my answers");
      await other.write("Which size?", "L");
      await other.press("Save");
      await other.shows("Saved.");
      assert.match((await mailbox.letter(vida)).subject, /^You have a place: /);
      await other.open(link, 410);
      await other.shows(/was used already/);
      await other.otherLooks();
      await other.open(stop);
      await other.otherLooks();
    } finally {
      await other.end();
    }

    await v.open(item.id);
    await v.press("Participants");
    await v.shows("Invited: 1, signed up: 1, not yet: 0");
    await v.otherLooks();
    await v.press("Write");
    await v.isAt("Write");
    await v.write("Subject", "Bring shoes");
    await v.write("Text", "It is wet by the river.");
    await v.otherLooks();
    await v.press("Look at it first");
    await v.shows("Letters: 1");
    await v.otherLooks();
    await v.press("Send");
    await v.shows("Sent.");
    await v.shows("What you wrote");
    await v.otherLooks();
    const letter = await mailbox.letter(vida);
    assert.equal(letter.subject, "Bring shoes");
    assert.match(letter.text, /It is wet by the river\./);
  });
}
