import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Service } from "../harness/process.ts";
import { organisation, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const RECORDS = 300;

interface Report {
  created: number;
  updated: number;
  unchanged: number;
  rejected: { line: number; id?: string; reason: string }[];
}

const world = await World.create(3);
const madrid = await world.node({ name: "Madrid", handle: "madrid", languages: ["es", "en"] });
const tilburg = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl", "en"] });
await organisation(madrid, "agenda");
await tilburg.follow(madrid.url);

const word = uniqueWord();
const day = (n: number) => new Date(Date.now() + (30 + n) * 86_400_000).toISOString().slice(0, 10);

// As the feeds of real cities are: Latin-1, semicolons, times of the place, a column for free of charge.
const MAPPING = `
format = "csv"
encoding = "latin1"
delimiter = ";"
timezone = "Europe/Madrid"
language = "es"

[fields]
identifier = "ID"
name = "TITULO"
content = "DESCRIPCION"
startTime = { date = "FECHA", time = { from = "HORA" } }
free = "GRATUITO"
"location.name" = "LUGAR"
"location.latitude" = "LATITUD"
"location.longitude" = "LONGITUD"

[constants]
kind = "event"
license = "https://creativecommons.org/licenses/by/4.0/"
`;

function row(n: number, title = `Taller de cerámica ${n} ${word}`): string {
  const place = `Centro cultural nº ${n % 7};40.41${n % 10};-3.70${n % 10}`;
  return `${1_000 + n};${title};Para niños y niñas;${day(n % 60)};18:30;${n % 2};${place}`;
}

async function importFeed(rows: string[], ...more: string[]): Promise<Report> {
  const feed = join(madrid.dir, "agenda.csv");
  const mapping = join(madrid.dir, "agenda.toml");
  const header = "ID;TITULO;DESCRIPCION;FECHA;HORA;GRATUITO;LUGAR;LATITUD;LONGITUD";
  await writeFile(feed, [header, ...rows, ""].join("\r\n"), "latin1");
  await writeFile(mapping, MAPPING);
  const args = ["import", "opportunities", feed, "--organisation", "agenda", "--mapping", mapping];
  const { code, stdout, stderr } = await madrid.attempt([...args, "--json", ...more]);
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout) as Report;
}

const there = async () =>
  (await tilburg.api.search({ q: word, territory: madrid.url, limit: "1" })).total.value;

const rows = Array.from({ length: RECORDS }, (_, n) => row(n));

world.test("a dry run says what would come, and nothing comes", async () => {
  const report = await importFeed(rows, "--dry-run");
  assert.equal(report.created, RECORDS);
  assert.equal((await madrid.api.search({ q: word })).total.value, 0);
});

world.test("a feed imported in one city is found in the other", async () => {
  const broken = ["9999;;Sin título;no es fecha;;;;;"];
  const report = await importFeed([...rows, ...broken]);
  assert.equal(report.created, RECORDS);
  assert.equal(report.rejected.length, 1);
  assert.equal(report.rejected[0]?.line, RECORDS + 2);
  assert.ok(report.rejected[0]?.reason);
  await eventually("all of it", async () => (await there()) === RECORDS, { within: 90_000 });

  const [item] = (await tilburg.api.search({ q: `${word} 17`, limit: "1" })).items;
  assert.ok(item);
  assert.ok(item.id.startsWith(`${madrid.url}/opportunities/`));
  assert.match(item.name.es ?? "", /cerámica/, "Latin-1 is read as it was meant");
  assert.equal(item.territory.url, madrid.url);
  assert.match(String(item.startTime), /T18:30:00\+0[12]:00$/, "the clock of the place");
});

world.test("the same feed again changes nothing and sends nothing", async () => {
  const report = await importFeed(rows);
  assert.deepEqual(
    { ...report, rejected: report.rejected.length },
    { created: 0, updated: 0, unchanged: RECORDS, rejected: 0 },
  );
  assert.equal((await madrid.peer(tilburg.host))?.pending, 0);
});

world.test("ten records edited are ten changed, here and there", async () => {
  const edited = rows.map((line, n) => (n % 30 === 0 ? row(n, `Nuevo taller ${n} ${word}`) : line));
  const report = await importFeed(edited);
  assert.equal(report.updated, 10);
  assert.equal(report.unchanged, RECORDS - 10);
  await eventually("the ten new names", async () => {
    const found = await tilburg.api.search({ q: `nuevo ${word}`, limit: "100" });
    return found.items.filter((item) => item.name.es?.startsWith("Nuevo")).length === 10;
  });
});

world.test("one withdrawn at its origin is gone there", async () => {
  const [item] = (await madrid.api.search({ q: `${word} 5`, limit: "1" })).items;
  assert.ok(item);
  await madrid.api.delete(`/api/v1/opportunities/${item.uuid}`);
  await eventually("one fewer", async () => (await there()) === RECORDS - 1);
});

world.test("killed in the middle and run again, it ends the same", async () => {
  const other = uniqueWord();
  const lines = Array.from({ length: 2_000 }, (_, n) =>
    JSON.stringify({
      identifier: `${other}-${n}`,
      name: { es: `Lectura ${other} ${n}` },
      startTime: `${day(n % 60)}T10:00:00Z`,
    }),
  );
  const feed = join(madrid.dir, "agenda.ndjson");
  await writeFile(feed, lines.join("\n"));
  const args = ["import", "opportunities", feed, "--organisation", "agenda", "--json"];
  const stored = async () => (await madrid.api.search({ q: other, limit: "1" })).total.value;
  // Killed as soon as some of it is there; how far it came differs from run to run.
  const killed = new Service(args, madrid.dir, join(madrid.dir, "import.log"));
  await eventually("a part of it", async () => (await stored()) > 0, { every: 5 });
  await killed.end("SIGKILL");
  const part = await stored();
  assert.ok(part > 0 && part < lines.length, `${part} of ${lines.length}: not in the middle`);
  assert.equal(part % 500, 0, "a batch is there wholly or not at all");
  const { code, stdout, stderr } = await madrid.attempt(args);
  assert.equal(code, 0, stderr);
  const report = JSON.parse(stdout) as Report;
  assert.deepEqual([report.created, report.unchanged], [lines.length - part, part]);
  assert.equal(await stored(), lines.length);
  await eventually(
    "all of it in the other city",
    async () => (await tilburg.api.search({ q: other, limit: "1" })).total.value === lines.length,
    { within: 160_000, every: 500 },
  );
});

world.test("an unknown organisation, a missing file and an empty feed end with 1", async () => {
  for (const args of [
    ["-", "--organisation", "nobody", "--format", "ndjson"],
    [join(madrid.dir, "missing.csv"), "--organisation", "agenda"],
    ["-", "--organisation", "agenda", "--format", "ndjson"],
  ]) {
    const { code, stderr } = await madrid.attempt(["import", "opportunities", ...args]);
    assert.equal(code, 1, args.join(" "));
    assert.notEqual(stderr.trim(), "");
  }
});
