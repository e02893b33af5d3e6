import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after } from "node:test";
import { promisify } from "node:util";
import { LOOKS, Visitors } from "../harness/browser.ts";
import { Mailbox } from "../harness/mailbox.ts";
import type { Node } from "../harness/node.ts";
import { opportunity, organisation, playlist, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// A girl of fifteen does everything that a learner can do. Then everything is searched for her: each
// row of both cities but those that are hers, indexes, logs, what other servers were sent, and every
// page, feed and answer that a stranger gets.

const MARK = /quill/i;
const EMAIL = "zenobia.quill@example.nl";
const PARENT = "parent.quill@example.nl";

/** The tables that may know her; they are erased with her. Any other that does fails the test. */
const HERS = new Set([
  "account",
  "consent",
  "enrolment",
  "learner",
  "letter",
  "saved_search",
  "session",
  "subscription",
  "walk",
  "walk_tick",
]);
/** Pages of a node that are looked at. */
const MOST_PAGES = 400;

const run = promisify(execFile);
const world = await World.create(2);
const mailbox = await Mailbox.open();
const vilnius = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["en", "lt"] });
const tilburg = await world.node({
  name: "Tilburg",
  handle: "tilburg",
  languages: ["en", "nl"],
  database: "postgres",
  settings: [
    `smtp_url = "${mailbox.url}"`,
    'smtp_from = "Tilburg <learn@tilburg.example>"',
    'learners.country = "NL"',
  ],
});
await organisation(vilnius, "library");
await organisation(tilburg, "makers");
await tilburg.follow(vilnius.url);
await vilnius.follow(tilburg.url);
const visitors = await Visitors.start();
after(async () => {
  await visitors.end();
  await mailbox.close();
});

/** Every file in a folder, with what is in it. */
async function files(folder: string): Promise<[string, string][]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(path, "latin1")]),
  );
}

/** The rows of a database on PostgreSQL, with their tables. */
async function rows(url: string): Promise<{ table: string; row: string }[]> {
  const dump = ["--data-only", "--inserts", "--no-owner", url];
  const { stdout } = await run("pg_dump", dump, { maxBuffer: 1 << 28 });
  const inserts = stdout.matchAll(/^INSERT INTO public\.(\w+) VALUES \([\s\S]*?\);$/gm);
  return [...inserts].map(([row, table = ""]) => ({ table, row }));
}

