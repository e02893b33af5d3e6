import assert from "node:assert/strict";
import { after } from "node:test";
import { LOOKS, type Look, signInLink, type Visitor, Visitors } from "../harness/browser.ts";
import { Mailbox } from "../harness/mailbox.ts";
import { World } from "../harness/world.ts";

// Passkeys, with the browser's own virtual device: add one, sign out, sign in by it, remove it.

const world = await World.create(1);
const mailbox = await Mailbox.open();
const vilnius = await world.node({
  name: "Vilnius",
  handle: "vilnius",
  languages: ["en", "lt"],
  settings: [`smtp_url = "${mailbox.url}"`, 'smtp_from = "Vilnius <learn@vilnius.example>"'],
});
const visitors = await Visitors.start();
after(async () => {
  await visitors.end();
  await mailbox.close();
});
const walk = visitors.walker(world);
const at = (path: string) => `${vilnius.url}${path}`;

/** A device that keeps passkeys and makes sure who holds it. */
async function device(v: Visitor) {
  const session = await v.page.context().newCDPSession(v.page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () =>
      (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

for (const look of LOOKS.filter(({ scheme }) => scheme === "light")) {
  walk(`a passkey is added, signs in and is removed at ${look.width}`, look, async (v) => {
    const held = await device(v);
    await v.signIn(await signInLink(vilnius, vilnius.operator));
    await v.open(at("/settings"));
    await v.press("Show them");
    await v.isAt("Ways to sign in");
    await v.otherLooks();
    await v.write("Name of this passkey", "My phone");
    await v.press("Add a passkey");
    await v.shows("The passkey is added.");
    await v.shows("My phone");
    await v.otherLooks();
    assert.equal((await held.credentials()).length, 1);
    await v.account("Sign out");
    await v.open(at("/sign-in"));
    await v.otherLooks();
    await v.press("Sign in with a passkey");
    assert.equal(new URL(v.page.url()).pathname, "/admin");
    await v.open(at("/settings/sign-in"));
    await v.shows("Last used on");
    await v.press("Remove My phone");
    await v.shows("The passkey is removed.");
    await v.account("Sign out");
    await v.open(at("/sign-in"));
    await v.press("Sign in with a passkey");
    await v.shows("Nobody here has this passkey.");
  });
}

const plain: Look = { width: 360, scheme: "light", javascript: false };
walk("without JavaScript the page offers the other ways", plain, async (v) => {
  await v.open(at("/sign-in"));
  assert.equal(await v.offers("Sign in with a passkey"), false);
  await v.signIn(await signInLink(vilnius, vilnius.operator));
  await v.open(at("/settings/sign-in"));
  assert.equal(await v.offers("Add a passkey"), false);
  await v.shows("To add one, your browser needs JavaScript");
});
