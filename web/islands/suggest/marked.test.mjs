// Which letters of a proposal are marked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("marked.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  write: false,
});
const { marked } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

/** The text with what is marked in brackets. */
function bracketed(text, typed) {
  return marked(text, typed)
    .map(([part, isTyped]) => (isTyped ? `[${part}]` : part))
    .join("");
}

test("what was typed is marked, without regard to capitals and marks", () => {
  for (const [text, typed, expected] of [
    ["Siuvimas ir mezgimas", "siuv", "[Siuv]imas ir mezgimas"],
    ["Šokiai", "so", "[Šo]kiai"],
    ["Sokiai", "ŠO", "[So]kiai"],
    ["Siūti siūlais", "siu siul", "[Siū]ti [siūl]ais"],
    ["Žygimantų gatvė", "gatve", "Žygimantų [gatvė]"],
    ["Łódź", "lod", "[Łód]ź"],
    ["Straße", "strasse", "[Straße]"],
    ["Đorđe", "dord", "[Đorđ]e"],
    ["مَدْرَسَة", "مدرس", "[مَدْرَسَ]ة"],
    ["Вилњус", "вил", "[Вил]њус"],
    ["🧵 siuvimas", "siuv", "🧵 [siuv]imas"],
  ]) {
    assert.equal(bracketed(text, typed), expected);
    assert.equal(bracketed(text.normalize("NFD"), typed), expected.normalize("NFD"));
  }
});

test("beginnings of words come first, and what is nowhere is not marked", () => {
  assert.equal(bracketed("Art and smart", "art"), "[Art] and smart");
  assert.equal(bracketed("Smart art", "mart"), "S[mart] art");
  assert.equal(bracketed("Weaving", "loom"), "Weaving");
  assert.equal(bracketed("C++ (basics)", "c++ ("), "[C]++ (basics)");
  assert.equal(bracketed("", "a"), "");
  assert.equal(bracketed("Weaving", "  "), "Weaving");
});
