import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after } from "node:test";
import type { Item } from "../harness/api.ts";
import { LOOKS, type Look, signInLink, type Visitor, Visitors } from "../harness/browser.ts";
import type { Node } from "../harness/node.ts";
import { everything, opportunity, skills, uniqueWord, unset } from "../harness/samples.ts";
import { signIn } from "../harness/session.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// Every page that there is, full and empty, in every look and in both languages, each with axe.

const world = await World.create(6);
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const nida = await world.node({ name: "Nida", handle: "nida", languages: ["en", "lt"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["en", "nl"] });

const notYet = await unset();
const visitors = await Visitors.start();
after(async () => {
  await visitors.end();
  await notYet.end();
});
const walk = visitors.walker(world);

const phone: Look = { width: 360, scheme: "light", javascript: true };
const word = uniqueWord();
const PARTNER = "partner@vilnius.example";
const NEWCOMER = "newcomer@vilnius.example";
const LEARNER = "learner@vilnius.example";
const OF_TWO = "two@vilnius.example";
const LEAVER = "leaver@vilnius.example";

/** A path, and with which status it answers. */
type Stop = string | [path: string, status: number];

/** Where each kind of visitor goes; known once there is something to look at. */
let ways: Record<string, { city: Pick<Node, "url">; link?: () => Promise<string>; stops: Stop[] }> =
  {};

/** People with every kind of account, and two cities that know each other. */
async function settle(): Promise<void> {
  for (const [email, role, ...places] of [
    [PARTNER, "partner", "library"],
    [NEWCOMER, "partner"],
    [LEARNER, "learner"],
    [LEAVER, "learner"],
    [OF_TWO, "partner", "library"],
    [OF_TWO, "partner", "begun"],
  ] as const) {
    const place = places.flatMap((slug) => ["--organisation", slug]);
    await vilnius.command("account", "add", email, "--role", role, ...place);
  }
  await tilburg.follow(vilnius.url);
  await vilnius.follow(tilburg.url);
}

/** The report of an erasure: of somebody who had a place in the other city. */
async function erased(): Promise<string> {
  const other = uniqueWord();
  const adults = { audience: { minAge: 18 }, enrolment: "open" };
  const item = await opportunity(tilburg, "makerspace", other, adults);
  const { uuid } = await eventually("it comes", () => vilnius.found(item.id, other));
  const who = await signIn(await signInLink(vilnius, LEAVER));
  const asked = await who.json("POST", `/api/v1/opportunities/${uuid}/enrolments`, {});
  const place = `/api/v1/enrolments/${(asked.body as { id: string }).id}`;
  await eventually("the answer", async () => {
    return ((await who.json("GET", place)).body as { status: string }).status === "accepted";
  });
  const { location } = await who.json("DELETE", "/api/v1/me?now=true");
  return new URL(String(location)).pathname.replace("/api/v1/erasures/", "/erased/");
}

/** A server that is down, one that refuses what it gets, and one that is blocked. */
async function trouble(): Promise<{ down: string; refusing: string; blocked: string }> {
  const hosts: string[] = [];
  for (const software of ["mobilizon", "mastodon", "gancio"]) {
    const peer = await world.peer(software);
    const reader = await peer.actor("reader");
    const follow = reader.activity("Follow", vilnius.territory);
    assert.equal((await reader.deliver(`${vilnius.url}/inbox`, follow)).status, 202);
    await eventually("the Accept", () => peer.activities("Accept")[0]);
    hosts.push(peer.host);
    if (software === "mobilizon") await peer.stop();
    peer.inboxStatus = 400;
  }
  const [down, refusing, blocked] = hosts;
  assert.ok(down && refusing && blocked);
  await vilnius.command("peer", "block", blocked);
  await opportunity(vilnius, "library", uniqueWord());
  await eventually("it fails", async () => (await vilnius.peer(down))?.lastError);
  await eventually("it is put aside", async () => (await vilnius.peer(refusing))?.pending === 0);
  return { down, refusing, blocked };
}

world.test("there is something of everything to look at", async () => {
  const all = await everything(vilnius, tilburg, word);
  await skills(vilnius);
  await settle();
  const uuid = (name: string) => all[name]?.uuid;
  const came = (item?: Item) =>
    eventually(`${item?.id} comes`, () => vilnius.found(String(item?.id), word));
  const [away, path] = [await came(all.theirs), await came(all.path)];
  const { down, refusing, blocked } = await trouble();
  const makers = (await vilnius.api.search({ type: "organisation", q: "makerspace" })).items[0];
  assert.ok(makers);
  const secret = (link: string) => new URL(link).pathname;
  const open = await opportunity(vilnius, "library", uniqueWord(), { enrolment: "open" });
  const { link } = await vilnius.api.post<{ link: { id: string } }>(
    `/api/v1/opportunities/${open.uuid}/invitations`,
    { link: true },
  );
  const desk = [
    "/desk/library",
    "/desk/library?show=draft",
    "/desk/library?show=past",
    "/desk/library/organisation",
    "/desk/library/people",
    "/desk/library/cards",
    "/desk/library/guardians",
    "/desk/library/opportunities/new",
    ...["own", "draft", "cancelled"].map((name) => `/desk/library/opportunities/${uuid(name)}`),
    `/desk/library/opportunities/${uuid("own")}/participants`,
    `/desk/library/opportunities/${uuid("own")}/check-in`,
    ...["own", "draft"].map((name) => `/desk/library/opportunities/${uuid(name)}/invitations`),
    `/desk/library/opportunities/${open.uuid}/invitations`,
    `/desk/library/opportunities/${open.uuid}/invitations/${link.id}`,
    `/desk/library/opportunities/${open.uuid}/questions`,
    `/desk/library/opportunities/${open.uuid}/messages`,
    `/opportunities/${uuid("own")}/door`,
    "/desk/library/playlists/new",
    ...["route", "empty"].map((name) => `/desk/library/playlists/${uuid(name)}`),
  ];
  ways = {
    "whoever comes by": {
      city: vilnius,
      stops: [
        "/",
        `/?q=${word}`,
        "/?q=nothingmatchesthis",
        `/?kind=course&free=true&from=2026-01-01&territory=${tilburg.host}`,
        "/map",
        "/map?bbox=25,54.5,25.6,54.8&kind=workshop",
        "/embed?kind=workshop",
        "/embed?show=map",
        "/esco",
        "/esco?q=weav",
        "/esco?q=nothingmatchesthis",
        "/esco/skill/weave",
        "/esco/skill/T",
        "/esco/occupation/weaver",
        "/playlists",
        "/organisations/library",
        "/organisations/begun",
        "/territory",
        "/network",
        "/sign-in",
        secret(await signInLink(vilnius, LEARNER)),
        ["/sign-in/no-such-link", 410],
        "/join",
        ["/join/no-such-link", 410],
        ["/sign-in/with/city", 404],
        ["/sign-in/with/city/back", 404],
        ["/sign-in/with/city/join", 404],
        ["/guardian/no-such-letter", 404],
        await erased(),
        ["/erased/no-such-report", 404],
        "/card",
        "/card/7K3M9",
        ["/card/7K3M9-QXT2V-HD4RS", 404],
        ["/me/emails/no-such-letter", 410],
        ["/guardian/adviser/no-such-letter", 410],
        ["/guardian/release/no-such-letter", 410],
        ["/advising/invited/no-such-letter", 410],
        ["/enrolments/no-such-letter", 404],
        ["/invitations/no-such-letter", 404],
        ["/invitations/no-such-letter/stop", 404],
        ["/timeline/stop/no-such-letter", 404],
        `/follow?object=${encodeURIComponent(makers.id)}`,
        `/follow?object=${encodeURIComponent(`${vilnius.url}/organisations/library`)}`,
        `/report?object=${encodeURIComponent(away.id)}`,
        "/check-in",
        ["/check-in/no-such-code", 404],
        `/elsewhere/${away.uuid}/enrol`,
        `/opportunities/${uuid("own")}/enrol`,
        `/opportunities/${uuid("own")}`,
        `/opportunities/${uuid("own")}?lang=sr`,
        `/opportunities/${uuid("cancelled")}`,
        `/opportunities/${uuid("online")}`,
        [`/opportunities/${uuid("draft")}`, 404],
        [`/opportunities/${uuid("deleted")}`, 410],
        `/playlists/${uuid("route")}`,
        `/elsewhere/${away.uuid}`,
        `/elsewhere/${path.uuid}`,
        `/elsewhere/${makers.uuid}`,
        ["/nowhere", 404],
        ["/?age=old", 400],
      ],
    },
    "a partner": {
      city: vilnius,
      link: () => signInLink(vilnius, PARTNER),
      stops: [
        "/settings",
        "/settings/sign-in",
        ...desk,
        `/opportunities/${uuid("draft")}`,
        `/opportunities/${uuid("own")}`,
        `/playlists/${uuid("route")}`,
        `/playlists/${uuid("empty")}`,
        "/organisations/library",
        [`/desk/library/opportunities/${uuid("deleted")}`, 410],
        ["/desk/begun", 404],
        ["/admin", 404],
      ],
    },
    "a partner who has no organisation yet": {
      city: vilnius,
      link: () => signInLink(vilnius, NEWCOMER),
      stops: ["/desk", "/settings"],
    },
    "a partner of two organisations": {
      city: vilnius,
      link: () => signInLink(vilnius, OF_TWO),
      stops: ["/desk"],
    },
    "a learner": {
      city: vilnius,
      link: () => signInLink(vilnius, LEARNER),
      stops: [
        "/",
        "/desk",
        "/me",
        "/settings",
        "/following",
        "/goals",
        "/goals/new",
        "/goals/new?q=weav",
        "/goals/new?q=nothingmatchesthis",
        ["/goals/add?object=nothing", 422],
        ["/goals/none", 404],
        "/advisers",
        "/advising",
        ["/advising/none/goals", 404],
        ["/advising/none/goals/none", 404],
        "/esco/occupation/weaver",
        "/timeline",
        "/searches",
        ["/searches/none", 404],
        ["/searches/stop/none", 404],
      ],
    },
    "an operator": {
      city: vilnius,
      link: () => signInLink(vilnius, vilnius.operator),
      stops: [
        "/settings",
        "/admin",
        "/admin/organisations",
        "/admin/organisations?show=unverified",
        "/admin/people",
        "/admin/peers",
        ...[tilburg.host, down, refusing, blocked].map((host) => `/admin/peers/${host}`),
        "/admin/reports",
        "/admin/figures",
        "/admin/territory",
        "/admin/tokens",
        "/desk/begun",
        ["/admin/peers/nowhere.example", 404],
      ],
    },
    "whoever comes before there is a city": {
      city: notYet,
      stops: [["/", 503], "/setup", ["/network", 503]],
    },
    "whoever comes to an empty city": {
      city: nida,
      stops: ["/", "/map", "/esco", "/playlists", "/network", "/territory"],
    },
    "the operator of an empty city": {
      city: nida,
      link: () => signInLink(nida, nida.operator),
      stops: ["/admin", "/admin/organisations", "/admin/people", "/admin/peers", "/admin/tokens"],
    },
  };
});

world.test("every page of the program is among them", async () => {
  const paths = Object.values(ways)
    .flatMap(({ stops }) => stops)
    .map((stop) => (Array.isArray(stop) ? stop[0] : stop).replace(/\?.*/, ""));
  const routes: string[] = [];
  for (const file of ["pages.rs", "pages/desk.rs", "pages/admin.rs"]) {
    const source = await readFile(new URL(`../../src/http/${file}`, import.meta.url), "utf8");
    for (const [, route] of source.matchAll(/\.route\(\s*"([^"]+)",\s*get\(/g)) {
      if (route) routes.push(route);
    }
  }
  assert.ok(routes.length > 25, routes.join());
  // Files are no pages; the way to another language leads back to the page where it was chosen.
  const pages = routes.filter((route) => {
    return !/\.[a-z]+$|^\/sitemap\/|^\/language\//.test(route);
  });
  for (const route of pages) {
    const pattern = new RegExp(`^${route.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
    assert.ok(
      paths.some((path) => pattern.test(path)),
      `nobody looks at ${route}`,
    );
  }
});

const WHO = [
  "whoever comes by",
  "a partner",
  "a partner who has no organisation yet",
  "a partner of two organisations",
  "a learner",
  "an operator",
  "whoever comes before there is a city",
  "whoever comes to an empty city",
  "the operator of an empty city",
];

for (const who of WHO) {
  walk(`what ${who} sees, in every look`, LOOKS[0] ?? phone, async (visitor) => {
    await goes(visitor, who, async () => {
      await visitor.otherLooks();
      assert.equal(await visitor.language(), "en");
    });
  });

  const lithuanian = async (visitor: Visitor) => {
    const foreign = await onlyEnglish("lt");
    await goes(visitor, who, async () => {
      const at = visitor.page.url();
      assert.equal(await visitor.language(), "lt", at);
      const words = await ownWords(visitor);
      const left = foreign.filter((text) => words.has(text));
      assert.deepEqual(left, [], `${at} has words in English`);
      await visitor.hides("the other server"); // why a delivery failed
    });
  };
  walk(`what ${who} sees in Lithuanian`, phone, lithuanian, "lt");
}

/** A page in a language that runs from right to left, whatever its things are told in. */
walk(
  "what whoever comes by sees in Arabic",
  phone,
  async (visitor) => {
    await goes(visitor, "whoever comes by", async () => {
      assert.equal(await visitor.language(), "ar", visitor.page.url());
      assert.equal(await visitor.page.locator("html").getAttribute("dir"), "rtl");
      // Its colours are those of every language.
      await visitor.otherLooks(LOOKS.filter((look) => look.scheme === "light"));
    });
  },
  "ar",
);

for (const javascript of [true, false]) {
  const look: Look = { width: 360, scheme: "light", javascript };
  walk(
    `a learner keeps a search and lets it go, ${javascript ? "with" : "without"} JavaScript`,
    look,
    async (visitor) => {
      await visitor.signIn(await signInLink(vilnius, LEARNER));
      await visitor.open(`${vilnius.url}/?q=${word}&kind=workshop`);
      const { page } = visitor;
      await page.locator("#keep summary").click();
      assert.equal(await page.locator("#keep-name").inputValue(), `${word}, Workshop`);
      await page.locator("#keep-name").fill("My workshops");
      await page.locator("#keep button").click();
      await page.getByRole("link", { name: "My workshops" }).waitFor();
      if (javascript) await visitor.otherLooks();
      await page.getByRole("link", { name: "My workshops" }).click();
      await page.waitForURL(/kind=workshop&sort=new/);
      await visitor.open(`${vilnius.url}/searches`);
      await page.getByRole("button", { name: /^Remove/ }).click();
      await page.getByText("You have not saved a search yet.").waitFor();
    },
  );
}

/** Goes somebody's way and looks at each page. */
async function goes(visitor: Visitor, who: string, look: () => Promise<void>): Promise<void> {
  const way = ways[who];
  assert.ok(way, who);
  if (way.link) await visitor.signIn(await way.link());
  for (const stop of way.stops) {
    const [path, status] = Array.isArray(stop) ? stop : [stop, 200];
    await visitor.open(way.city.url + path, status);
    await look();
  }
}

/** The pages' own words in English that are others in another language. */
async function onlyEnglish(language: string): Promise<string[]> {
  const [english, translated] = await Promise.all(["en", language].map(messages));
  assert.ok(english && translated);
  const others = new Set(translated.values());
  const texts = [...english].filter(
    ([id, text]) => translated.get(id) !== text && !others.has(text),
  );
  assert.ok(texts.length > 300, "the messages are found");
  return texts.map(([, text]) => text);
}

async function messages(language: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const source = new URL(`../../web/locales/${language}.ftl`, import.meta.url);
  for (const line of (await readFile(source, "utf8")).split("\n")) {
    const [, id, text] = /^([\w-]+) = ([^{}]{3,})$/.exec(line) ?? [];
    // A language is called by its own name.
    if (id && text && !id.startsWith("language-")) found.set(id, text.trim());
  }
  return found;
}

/** Each run of text on a page, and each label that is only read out. */
async function ownWords(visitor: Visitor): Promise<Set<string>> {
  const texts = await visitor.page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? "");
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [data-label]")) {
      for (const name of ["aria-label", "placeholder", "data-label"]) {
        found.push(element.getAttribute(name) ?? "");
      }
    }
    return found;
  });
  return new Set(texts.map((text) => text.trim()));
}

walk("the reference of the API", phone, (visitor) => visitor.open(`${vilnius.url}/api/docs`));

walk("a page where there is nothing says what is so", phone, async (visitor) => {
  await visitor.open(nida.url);
  await visitor.shows("Nothing has been published yet.");
  await visitor.hides("Nothing found"); // nobody searched
  await visitor.open(`${nida.url}/territory`);
  await visitor.hides("contact above"); // there is none
  await visitor.signIn(await signInLink(vilnius, PARTNER));
  await visitor.open(`${vilnius.url}/desk/library?show=past`);
  await visitor.hides("Begin with one"); // there are many
});

walk("long lists have pages", phone, async (visitor) => {
  for (let n = 0; n < 21; n += 1) {
    await opportunity(tilburg, "makerspace", word, { name: { en: `Part ${n}` } });
  }
  // Whoever brings a token finds what is there now; then everybody does.
  await tilburg.api.get("/api/v1/search");
  const list = visitor.section("21 opportunities").getByRole("article");
  await visitor.open(`${tilburg.url}/?q=part`);
  assert.ok(!(await visitor.offers("Previous")), "it is the first");
  const first = await list.count();
  await visitor.open(`${tilburg.url}/?q=part&page=2`);
  assert.ok(!(await visitor.offers("Next")), "it is the last");
  assert.ok(await visitor.offers("Previous"));
  assert.equal(first + (await list.count()), 21);

  await visitor.signIn(await signInLink(tilburg, tilburg.operator));
  await visitor.open(`${tilburg.url}/desk/makerspace`);
  await visitor.press("Next");
  await visitor.shows(`Laser ${word}`);
  await visitor.press("Previous");
  await visitor.hides(`Laser ${word}`);
  await visitor.shows("Part 20");
});

for (const javascript of [true, false]) {
  const look = { ...phone, javascript };
  const how = javascript ? "with JavaScript" : "without JavaScript";

  walk(`a reader chooses her language, ${how}`, look, async (visitor) => {
    await visitor.open(`${vilnius.url}/playlists`);
    const banner = visitor.page.getByRole("banner");
    await banner.locator("summary", { hasText: "Language" }).click();
    await visitor.press("Lietuvių", banner);
    await visitor.isAt("Mokymosi maršrutai");
    assert.equal(visitor.page.url(), `${vilnius.url}/playlists`);
    await visitor.open(`${vilnius.url}/sign-in`);
    await visitor.isAt("Prisijungimas");
  });

  walk(`a form that is too old changes nothing, ${how}`, look, async (visitor) => {
    await visitor.signIn(await signInLink(vilnius, LEARNER));
    await visitor.open(`${vilnius.url}/settings`);
    const name = await visitor.field("Name").inputValue();
    await visitor.write("Name", "Somebody else");
    await visitor.page
      .locator('main [name="csrf"]')
      .first()
      .evaluate((field) => {
        (field as HTMLInputElement).value = "of another session";
      });
    await visitor.press("Save");
    await visitor.isAt("This form is too old");
    await visitor.open(`${vilnius.url}/settings`);
    assert.equal(await visitor.field("Name").inputValue(), name);
  });
}
