import assert from "node:assert/strict";
import { after } from "node:test";
import { signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { freePort } from "../harness/ports.ts";
import { SignOn, STRONG } from "../harness/sign-on.ts";
import { World } from "../harness/world.ts";

// Joining and signing in by the city's single sign-on: a real OpenID Connect server, and a browser
// with and without JavaScript.

const world = await World.create(1);
const port = await freePort();
const vilnius = await world.node({
  name: "Vilnius",
  handle: "vilnius",
  languages: ["en", "lt"],
  settings: [
    'learners.country = "LT"',
    `sign_on.city.issuer = "http://localhost:${port}"`,
    'sign_on.city.client_id = "waymark"',
    'sign_on.city.client_secret = "a-secret-of-the-client-that-nobody-else-knows"',
    'sign_on.city.label = "en=Vilnius account; lt=Vilniaus paskyra"',
    'sign_on.city.birth_claim = "birthdate"',
    `sign_on.city.acr = "${STRONG}"`,
    "sign_on.city.private = true",
  ],
});
const signOn = await SignOn.open(port, `${vilnius.url}/sign-in/with/city/back`);

const visitors = await Visitors.start();
after(async () => {
  await visitors.end();
  await signOn.close();
});
const walk = visitors.walker(world);

const at = (path: string) => `${vilnius.url}${path}`;
/** A day on which somebody was born who is at least so old. */
const born = (age: number) => `${new Date().getFullYear() - age - 1}-04-23`;

/** Leaves for the provider by a button or link of ours, says there who she is, and comes back. */
async function goes(v: Visitor, button: string, login: string): Promise<void> {
  const { page } = v;
  await page.getByRole("link", { name: button }).click();
  await page.waitForURL(/\/interaction\//);
  await page.getByLabel("Who are you?").fill(login);
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForURL((url) => url.origin === vilnius.url);
  await v.check();
}

for (const [n, look] of WALKS.entries()) {
  walk(`somebody joins by the city's sign-on and comes again, ${look.how}`, look, async (v) => {
    const login = `ruta-${n}`;
    const email = `${login}@example.lt`;
    signOn.know(login, { nickname: "Rūta", email, email_verified: true, birthdate: born(20) });
    await v.open(at("/sign-in"));
    await v.otherLooks();
    await goes(v, "Go on with Vilnius account", login);
    await v.isAt("Join");
    await v.shows(email);
    await v.otherLooks();
    await v.press("Open my account");
    await v.shows("Without this it does not work");
    await v.tick("Yes, I agree");
    await v.press("Open my account");
    await v.isAt("Hello Rūta");
    await v.open(at("/settings/sign-in"));
    await v.shows("Vilnius account");
    await v.otherLooks();
    await v.account("Sign out");
    await v.open(at("/sign-in"));
    await v.page.getByRole("link", { name: "Go on with Vilnius account" }).click();
    await v.page.waitForURL((url) => url.pathname === "/me");
    await v.isAt("Hello Rūta");
  });

  walk(`an operator links her account of the city, ${look.how}`, look, async (v) => {
    const login = `operator-${n}`;
    const email = `${login}@vilnius.example`;
    signOn.know(login, { nickname: "Ona" });
    await vilnius.command("account", "add", email, "--role", "operator");
    await v.signIn(await signInLink(vilnius, email));
    await v.open(at("/settings/sign-in"));
    await v.press("Link Vilnius account");
    await v.otherLooks();
    await goes(v, "Go on with Vilnius account", login);
    await v.shows("It is linked. You can sign in with it now.");
    await v.press("Remove Vilnius account");
    // No letters are sent here, and she has no password: it is her last way in.
    await v.shows("This is your only way to sign in. Add another one first.");
    await v.otherLooks();
    const own = await v.page.request.get(at("/api/v1/me/sign-ons"));
    assert.equal((await own.json()).items.length, 1);
  });

  walk(`a way that is not hers leads nowhere, ${look.how}`, look, async (v) => {
    await v.open(at("/sign-in/with/city/back?code=x&state=y"), 400);
    await v.isAt("Nobody was signed in");
    await v.otherLooks();
  });
}
