// Builds everything the pages load into dist/: one stylesheet, the islands, the
// fonts, the icon sprite, the bundled map, all with hashed names, and manifest.json, which maps
// each logical name ("app.css") to its hashed file name ("app-1A2B3C4D.css").
// `node build.mjs --watch` rebuilds on every change.
import { createHash } from "node:crypto";
import { access, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, context } from "esbuild";

const out = "dist";

/** What comes along by others, and on which terms. */
const LICENSES = {
  "OFL.txt": "node_modules/@fontsource-variable/sofia-sans/LICENSE",
  "LUCIDE.txt": "icons/lucide/LICENSE",
  "MAPLIBRE.txt": "node_modules/maplibre-gl/LICENSE.txt",
  "PMTILES.txt": "basemap/PMTILES.txt",
  "BASEMAP.txt": "basemap/BASEMAP.txt",
  "QR.txt": "node_modules/qr/LICENSE-MIT",
};

/** Logical name of a bundled file: its entry point's, or its only source's. */
function logicalName(output) {
  const source = output.entryPoint ?? Object.keys(output.inputs)[0];
  return path.basename(source).replace(/\.(ts|mjs)$/, ".js");
}

async function writeHashed(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
  const { name: stem, ext } = path.parse(name);
  const file = `${stem}-${hash}${ext}`;
  await writeFile(path.join(out, file), content);
  return [name, file];
}

/** One SVG with a <symbol> for each file of icons/lucide and icons/kinds ("kind-…"). */
async function sprite() {
  const symbols = [];
  for (const [folder, prefix] of [
    ["icons/lucide", ""],
    ["icons/kinds", "kind-"],
  ]) {
    for (const file of (await readdir(folder)).sort()) {
      if (!file.endsWith(".svg")) continue;
      const svg = await readFile(path.join(folder, file), "utf8");
      const body = svg.replace(/^<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
      const id = prefix + path.parse(file).name;
      symbols.push(
        `<symbol id="${id}" viewBox="0 0 24 24">${body.trim().replace(/\s*\n\s*/g, "")}</symbol>`,
      );
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

async function writeManifest(metafile) {
  const bundled = Object.entries(metafile.outputs)
    .filter(([file]) => !file.endsWith(".map"))
    .map(([file, output]) => [logicalName(output), path.relative(out, file)]);
  const manifest = Object.fromEntries(
    [
      ...bundled,
      await writeHashed("sprite.svg", await sprite()),
      await writeHashed("icon.svg", await readFile("icons/icon.svg")),
      await writeHashed("world.pmtiles", await readFile("basemap/world.pmtiles")),
      await writeHashed("places.json", await readFile("basemap/places.json")),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const [name, license] of Object.entries(LICENSES)) await cp(license, path.join(out, name));
  await writeFile(path.join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

const watch = process.argv.includes("--watch");
const options = {
  entryPoints: [
    "styles/app.css",
    "islands/boot.ts",
    // The map's own worker: a file of ours, since the pages' policy allows no other.
    "node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs",
  ],
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  splitting: true,
  target: ["es2022", "chrome111", "firefox113", "safari16.4"],
  loader: { ".woff2": "file", ".svg": "text" },
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  metafile: true,
  logLevel: "info",
  plugins: [
    {
      name: "manifest",
      setup(step) {
        step.onEnd(async ({ metafile, errors }) => {
          if (errors.length === 0 && metafile) await writeManifest(metafile);
        });
      },
    },
  ],
};

await access("basemap/world.pmtiles").catch(() => {
  throw new Error("basemap/world.pmtiles is missing: run `npm run basemap`, or `make web`");
});
if (!watch) await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
if (watch) await (await context(options)).watch();
else await build(options);
