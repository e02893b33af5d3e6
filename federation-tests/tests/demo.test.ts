import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Api } from "../harness/api.ts";
import { freePair } from "../harness/ports.ts";
import { Service } from "../harness/process.ts";
import { inDays, uniqueWord } from "../harness/samples.ts";
import { signIn } from "../harness/session.ts";
import { eventually } from "../harness/wait.ts";

const port = await freePair();
const here = `http://localhost:${port}`;
const there = `http://localhost:${port + 1}`;
const dir = await mkdtemp(join(tmpdir(), "waymark-demo-"));
const log = join(dir, "demo.log");
const demo = new Service(["demo", "--port", String(port)], dir, log);
after(async () => {
  await demo.end();
  await rm(dir, { recursive: true, force: true });
});

const printed = () => readFile(log, "utf8");
const links = async () =>
  [...(await printed()).matchAll(/http:\/\/localhost:\d+\/\S*/g)].map(String);

test("the demo says where both cities are and how to sign in", { timeout: 120_000 }, async () => {
  await eventually(
    "both addresses and three links",
    async () => {
      const all = (await links()).join("\n");
      return all.includes(here) && all.includes(there) && (await signInLinks()).length >= 3;
    },
    { within: 90_000 },
  );
  for (const base of [here, there]) assert.equal((await fetch(`${base}/readyz`)).status, 200);
});

async function signInLinks(): Promise<string[]> {
  return (await links()).filter((link) => link.includes("sign-in"));
}

test("both cities have a believable cast that has federated", { timeout: 120_000 }, async () => {
  for (const [base, other] of [
    [here, there],
    [there, here],
  ] as const) {
    const api = new Api(base);
    await eventually(
      `${base} shows the other city's items`,
      async () => {
        const { total } = await api.search({ territory: other, type: "opportunity", limit: "1" });
        return total.value >= 10;
      },
      { within: 90_000 },
    );
  }
  const all = await new Api(here).search({ type: "opportunity", limit: "1" });
  assert.ok(all.total.value >= 40, `${all.total.value} opportunities`);
  const playlists = await new Api(here).search({ type: "playlist", limit: "1" });
  assert.ok(playlists.total.value >= 2);
});

test("what a partner publishes in one city appears in the other, changes, and goes", async () => {
  const partner = await eventually(
    "a link for a partner",
    async () =>
      (await printed())
        .split("\n")
        .find((line) => /partner/i.test(line) && line.includes("sign-in"))
        ?.match(/http:\/\/localhost:\d+\/\S+/)?.[0],
  );
  const home = new URL(partner).origin;
  const away = home === here ? there : here;
  const session = await signIn(partner);
  const me = (await session.json("GET", "/api/v1/me")).body as {
    organisations?: { slug: string }[];
    organisation?: string;
  };
  const slug = me.organisation ?? me.organisations?.[0]?.slug;
  assert.ok(slug, "the partner belongs to an organisation");

  const word = uniqueWord();
  const created = await session.json("POST", "/api/v1/opportunities", {
    organisation: slug,
    kind: "workshop",
    name: { en: `Demo ${word}` },
    startTime: inDays(10),
    status: "published",
  });
  assert.equal(created.status, 201, JSON.stringify(created.body));
  const { uuid } = created.body as { uuid: string };
  const found = async () => (await new Api(away).search({ q: word })).items[0];
  const item = await eventually("it appears", found, { within: 10_000 });
  assert.equal(item.territory.url, home);

  await session.json("PATCH", `/api/v1/opportunities/${uuid}`, { name: { en: `New ${word}` } });
  await eventually("it changes", async () => (await found())?.name.en === `New ${word}`);
  await session.json("DELETE", `/api/v1/opportunities/${uuid}`);
  await eventually("it goes", async () => !(await found()));
});

test("Ctrl-C ends it clean", async () => {
  assert.equal(await demo.end("SIGINT"), 0);
});