/** What a stranger gets of a node: every page and feed that one leads to from another. */
async function pages(node: Node): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const waiting = ["/", "/sitemap.xml", "/territory", "/actor", "/nodeinfo/2.1", "/api/v1/search"];
  while (waiting.length > 0 && seen.size < MOST_PAGES) {
    const path = waiting.shift() as string;
    if (seen.has(path)) continue;
    const forms = ["text/html", "application/activity+json"];
    let all = "";
    for (const accept of forms) {
      const answer = await fetch(new URL(path, node.url), { headers: { accept } });
      all += JSON.stringify([...answer.headers]) + (await answer.text());
    }
    seen.set(path, all);
    const links = all.matchAll(
      /(?:href="|<loc>|"(?:id|next|first|last|outbox|items)":\s*")([^"<]+)/g,
    );
    for (const [, link = ""] of links) {
      const url = new URL(link.replaceAll("&amp;", "&"), new URL(path, node.url));
      const next = url.pathname + url.search;
      const isPage = url.origin === node.url && !next.startsWith("/assets/");
      if (isPage && !seen.has(next) && waiting.length < 4 * MOST_PAGES) waiting.push(next);
    }
  }
  return seen;
}

world.test(
  "nothing but her own rows knows a learner",
  async () => {
    const word = uniqueWord();
    const young = { audience: { minAge: 14 }, enrolment: "open", startTime: undefined };
    const there = await opportunity(vilnius, "library", word, { ...young, endTime: undefined });
    const here = await opportunity(tilburg, "makers", word, { ...young, endTime: undefined });
    const known = await eventually("it arrives", () => tilburg.found(there.id, word));
    const steps = [
      { item: here.id },
      { item: there.id },
      { task: { name: { en: "Tell a friend" } } },
    ];
    const way = await playlist(tilburg, "makers", word, steps);

    const [look] = LOOKS;
    assert.ok(look);
    const v = await visitors.visitor(look);
    await v.open(`${tilburg.url}/join`);
    await v.write("E-mail address", EMAIL);
    await v.write("What should we call you?", "Zenobia Quill");
    await v.write("Month", "4");
    const born = `${new Date().getFullYear() - 15}`;
    await v.write("Year", born);
    await v.tick("Yes, I agree");
    await v.press("Send me the link");
    await v.write("E-mail address of your parent or guardian", PARENT);
    await v.press("Send me the link");
    await v.open(await mailbox.link(EMAIL));
    await v.press("Open my account");
    const p = await visitors.visitor(look);
    await p.open(await mailbox.link(PARENT));
    await p.write("Your name", "Petronella Quill");
    await p.write("Month", "4");
    await p.write("Year", born);
    await p.tick("I am a parent or guardian of Zenobia Quill and agree");
    await p.press("Yes, I agree");

    const asks = async (method: string, path: string, data?: unknown) => {
      const headers = { origin: tilburg.url, "sec-fetch-site": "same-origin" };
      const url = `${tilburg.url}/api/v1${path}`;
      const answer = await v.page.request.fetch(url, { method, headers, data });
      assert.ok(answer.ok(), `${method} ${path}: ${await answer.text()}`);
      return answer.status() === 204 ? {} : await answer.json();
    };
    await asks("POST", "/me/following", { object: `${vilnius.url}/organisations/library` });
    await asks("POST", "/me/following", { object: way.id });
    await asks("POST", "/me/following", { search: "q=quill", name: "Quill things" });
    await asks("PUT", `/me/playlists/${way.uuid}`);
    await asks("PUT", `/me/playlists/${way.uuid}/steps/3`);
    const place = await asks("POST", `/opportunities/${here.uuid}/enrolments`, {
      message: "Quill comes by bus",
    });
    const away = await asks("POST", `/opportunities/${known.uuid}/enrolments`, {});
    await eventually("the organiser answers", async () => {
      return (await asks("GET", `/enrolments/${away.id}`)).status === "accepted";
    });
    const [report] = (
      await tilburg.api.post<{ items: { status: string }[] }>(
        `/api/v1/opportunities/${here.uuid}/check-ins`,
        { checkIns: [{ code: place.ticket }] },
      )
    ).items;
    assert.equal(report?.status, "attended");
    const guests = await vilnius.api.all<{ id: string }>(
      `/api/v1/opportunities/${there.uuid}/enrolments`,
    );
    await vilnius.api.patch(`/api/v1/enrolments/${guests[0]?.id}`, { status: "attended" });
    await eventually("her way is at its end", async () => {
      return (await asks("GET", `/me/playlists/${way.uuid}`)).completed;
    });
    await v.open(`${tilburg.url}/elsewhere/${known.uuid}`);
    await v.press("Report this page", v.page.getByRole("contentinfo"));
    await v.write("What is wrong?", "The door is locked");
    await v.tick("Tell Vilnius as well. They do not learn that it was you.");
    await v.press("Send");
    await eventually("the Flag", async () => {
      return /door is locked/.test((await files(vilnius.dir)).map(([, text]) => text).join());
    });
    const export_ = JSON.stringify(await asks("GET", "/me/export"));
    assert.match(export_, MARK, "her own file is full of her");

    // Somebody whom nobody here knows asks.
    const name = encodeURIComponent(`acct:zenobia@${tilburg.host}`);
    const nobody = encodeURIComponent(`acct:nobody@${tilburg.host}`);
    const finger = (resource: string) =>
      fetch(`${tilburg.url}/.well-known/webfinger?resource=${resource}`);
    const [hers, unknown] = [await finger(name), await finger(nobody)];
    assert.deepEqual([hers.status, unknown.status], [404, 404]);
    assert.equal(
      (await hers.text()).replaceAll("zenobia", ""),
      (await unknown.text()).replaceAll("nobody", ""),
    );

    for (const node of [tilburg, vilnius]) {
      const seen = await pages(node);
      assert.ok(seen.size > 30, `${node.url} has ${seen.size} pages`);
      for (const [path, text] of seen) {
        assert.doesNotMatch(text, MARK, `${node.url}${path}`);
      }
    }
    await Promise.all([tilburg.stop(), vilnius.stop()]);
    const dump = await rows(tilburg.database);
    const own = dump.find(({ table, row }) => table === "account" && row.includes(EMAIL));
    const account = /'([0-9a-f-]{36})'/.exec(own?.row ?? "")?.[1] ?? "";
    assert.ok(account, "she has an account");
    const know = dump.filter(({ row }) => MARK.test(row) || row.includes(account));
    for (const { table, row } of know) assert.ok(HERS.has(table), `${table}: ${row}`);
    const tables = new Set(know.map(({ table }) => table));
    for (const table of HERS) {
      assert.ok(table === "letter" || tables.has(table), `the search finds her in ${table}`);
    }
    const keepNothing = async () => {
      for (const node of [tilburg, vilnius]) {
        for (const [path, text] of await files(node.dir)) {
          assert.doesNotMatch(text, MARK, path);
          assert.ok(!text.includes(account), path);
        }
      }
    };
    await keepNothing();

    // Once she is erased, no row knows her; the report that she sees is among them.
    await Promise.all([tilburg.start(), vilnius.start()]);
    const headers = { origin: tilburg.url, "sec-fetch-site": "same-origin" };
    const leave = `${tilburg.url}/api/v1/me?now=true`;
    const left = await v.page.request.fetch(leave, { method: "DELETE", headers });
    assert.equal(left.status(), 204);
    const address = left.headers().location ?? "";
    const said = await eventually("the other city confirms", async () => {
      const text = await (await fetch(address)).text();
      return text.includes('"confirmed"') ? text : undefined;
    });
    assert.doesNotMatch(said, MARK);
    await Promise.all([tilburg.stop(), vilnius.stop()]);
    const erased = await rows(tilburg.database);
    const kept = new Set(erased.map(({ table }) => table));
    assert.ok(kept.has("erasure") && kept.has("erasure_notice"));
    const secret = address.split("/").pop() ?? "";
    for (const { table, row } of erased) {
      assert.ok(![account, secret].some((text) => row.includes(text)), `${table}: ${row}`);
      assert.doesNotMatch(row, MARK, table);
    }
    await keepNothing();
  },
  300_000,
);
