import assert from "node:assert/strict";
import { after } from "node:test";
import { signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { opportunity, organisation, SKILL, skills, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// The map beside the list, suggestions while somebody types, and skills in forms and pages.

const world = await World.create(8);
const city = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const visitors = await Visitors.start();
after(() => visitors.end());
const walk = visitors.walker(world);
const word = uniqueWord();
const desktop = { width: 1280, scheme: "light", javascript: true } as const;
const PARTNER = "partner@vilnius.example";

const rows = (visitor: Visitor) => visitor.page.locator("#results article").count();

world.test("there is something on the map", async () => {
  await organisation(city, "library");
  await city.command("account", "add", PARTNER, "--role", "partner", "--organisation", "library");
  await skills(city);
  const at = (latitude: number, longitude: number) => ({ location: { latitude, longitude } });
  await opportunity(city, "library", word, { name: { en: "Glass" }, ...at(54.68, 25.28) });
  await opportunity(city, "library", word, { name: { en: "Sand" }, ...at(54.68, 25.28) });
  await opportunity(city, "library", word, { name: { en: "Wood" }, ...at(54.74, 25.4) });
  await opportunity(city, "library", word, {
    name: { en: "Letter" },
    kind: "online",
    skills: [SKILL],
  });
  await city.api.get("/api/v1/search");
});

for (const { how, ...look } of WALKS) {
  walk(`the drawing's numbers lead to what they count, ${how}`, look, async (v) => {
    await v.open(city.url);
    assert.equal(await rows(v), 4);
    await v.shows("One has no place on the map");
    const drawing = v.page.getByRole("navigation", { name: /^Map:/ });
    await drawing.getByRole("link", { name: "At this place: 2" }).press("Enter");
    await eventually("two are listed", async () => (await rows(v)) === 2);
    assert.match(v.page.url(), /bbox=/);
    await v.open(city.url);
    await drawing.getByRole("link", { name: "Wood" }).press("Enter");
    await v.isAt("Wood");
  });

  walk(`the drawing follows the filters, ${how}`, look, async (v) => {
    await v.open(`${city.url}/?kind=online`);
    await v.shows("One has no place on the map");
    if (look.javascript) await v.main.getByText("online", { exact: false }).first().waitFor();
    await v.page.getByRole("checkbox", { name: /^Workshop/ }).check();
    await v.page
      .getByRole("checkbox", { name: /^Online/ })
      .first()
      .uncheck();
    if (!look.javascript) await v.press("Search");
    await eventually("three are listed", async () => (await rows(v)) === 3);
    await eventually("none is without a place", async () => {
      return (await v.page.getByText("has no place on the map").count()) === 0;
    });
    const drawing = v.page.getByRole("navigation", { name: /^Map:/ });
    const link = drawing.getByRole("link", { name: "At this place: 2" });
    assert.match((await link.getAttribute("href")) ?? "", /kind=workshop/);
  });

  walk(`the map has the search of the list, ${how}`, look, async (v) => {
    await v.open(`${city.url}/?kind=workshop&q=glass`);
    await v.press("Show on a map");
    const at = new URL(v.page.url());
    assert.equal(at.pathname, "/map");
    assert.equal(at.searchParams.get("kind"), "workshop");
    assert.equal(at.searchParams.get("q"), "glass");
    assert.equal(await rows(v), 1);
    await v.press("Show as a list");
    assert.equal(new URL(v.page.url()).pathname, "/");
  });

  walk(`somebody finds her way to an occupation, ${how}`, look, async (v) => {
    await v.open(`${city.url}/esco`);
    await v.write("A skill, or what you want to become", "weav");
    await v.page.getByRole("search").getByRole("button", { name: "Search" }).click();
    await v.press("weaver");
    await v.shows("One opportunity teaches what you need");
    await v.press("weave cloth");
    await v.isAt("weave cloth");
    await v.press("Letter");
    await v.shows("weave cloth", v.section("What you learn"));
  });
}

walk("the map opens when it is asked for, and the list follows it", desktop, async (v) => {
  await v.open(city.url);
  await v.main.getByRole("button", { name: "Explore the map" }).click();
  const map = v.page.locator("#map canvas");
  await map.waitFor({ timeout: 30_000 });
  await map.focus();
  for (let n = 0; n < 4; n += 1) {
    await map.press("+");
    await v.page.waitForTimeout(400);
  }
  await eventually("the address has the part of the map", () => /bbox=/.test(v.page.url()));
  const seen = new URL(v.page.url()).searchParams.get("bbox");
  const found = await city.api.get<{ total: { value: number } }>(
    `/api/v1/search?type=opportunity&bbox=${seen}`,
  );
  await eventually("the list has it too", async () => (await rows(v)) === found.total.value);
  await v.check();
});

walk("suggestions lead to what is meant", desktop, async (v) => {
  await v.open(city.url);
  const field = v.page.getByRole("combobox");
  await field.fill("wea");
  const list = v.page.getByRole("listbox");
  await list.getByRole("option", { name: /weave cloth/ }).waitFor();
  await v.check();
  await field.press("ArrowDown");
  await field.press("Escape");
  assert.equal(await list.isVisible(), false);
  await field.fill("gla");
  await list.getByRole("option", { name: /Glass/ }).waitFor();
  await field.press("ArrowDown");
  await field.press("Enter");
  await v.isAt("Glass");
});

for (const { how, ...look } of WALKS) {
  walk(`a partner has skills proposed, ${how}`, look, async (v) => {
    await v.signIn(await signInLink(city, PARTNER));
    await v.open(`${city.url}/desk/library/opportunities/new`);
    await v.write("Name", `Cloth from the loom ${how}`, "English");
    await v.write("Description", "We weave cloth together.", "English");
    await v.press("Find skills");
    await v.main.getByLabel("weave cloth").check();
    await v.press("Publish");
    await v.press("See the page");
    await v.shows("weave cloth", v.section("What you learn"));
  });
}
