/** The one script of every page; it loads nothing that the page does not use. */
import { enhanceForms } from "./enhance";

enhanceForms();

document.querySelector<HTMLElement>("[data-focus]")?.focus();

if (document.querySelector("form[data-keep]")) {
  const { keepTyped } = await import("./keep");
  keepTyped();
}

if (document.querySelector("[data-copy], [data-sheet], [data-print]")) {
  const { serveSharing } = await import("./share");
  serveSharing();
}

if (document.querySelector("[data-rows]")) {
  const { enhanceRows } = await import("./rows");
  enhanceRows();
}

if (document.querySelector("[data-skills]")) {
  const { chooseSkills } = await import("./skills");
  chooseSkills();
}

if (document.querySelector("[data-suggest]")) {
  const { suggest } = await import("./suggest");
  suggest();
}

const checkInPlace = document.querySelector<HTMLElement>("[data-check-in]");
if (checkInPlace) {
  const { checkIn } = await import("./check-in");
  checkIn(checkInPlace);
}

if (document.querySelector("[data-door]")) {
  const { keepDoor } = await import("./door");
  keepDoor();
}

if (document.querySelector("form[data-passkey]")) {
  const { servePasskeys } = await import("./passkey");
  servePasskeys();
}

const map = document.querySelector<HTMLElement>("[data-map]");
if (map) {
  const { offerMap } = await import("./map-ask");
  offerMap(map);
}
