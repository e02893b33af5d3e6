/** Names on the map, in the language of the page and in its script. */
import type { ExpressionSpecification } from "maplibre-gl";

const page = document.documentElement.lang || "en";

const reader = new Intl.Locale(page).maximize();

/** The members of a place that may hold its name, the best first. */
function keys(): string[] {
  const { language, script } = reader;
  const usual = new Intl.Locale(language).maximize().script;
  const isNorwegian = ["nb", "nn", "no"].includes(language);
  const spoken = isNorwegian ? "nb" : language;
  return [
    `name:${page}`,
    `name:${spoken}-${script}`,
    ...(script === usual ? [`name:${spoken}`] : []),
    ...(isNorwegian ? ["name:no"] : []),
  ];
}

/** What a place is called; `further` are tried before the name that it has where it is. */
export function placeName(...further: ExpressionSpecification[]): ExpressionSpecification {
  const own = keys().map((key): ExpressionSpecification => ["get", key]);
  return ["coalesce", ...own, ...further, ["get", "name"]] as ExpressionSpecification;
}

/** One thing for who reads Latin letters, another for who reads others, by the script's name. */
export function latinOr<Value>(latin: Value, other: (script: string) => Value): Value {
  const { script = "Latn" } = reader;
  if (script === "Latn") return latin;
  const name = new Intl.DisplayNames("en", { type: "script", fallback: "code" }).of(script);
  return other(name ?? script);
}

function regions(): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(page, { type: "region", style: "short", fallback: "none" });
  } catch {
    return undefined;
  }
}

/** Every two letters that the browser has a country's name for. */
function countries(): [string, string][] {
  const names = regions();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = names?.of(code);
      return name ? [[code, name] as [string, string]] : [];
    });
}

const known = countries();

/** What a country is called: the browser knows that in its language. */
export function countryName(): ExpressionSpecification {
  if (known.length === 0) return ["get", "name"];
  return [
    "match",
    ["get", "code"],
    ...known.flat(),
    ["get", "name"],
  ] as unknown as ExpressionSpecification;
}

/** Letters of every kind that names here have, for which a font's files may have to be loaded. */
export function letters(): string {
  return `${known.map(([, name]) => name).join("")}ĄąĖėŠšŽžĐđŁłŐő0123456789`;
}

/** A unit of length in short, such as `km` or `км`. */
export function unitName(unit: "meter" | "kilometer"): string {
  const parts = new Intl.NumberFormat(page, { style: "unit", unit }).formatToParts(1);
  return parts.find(({ type }) => type === "unit")?.value ?? "";
}
