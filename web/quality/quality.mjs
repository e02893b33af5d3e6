// `make quality`: Lighthouse (the median of three runs) and axe for the pages that learners see, on a
// phone and on a desktop, light and dark, in two languages; and pictures of them without JavaScript,
// without images, at 400 % zoom and on a slow network. It starts the demo, and asks nobody else.
//
//   node quality.mjs [--runs 3] [--looks all|few] [--pages home,map] [--skip-lighthouse]

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import lighthouse, { desktopConfig } from "lighthouse";
import { chromium } from "playwright-core";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    looks: { type: "string", default: "all" },
    pages: { type: "string" },
    "skip-lighthouse": { type: "boolean", default: false },
  },
});
const RUNS = Number(options.runs);
const PROGRAM = process.env.WAYMARK_BIN ?? "waymark";
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const OUT = new URL("results/", import.meta.url).pathname;
const FLAGS = ["--no-sandbox", "--disable-quic"];
/** Draws maps on a machine without a graphics card, and all else slower. */
const DRAWING = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
/** What must be reached: Lighthouse's scores, in hundredths. */
const GATE = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
/**
 * Told and not judged: the page that is a map is as quick as its graphics card, and pages of results
 * are kept from search engines (robots.txt).
 */
const UNJUDGED = { map: ["performance"], search: ["seo"] };

const PHONE = { name: "phone", width: 360, height: 800 };
const DESKTOP = { name: "desktop", width: 1280, height: 900 };

/** A device, a colour scheme, a language. */
function looks() {
  if (options.looks === "few") {
    return [
      { device: PHONE, scheme: "light", language: "lt" },
      { device: DESKTOP, scheme: "dark", language: "en" },
    ];
  }
  const all = [];
  for (const device of [PHONE, DESKTOP]) {
    for (const scheme of ["light", "dark"]) {
      for (const language of ["lt", "en"]) all.push({ device, scheme, language });
    }
  }
  return all;
}

