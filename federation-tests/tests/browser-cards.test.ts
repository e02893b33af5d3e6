import assert from "node:assert/strict";
import { after } from "node:test";
import { type Look, signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { Mailbox } from "../harness/mailbox.ts";
import { organisation } from "../harness/samples.ts";
import { World } from "../harness/world.ts";

// Cards for people with neither mail nor phone, a guardian who signs on paper, and several
// addresses. Walked with and without JavaScript.

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

/** An editor makes cards, and reads what stands on them. */
async function sheet(v: Visitor, count: number): Promise<string[]> {
  await v.signIn(await signInLink(vilnius, EDITOR));
  await v.open(at("/desk/library/cards"));
  await v.write("How many, from 1 to 40", "41");
  await v.press("Make a sheet");
  await v.refused({ "How many, from 1 to 40": "Write a number from 1 to 40" });
  await v.write("How many, from 1 to 40", String(count));
  await v.choose("Language of the cards", "Lietuvių");
  await v.otherLooks();
  await v.press("Make a sheet");
  await v.isAt("Cards to cut out");
  await v.shows("Pasilikite šią kortelę.");
  await v.otherLooks();
  const codes = await v.page.locator(".sheet__code").allTextContents();
  assert.equal(codes.length, count);
  return codes;
}

async function joins(v: Visitor, code: string, age: number): Promise<string> {
  await v.open(at("/sign-in"));
  await v.press("I have a card with letters");
  await v.isAt("Your card");
  await v.write("Letters of the card", "no card");
  await v.press("Go on");
  await v.refused({
    "Letters of the card": "A card has 15 letters and digits. Look at them again",
  });
  await v.write("Letters of the card", code.toLowerCase().replaceAll("-", " "));
  await v.press("Go on");
  await v.isAt("Open your account with this card");
  await v.otherLooks();
  await v.write("What should we call you?", "Rūta");
  await v.write("Month", "4");
  await v.write("Year", born(age));
  await v.tick("Yes, I agree");
  await v.press("Open my account");
  if (age < 14) {
    await v.shows("You are under 14.");
    await v.otherLooks();
    await v.press("Open my account");
  }
  await v.isAt("Write these five words down");
  await v.otherLooks();
  const words = await v.page.locator(".recovery li").allTextContents();
  assert.equal(words.length, 5);
  await v.press("I have written them down");
  await v.isAt("Hello Rūta");
  return words.join(" ");
}

for (const look of WALKS) {
  walk(`a card opens an account, and a new one brings her back, ${look.how}`, look, async (v) => {
    let codes: string[] = [];
    await other(look, async (editor) => {
      codes = await sheet(editor, 2);
    });
    const [code = "", second = ""] = codes;
    const words = await joins(v, code, 20);
    await v.shows("You have none.");
    await v.otherLooks();
    // On another device: the name of the card is enough.
    await other(look, async (phone) => {
      await phone.open(at(`/card/${code.slice(0, 5)}`));
      await phone.write("Your five words", "apple river stone cloud bread");
      await phone.press("Sign in");
      await phone.refused({ "Your five words": "Card and words do not fit" });
      await phone.otherLooks();
      await phone.write("Your five words", ` ${words.toUpperCase()} `);
      await phone.press("Sign in");
      await phone.isAt("Hello Rūta");
    });
    let fresh = "";
    await other(look, async (editor) => {
      await editor.signIn(await signInLink(vilnius, EDITOR));
      await editor.open(at("/desk/library/cards"));
      await editor.hides("Rūta");
      await editor.otherLooks();
      await editor.page.locator("summary", { hasText: `New card: ${code.slice(0, 5)}` }).click();
      await editor.press(`New card: ${code.slice(0, 5)}`);
      await editor.isAt("Cards to cut out");
      fresh = (await editor.page.locator(".sheet__code").textContent()) ?? "";
      await editor.open(at("/desk/library/cards"));
      await editor.page.locator("summary", { hasText: `Lock: ${second.slice(0, 5)}` }).click();
      await editor.press(`Lock: ${second.slice(0, 5)}`);
      await editor.shows("The card is locked.");
    });
    await v.open(at(`/card/${second}`), 410);
    await v.shows("It was locked.");
    await v.otherLooks();
    await v.open(at(`/card/${code}`), 410);
    await v.open(at(`/card/${fresh}`));
    await v.isAt("A new card for your account");
    await v.otherLooks();
    await v.write("Month", "5");
    await v.write("Year", born(20));
    await v.press("Open my account");
    await v.refused({ Month: "That is not what we know. Look at month and year again" });
    await v.write("Month", "4");
    await v.press("Open my account");
    await v.isAt("Write these five words down");
    await v.open(at("/me"));
    await v.isAt("Hello Rūta");
  });

  walk(`a guardian signs on paper, ${look.how}`, look, async (v) => {
    let code = "";
    await other(look, async (editor) => {
      [code = ""] = await sheet(editor, 1);
    });
    await joins(v, code, 11);
    await v.shows("signs on paper where you got your card");
    await v.otherLooks();
    const text = (await v.main.textContent()) ?? "";
    const shown = /[0-9A-Z]{4}-[0-9A-Z]{4}(?!-)/.exec(text);
    assert.ok(shown);
    await other(look, async (editor) => {
      await editor.signIn(await signInLink(vilnius, EDITOR));
      await editor.open(at("/desk/library/cards"));
      await editor.press("A guardian has signed");
      await editor.write("Code", "AAAA-AAAA");
      await editor.press("Go on");
      await editor.refused({ Code: "Nobody waits with this code. Look at it again" });
      await editor.otherLooks();
      await editor.write("Code", shown[0]);
      await editor.press("Go on");
      await editor.shows("Rūta waits for a guardian’s signature on paper.");
      await editor.otherLooks();
      await editor.write("Name of the guardian", "Vida");
      await editor.write("Month", "4");
      await editor.write("Year", born(11));
      await editor.tick("The guardian of Rūta has signed that, and I have seen it");
      await editor.press("Note it");
      await editor.shows("It is noted, and the account is open.");
      await editor.hides("Rūta");
      await editor.otherLooks();
    });
    await v.open(at("/me"));
    await v.shows("Your parent or guardian signed on paper");
  });

  walk(`somebody has several addresses, ${look.how}`, look, async (v) => {
    let code = "";
    await other(look, async (editor) => {
      [code = ""] = await sheet(editor, 1);
    });
    await joins(v, code, 20);
    for (const [name, field] of [
      ["one", "E-mail address"],
      ["two", "Another e-mail address"],
    ] as const) {
      const email = `${name}-${look.javascript ? "with" : "without"}@example.lt`;
      await v.write(field, email);
      await v.press("Send me the link");
      await v.shows("We have written to this address.");
      await v.otherLooks();
      await v.open(await mailbox.link(email));
      await v.isAt("Is this your address?");
      await v.otherLooks();
      await v.press("Yes, add it");
      await v.shows("The address is yours now.");
    }
    await v.press(/^Send letters here/);
    await v.shows("Letters go there now.");
    await v.otherLooks();
    const file = await v.page.request.get(at("/me/export.zip"));
    assert.equal(file.headers()["content-type"], "application/zip");
  });
}

walk(
  "a card in her own language",
  { width: 360, scheme: "light", javascript: true },
  async (v) => {
    let code = "";
    await other({ width: 1280, scheme: "light", javascript: true }, async (editor) => {
      [code = ""] = await sheet(editor, 8);
    });
    await v.open(at(`/card/${code}`));
    assert.equal(await v.language(), "lt");
    await v.isAt("Atverkite paskyrą su šia kortele");
    await v.write("Kaip jus vadinti?", "Eglė");
    await v.write("Mėnuo", "4");
    await v.write("Metai", born(20));
    await v.tick("Taip, sutinku");
    await v.press("Atverti paskyrą");
    await v.isAt("Užsirašykite šiuos penkis žodžius");
    await v.otherLooks();
    await v.open(at("/me"));
    await v.shows("El. pašto adresai");
    await v.otherLooks();
  },
  "lt",
);
