import assert from "node:assert/strict";
import { after } from "node:test";
import type { Actor } from "../harness/actor.ts";
import type { Item } from "../harness/api.ts";
import { type Look, signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { Mailbox } from "../harness/mailbox.ts";
import type { Node } from "../harness/node.ts";
import { opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { type Session, signIn } from "../harness/session.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// A learner of Tilburg takes a place in Vilnius: through her own node's pages and API. Her name
// leaves it only when she says so, and nobody but the organiser answers for the organiser.

const UNTIL_RETRY = 90_000;
const ADULTS = { audience: { minAge: 18 } };

const world = await World.create(6);
const mailbox = await Mailbox.open();
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const tilburg = await world.node({
  name: "Tilburg",
  handle: "tilburg",
  languages: ["en", "nl"],
  settings: [`smtp_url = "${mailbox.url}"`, 'smtp_from = "Tilburg <learn@tilburg.example>"'],
});
await organisation(vilnius, "library");
await organisation(tilburg, "makers");
await tilburg.follow(vilnius.url);
const EDITOR = "editor@vilnius.example";
await vilnius.command("account", "add", EDITOR, "--organisation", "library");

const visitors = await Visitors.start();
after(async () => {
  await visitors.end();
  await mailbox.close();
});
const walk = visitors.walker(world);

interface Place {
  id: string;
  opportunity: string;
  name: string;
  email: string | null;
  message: string;
  host: string | null;
  status: string;
}

/** What the library offers, with its id in Tilburg. */
async function offer(more: Record<string, unknown>): Promise<[Item, string]> {
  const word = uniqueWord();
  const item = await opportunity(vilnius, "library", word, { ...ADULTS, ...more });
  const there = await eventually("Tilburg knows it", () => tilburg.found(item.id, word));
  return [item, there.uuid];
}

/** Somebody who learns in Tilburg, signed in. */
async function learner(email: string): Promise<Session> {
  await tilburg.command("account", "add", email, "--role", "learner", "--name", "Sanne Visser");
  return signIn(await signInLink(tilburg, email));
}

async function asks(who: Session, there: string, body: object = {}): Promise<Place> {
  const asked = await who.json("POST", `/api/v1/opportunities/${there}/enrolments`, body);
  assert.equal(asked.status, 201, JSON.stringify(asked.body));
  return asked.body as Place;
}

/** Waits until her own node says so. */
async function hears(who: Session, place: Place, status: string): Promise<void> {
  const path = `/api/v1/enrolments/${place.id}`;
  await eventually(
    `her place is ${status}`,
    async () => ((await who.json("GET", path)).body as Place).status === status,
    { within: UNTIL_RETRY },
  );
}

const guests = (item: Item) =>
  vilnius.api.all<Place>(`/api/v1/opportunities/${item.uuid}/enrolments`);

const decides = (place: Place | undefined, status: string) =>
  vilnius.api.patch(`/api/v1/enrolments/${place?.id}`, { status });

for (const [n, look] of WALKS.entries()) {
  walk(`a learner takes a place in another city, ${look.how}`, look, async (v) => {
    const email = `sanne-${n}@tilburg.example`;
    const [item, there] = await offer({ enrolment: "approval", capacity: 2 });
    const at = `${tilburg.url}/elsewhere/${there}`;
    await v.open(`${at}/enrol`);
    await v.shows("Here you sign up with an account.");
    await v.otherLooks();
    assert.ok(await v.offers("See it at Vilnius"));

    await learner(email);
    await v.signIn(await signInLink(tilburg, email));
    await v.open(at);
    await v.press("Sign up");
    await v.shows(`This goes to Organisation library, Vilnius (${vilnius.host})`);
    await v.otherLooks();
    await v.tick("The organiser may see my name");
    await v.write("Anything the organiser should know? (optional)", "I use a wheelchair");
    await v.press("Sign up");
    await v.comesToShow("The organiser decides");
    await v.otherLooks();
    const [guest] = await eventually("what she released", async () => {
      const all = await guests(item);
      return all[0]?.name ? all : undefined;
    });
    assert.deepEqual(
      [guest?.name, guest?.email, guest?.message, guest?.host],
      ["Sanne Visser", null, "I use a wheelchair", tilburg.host],
    );

    const other = await visitors.visitor(look);
    try {
      await other.signIn(await signInLink(vilnius, EDITOR));
      await other.open(item.id);
      await other.press("Participants");
      await other.shows(tilburg.host);
      await other.press("Accept: Sanne Visser");
      await other.shows("1 of 2 places taken");
      await other.otherLooks();
    } finally {
      await other.end();
    }
    await v.comesToShow("Sanne Visser: You have a place");
    assert.match((await mailbox.letter(email)).subject, /^We have passed it on: /);
    assert.match((await mailbox.letter(email)).subject, /^You have a place: /);
    await v.open(`${tilburg.url}/me`);
    await v.shows("You have a place");
    await v.otherLooks();
    await v.open(at);
    await v.press("You have a place");
    await v.unfold("I cannot come");
    await v.press("Give my place back");
    await v.shows("You are not coming");
    await eventually("her seat is free", async () => (await guests(item)).length === 0);
  });
}

/** Somebody of eleven joins Tilburg, and her guardian agrees to it. */
async function child(v: Visitor, look: Look, email: string, parent: string): Promise<void> {
  const year = `${new Date().getFullYear() - 12}`;
  await v.open(`${tilburg.url}/join`);
  await v.write("E-mail address", email);
  await v.write("What should we call you?", "Jan");
  await v.write("Month", "4");
  await v.write("Year", year);
  await v.tick("Yes, I agree");
  await v.press("Send me the link");
  await v.write("E-mail address of your parent or guardian", parent);
  await v.press("Send me the link");
  await v.open(await mailbox.link(email));
  await v.press("Open my account");
  const asked = await mailbox.link(parent);
  const guardian = await visitors.visitor(look);
  try {
    await guardian.open(asked);
    await guardian.write("Your name", "Vera");
    await guardian.write("Month", "4");
    await guardian.write("Year", year);
    await guardian.tick("I am a parent or guardian of Jan and agree");
    await guardian.press("Yes, I agree");
    assert.match((await mailbox.letter(parent)).text, /Jan/, "what she said, at her address");
  } finally {
    await guardian.end();
  }
}

for (const [n, look] of WALKS.entries()) {
  walk(`a guardian releases a child's name to another city, ${look.how}`, look, async (v) => {
    const [email, parent] = [`jan-${n}@tilburg.example`, `ouder-${n}@tilburg.example`];
    const [item, there] = await offer({ enrolment: "open", audience: { minAge: 6 } });
    await child(v, look, email, parent);
    await v.open(`${tilburg.url}/elsewhere/${there}/enrol`);
    await v.otherLooks();
    await v.tick(
      "Ask my guardian whether Organisation library may have my name and my e-mail address",
    );
    await v.write("Anything the organiser should know? (optional)", "I bring a robot");
    await v.press("Sign up");
    await v.shows("We have asked your guardian");
    await v.otherLooks();
    const own = v.page.url();
    const comes = (name: string, address: string | null) =>
      eventually("what Vilnius sees", async () => {
        const [guest] = await guests(item);
        const seen = [guest?.name, guest?.email, guest?.message];
        return seen.join() === [name, address, "I bring a robot"].join();
      });
    await comes("", null);
    const link = await mailbox.link(parent);
    const guardian = await visitors.visitor(look);
    try {
      await guardian.open(link);
      await guardian.isAt("May Organisation library have this of Jan?");
      await guardian.shows(email);
      await guardian.otherLooks();
      await guardian.press("Yes, I agree");
      await guardian.shows("You have agreed.");
      await guardian.otherLooks();
      await comes("Jan", email);
      await v.open(own);
      await v.shows("Your guardian said yes");
      await guardian.press("I do not agree any more");
      await guardian.shows("If you change your mind");
      await guardian.otherLooks();
      await comes("", null);
      await v.open(`${tilburg.url}/me`);
      await v.shows("Your guardian took the yes back");
      await v.otherLooks();
      await v.open(own);
      await v.unfold("I cannot come");
      await v.press("Give my place back");
      await guardian.open(link, 410);
      await guardian.otherLooks();
    } finally {
      await guardian.end();
    }
  });
}

world.test("seats, waiting, refusing and leaving cross between cities", async () => {
  const [item, there] = await offer({ enrolment: "open", capacity: 1 });
  const one = await learner("one@tilburg.example");
  const two = await learner("two@tilburg.example");
  const first = await asks(one, there);
  assert.equal(first.status, "sent");
  await hears(one, first, "accepted");
  const second = await asks(two, there, { release: ["name", "email"], message: "Hello" });
  await hears(two, second, "waitlisted");
  const seen = await guests(item);
  assert.deepEqual(
    seen.map(({ name, email }) => [name, email]),
    [
      ["", null],
      ["Sanne Visser", "two@tilburg.example"],
    ],
  );
  assert.equal((await one.json("DELETE", `/api/v1/enrolments/${first.id}`)).status, 204);
  await hears(two, second, "accepted");
  await decides((await guests(item))[0], "rejected");
  await hears(two, second, "rejected");
  const mine = (await two.json("GET", "/api/v1/me/enrolments")).body as { items: Place[] };
  assert.deepEqual(
    mine.items.map(({ opportunity, status }) => [opportunity, status]),
    [[item.id, "rejected"]],
  );
});

world.test("that she was there is the organiser's word for a step of her playlist", async () => {
  const [item, there] = await offer({ enrolment: "open" });
  const steps = [{ item: item.id }, { task: { name: { en: "Tell a friend" } } }];
  const way = await playlist(tilburg, "makers", uniqueWord(), steps);
  const who = await learner("walks@tilburg.example");
  const path = `/api/v1/me/playlists/${way.uuid}`;
  await who.json("PUT", path);
  const place = await asks(who, there);
  await hears(who, place, "accepted");
  const [guest] = await guests(item);
  await decides(guest, "attended");
  await hears(who, place, "attended");
  type Step = { state: string; by: string | null };
  const first = async () => ((await who.json("GET", path)).body as { steps: Step[] }).steps[0];
  const { state, by } = (await first()) as Step;
  assert.deepEqual([state, by], ["done", "organiser"]);
  await decides(guest, "absent");
  await hears(who, place, "absent");
  assert.equal((await first())?.state, "next");
  await decides(guest, "accepted");
  await hears(who, place, "accepted");
});

world.test("erasing her account ends her place there, with what she had released", async () => {
  const [item, there] = await offer({ enrolment: "open" });
  const email = "erased@tilburg.example";
  const who = await learner(email);
  await hears(who, await asks(who, there, { release: ["name", "email"] }), "accepted");
  await eventually("her address is there", async () => (await guests(item))[0]?.email === email);
  const report = await erases(who);
  await eventually("she is gone", async () => (await guests(item)).length === 0);
  await says(report, "confirmed");
});

/** Erases somebody at once; the address of the report. */
async function erases(who: Session): Promise<string> {
  const { status, location } = await who.json("DELETE", "/api/v1/me?now=true");
  assert.equal(status, 204);
  return String(location);
}

/** Waits until the report of an erasure says so of Vilnius, and names no other city. */
async function says(report: string, state: string): Promise<void> {
  interface Report {
    notices: { host: string; state: string; at: string | null }[];
  }
  await eventually(
    `Vilnius is ${state}`,
    async () => {
      const { notices } = (await (await fetch(report)).json()) as Report;
      assert.deepEqual(
        notices.map(({ host }) => host),
        [vilnius.host],
      );
      return notices[0]?.state === state && (notices[0].at !== null) === (state === "confirmed");
    },
    { within: UNTIL_RETRY },
  );
}

world.test("the report of an erasure waits for a city that is down", async () => {
  const [item, there] = await offer({ enrolment: "open" });
  const who = await learner("unheard@tilburg.example");
  await hears(who, await asks(who, there), "accepted");
  await vilnius.stop();
  const report = await erases(who);
  await says(report, "waiting");
  await tilburg.kill();
  await tilburg.start();
  await says(report, "waiting");
  await vilnius.start();
  await says(report, "confirmed");
  assert.equal((await guests(item)).length, 0);
});

for (const [n, look] of WALKS.entries()) {
  walk(`whoever is erased sees who has confirmed it, ${look.how}`, look, async (v) => {
    const email = `leaves-${n}@tilburg.example`;
    const [, there] = await offer({ enrolment: "open" });
    const who = await learner(email);
    await hears(who, await asks(who, there), "accepted");
    await v.signIn(await signInLink(tilburg, email));
    await v.open(`${tilburg.url}/me`);
    await v.unfold("Erase everything at once");
    await v.shows("You then see a page that says which other cities have confirmed it.");
    await v.press("Erase everything now");
    await v.isAt("Everything is erased");
    await v.shows(vilnius.host);
    await v.comesToShow(/^Told, and confirmed: /);
    await v.otherLooks();
  });
}

world.test("a city that is down answers when it is back", async () => {
  const [item, there] = await offer({ enrolment: "open" });
  const who = await learner("patient@tilburg.example");
  await vilnius.stop();
  const place = await asks(who, there);
  assert.equal(place.status, "sent");
  await tilburg.kill();
  await tilburg.start();
  await vilnius.start();
  await hears(who, place, "accepted");
  assert.equal((await guests(item)).length, 1);
});

world.test("a change and a cancellation are written to who has a place elsewhere", async () => {
  const [item, there] = await offer({ enrolment: "open" });
  const email = "told@tilburg.example";
  const who = await learner(email);
  await hears(who, await asks(who, there), "accepted");
  assert.match((await mailbox.letter(email)).subject, /^You have a place: /);
  const location = { location: { name: "The other house" } };
  await vilnius.api.patch(`/api/v1/opportunities/${item.uuid}`, location);
  assert.match((await mailbox.letter(email)).text, /The other house/);
  await vilnius.api.patch(`/api/v1/opportunities/${item.uuid}`, { status: "cancelled" });
  assert.match((await mailbox.letter(email)).subject, /^Cancelled: /);
});

/** Another server's organiser, whom Tilburg follows, with an Event that people can join. */
async function foreign(node: Node): Promise<{ makers: Actor; other: Actor; there: string }> {
  const peer = await world.peer();
  const makers = await peer.actor("makers", "Organization");
  const other = await peer.actor("other", "Organization");
  await node.follow(makers.id);
  const word = uniqueWord();
  const event = makers.event(`Robots ${word}`, {
    joinMode: "restricted",
    typicalAgeRange: "18-",
  });
  await makers.deliver(`${node.url}/inbox`, makers.activity("Create", event));
  const item = await eventually("the Event", () => node.found(event.id, word));
  return { makers, other, there: item.uuid };
}

world.test("only the organiser answers, for a Join that waits, and learns no name", async () => {
  const { makers, other, there } = await foreign(tilburg);
  const email = "nameless@tilburg.example";
  const who = await learner(email);
  const [place, theirs] = [
    await asks(who, there),
    await asks(await learner("else@tilburg.example"), there),
  ];
  assert.ok(theirs);
  const joins = await eventually("both Joins", () => {
    const seen = makers.peer.activities("Join");
    return seen.length === 2 ? seen : undefined;
  });
  const [join] = joins;
  assert.equal(join?.actor, `${tilburg.url}/actor`);
  assert.deepEqual(join?.to, [makers.id]);
  assert.deepEqual(Object.keys(join ?? {}).sort(), [
    "@context",
    "actor",
    "id",
    "object",
    "to",
    "type",
  ]);
  const secrets = /sanne|visser|nameless|else@/i;
  for (const { body } of makers.peer.received) assert.doesNotMatch(body, secrets);
  const hidden = await fetch(String(join?.id), {
    headers: { accept: "application/activity+json" },
  });
  assert.equal(hidden.status, 404, "a Join is nobody's to read");

  const inbox = `${tilburg.url}/inbox`;
  const status = async () =>
    ((await who.json("GET", `/api/v1/enrolments/${place.id}`)).body as Place).status;
  const isAnswered = async () => (await status()) !== "sent";
  const forged = [
    other.activity("Accept", join),
    other.activity("Accept", join?.id),
    other.activity("Accept", { ...join, actionStatus: "CompletedActionStatus" }),
    other.activity("Reject", join?.id),
    other.activity("Ignore", join?.id),
    makers.activity("Accept", `${tilburg.url}/activities/0195a1c0-6f00-4000-8000-000000000001`),
    makers.activity("Accept", { ...join, object: `${makers.peer.origin}/events/other` }),
    makers.activity("Accept", { ...join, actor: other.id }),
  ];
  for (const activity of forged) {
    const sender = activity.actor === other.id ? other : makers;
    await sender.deliver(inbox, activity);
  }
  await never("it counts", isAnswered, { within: 2_000 });

  const withStatus = (actionStatus: string) => makers.activity("Accept", { ...join, actionStatus });
  await makers.deliver(inbox, withStatus("http://schema.org/CompletedActionStatus"));
  await hears(who, place, "attended");
  await makers.deliver(inbox, makers.activity("Reject", join?.id));
  await never("it counts", async () => (await status()) !== "attended", { within: 2_000 });
  const accept = makers.activity("Accept", join);
  assert.equal((await makers.deliver(inbox, accept)).status, 202);
  await hears(who, place, "accepted");
  assert.equal((await who.json("DELETE", `/api/v1/enrolments/${place.id}`)).status, 204);
  const leave = await eventually("the Leave", () => makers.peer.activities("Leave")[0]);
  assert.deepEqual([leave.object, leave.instrument], [join?.object, join?.id]);
  await makers.deliver(inbox, makers.activity("Accept", join));
  await never("a replay counts", async () => (await status()) !== "left", { within: 2_000 });

  // Another Join, which the other server does not handle.
  const again = await asks(who, there);
  const third = await eventually("another Join", () => makers.peer.activities("Join")[2]);
  assert.ok(!joins.some(({ id }) => id === third.id));
  await makers.deliver(inbox, makers.activity("Ignore", third.id));
  await hears(who, again, "failed");
});

world.test("nobody elsewhere ends or describes somebody's place", async () => {
  const [item, there] = await offer({ enrolment: "open" });
  const who = await learner("hers@tilburg.example");
  await hears(who, await asks(who, there), "accepted");
  const mallory = await (await world.peer()).actor("mallory", "Application");
  const inbox = `${vilnius.url}/inbox`;
  // Whoever learned the id of a Join: by the organiser's own answer, say.
  const join = mallory.activity("Join", item.id);
  assert.equal((await mallory.deliver(inbox, join)).status, 202);
  await eventually("both have places", async () => (await guests(item)).length === 2);
  // What she lets the organiser see, by the actor of her Join alone.
  const note = {
    id: `${mallory.peer.origin}/notes/1`,
    type: "Note",
    attributedTo: mallory.id,
    to: [`${vilnius.url}/organisations/library`],
    inReplyTo: join.id,
    additionalProperty: [{ type: "PropertyValue", propertyID: "name", value: "Mallory" }],
  };
  await mallory.deliver(inbox, mallory.activity("Create", note));
  const named = async (name: string) => (await guests(item)).some((one) => one.name === name);
  await eventually("her name is there", () => named("Mallory"));
  const thief = await (await world.peer()).actor("thief", "Application");
  for (const activity of [
    thief.activity("Leave", item.id, { instrument: join.id }),
    thief.activity("Leave", item.id),
    thief.activity("Undo", join.id),
    thief.activity("Undo", join),
    thief.activity("Create", {
      id: `${thief.peer.origin}/notes/1`,
      type: "Note",
      attributedTo: thief.id,
      to: [`${vilnius.url}/organisations/library`],
      inReplyTo: join.id,
      additionalProperty: [{ type: "PropertyValue", propertyID: "name", value: "Thief" }],
    }),
    thief.activity("Delete", note.id),
    thief.activity("Delete", { type: "Tombstone", id: note.id }),
  ]) {
    await thief.deliver(inbox, activity);
  }
  await never(
    "it counts",
    async () => {
      const all = await guests(item);
      const names = all.map(({ name }) => name).sort();
      return names.join() !== ",Mallory";
    },
    { within: 2_000 },
  );
  await mallory.deliver(inbox, mallory.activity("Delete", { type: "Tombstone", id: note.id }));
  await eventually("her name is forgotten", async () => !(await named("Mallory")));
  assert.equal((await guests(item)).length, 2, "she has her place");
  // By whom it came, it can be taken back.
  await mallory.deliver(inbox, mallory.activity("Undo", join));
  await eventually("one is left", async () => (await guests(item)).length === 1);
});