const SKILL = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001";
/** The least that makes a page of a skill: made up, in the columns of ESCO's own files. */
const ESCO = {
  "skills_en.csv": [
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description",
    `KnowledgeSkillCompetence,${SKILL},skill/competence,cross-sector,build small robots,make robots,,released,2024-01-01T00:00:00Z,,,,Plan and build a small machine that moves by itself.`,
  ],
  "skills_lt.csv": [
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description",
    `KnowledgeSkillCompetence,${SKILL},skill/competence,cross-sector,konstruoti mažus robotus,,,released,2024-01-01T00:00:00Z,,,,Suplanuoti ir sukonstruoti mažą savarankiškai judančią mašiną.`,
  ],
};

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The demo, with one skill. */
async function demo() {
  const folder = await mkdtemp(join(tmpdir(), "waymark-quality-"));
  const port = await freePort();
  const child = spawn(PROGRAM, ["demo", "--port", String(port), "--dir", join(folder, "demo")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (data) => {
    said += data;
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  for (let tries = 0; !said.includes("Ctrl-C"); tries += 1) {
    if (tries > 600 || child.exitCode !== null) throw new Error(`no demo: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  for (const [name, lines] of Object.entries(ESCO)) {
    await writeFile(join(folder, name), `${lines.join("\n")}\n`);
  }
  const url = `http://localhost:${port}`;
  const files = Object.keys(ESCO).map((name) => join(folder, name));
  const imports = spawn(PROGRAM, ["esco", "import", ...files], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      WAYMARK_URL: url,
      WAYMARK_DATABASE_URL: `sqlite://${join(folder, "demo", "vilnius.db")}`,
    },
  });
  const code = await new Promise((resolve) => imports.on("exit", resolve));
  if (code !== 0) throw new Error(`the skills did not come in: exit ${code}`);
  const end = async () => {
    child.kill("SIGINT");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url, end };
}

/** The pages, by what they are called. */
async function pages(url) {
  const first = async (kind) => {
    const { items } = await (await fetch(`${url}/api/v1/${kind}?limit=1`)).json();
    return new URL(items[0].id).pathname;
  };
  const all = {
    home: "/",
    search: "/?q=robot&when=month",
    map: "/map",
    opportunity: await first("opportunities"),
    playlist: await first("playlists"),
    skill: "/esco/skill/00000000-0000-4000-8000-000000000001",
  };
  const wanted = options.pages?.split(",");
  return Object.entries(all).filter(([name]) => !wanted || wanted.includes(name));
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(address, look, drawing) {
  const port = await freePort();
  const flags = [
    ...FLAGS,
    ...drawing,
    `--remote-debugging-port=${port}`,
    `--lang=${look.language}`,
  ];
  if (look.scheme === "dark") flags.push("--blink-settings=preferredColorScheme=0");
  const browser = await chromium.launch({ executablePath: BROWSER, args: flags });
  try {
    const settings = {
      port,
      onlyCategories: Object.keys(GATE),
      extraHeaders: { "Accept-Language": look.language },
      logLevel: "error",
    };
    const config = look.device === DESKTOP ? desktopConfig : undefined;
    const result = await lighthouse(address, settings, config);
    const { categories, audits } = result.lhr;
    const scores = Object.fromEntries(
      Object.keys(GATE).map((name) => [name, Math.round(categories[name].score * 100)]),
    );
    const failed = Object.values(audits)
      .filter((audit) => audit.score !== null && audit.score < 0.9)
      .filter((audit) => audit.scoreDisplayMode !== "informative")
      .map((audit) => audit.id);
    return { scores, failed, bytes: audits["total-byte-weight"].numericValue };
  } finally {
    await browser.close();
  }
}

const problems = [];

async function runLighthouse(url, stops) {
  const rows = [];
  for (const look of looks()) {
    for (const [name, path] of stops) {
      const runs = [];
      const unjudged = UNJUDGED[name] ?? [];
      const drawing = name === "map" ? DRAWING : [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await measure(url + path, look, drawing));
      const row = { page: name, look: nameOf(look), bytes: median(runs.map((run) => run.bytes)) };
      for (const [category, least] of Object.entries(GATE)) {
        row[category] = median(runs.map((run) => run.scores[category]));
        if (row[category] < least && !unjudged.includes(category)) {
          const why = [...new Set(runs.flatMap((run) => run.failed))].join(", ");
          problems.push(`${name}, ${nameOf(look)}: ${category} ${row[category]} (${why})`);
        }
      }
      console.log(
        `${name.padEnd(12)} ${nameOf(look).padEnd(18)} ${Object.keys(GATE)
          .map((category) => `${category} ${row[category]}`)
          .join("  ")}  ${Math.round(row.bytes / 1024)} KiB`,
      );
      rows.push(row);
    }
  }
  await writeFile(join(OUT, "lighthouse.json"), JSON.stringify(rows, null, 2));
}

const nameOf = (look) => `${look.device.name} ${look.scheme} ${look.language}`;

async function runAxe(browser, url, stops) {
  const axe = await readFile(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  for (const look of looks()) {
    const context = await browser.newContext({
      viewport: { width: look.device.width, height: look.device.height },
      colorScheme: look.scheme,
      locale: look.language,
      reducedMotion: "reduce",
      bypassCSP: true,
    });
    for (const [name, path] of stops) {
      const page = await context.newPage();
      await page.goto(url + path);
      await page.waitForTimeout(300);
      await page.screenshot({
        path: join(OUT, `${name}-${nameOf(look).replaceAll(" ", "-")}.png`),
      });
      await page.addScriptTag({ content: axe });
      const violations = await page.evaluate(async () => {
        const found = await window.axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return found.violations.map((one) => `${one.id}: ${one.nodes[0].target}`);
      });
      for (const one of violations) problems.push(`${name}, ${nameOf(look)}: axe ${one}`);
      await page.close();
    }
    console.log(`axe          ${nameOf(look)}: ${stops.length} pages`);
    await context.close();
  }
}

/** What makes a page harder to use; each must leave the heading and the way on to be seen. */
const HARDSHIPS = {
  "no-javascript": { context: { javaScriptEnabled: false } },
  "no-images": {
    prepare: (page) =>
      page.route("**/*", (route) =>
        route.request().resourceType() === "image" ||
        /\.svg|\.png|\.jpe?g/.test(route.request().url())
          ? route.abort()
          : route.continue(),
      ),
  },
  // 1,280 pixels at 400 % are 320.
  "zoom-400": { context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } },
  "slow-network": {
    prepare: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 400,
        downloadThroughput: 50_000,
        uploadThroughput: 50_000,
      });
    },
    slow: true,
  },
};

async function runHardships(browser, url, stops) {
  for (const [hardship, { context: more = {}, prepare, slow }] of Object.entries(HARDSHIPS)) {
    const context = await browser.newContext({
      viewport: { width: PHONE.width, height: PHONE.height },
      locale: "en",
      reducedMotion: "reduce",
      ...more,
    });
    for (const [name, path] of stops) {
      const page = await context.newPage();
      await prepare?.(page);
      const begun = Date.now();
      await page.goto(url + path, { waitUntil: slow ? "commit" : "load" });
      const heading = page.locator("h1").first();
      await heading.waitFor({ state: "attached", timeout: 20_000 });
      const seen = Date.now() - begun;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
      if (wide) problems.push(`${name}, ${hardship}: it must be scrolled sideways`);
      await page.screenshot({ path: join(OUT, `${name}-${hardship}.png`) });
      const note = slow ? `, its heading after ${seen} ms` : "";
      console.log(`${hardship.padEnd(14)} ${name}${note}`);
      await page.close();
    }
    await context.close();
  }
}

await mkdir(OUT, { recursive: true });
const city = await demo();
try {
  const stops = await pages(city.url);
  const browser = await chromium.launch({ executablePath: BROWSER, args: [...FLAGS, ...DRAWING] });
  try {
    await runAxe(browser, city.url, stops);
    await runHardships(browser, city.url, stops);
  } finally {
    await browser.close();
  }
  if (!options["skip-lighthouse"]) await runLighthouse(city.url, stops);
} finally {
  await city.end();
}
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? `All as it should be. ${OUT}` : `${problems.length} to mend.`);
process.exitCode = problems.length === 0 ? 0 : 1;
