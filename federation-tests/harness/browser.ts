import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import type { Node } from "./node.ts";
import { eventually } from "./wait.ts";
import type { World } from "./world.ts";

const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");

/** Where pictures of failed pages are put. */
const ARTIFACTS = new URL("../artifacts/", import.meta.url).pathname;

/** A folder for a picture of every page that is looked at, when somebody wants to see them all. */
const PICTURES = process.env.WAYMARK_PICTURES;

/** How a visitor looks at the pages. */
export interface Look {
  width: 360 | 1280;
  scheme: "light" | "dark";
  javascript: boolean;
}

function size({ width }: Look): { width: number; height: number } {
  return { width, height: width === 360 ? 740 : 900 };
}

/** Every look: a phone and a desk, light and dark. */
export const LOOKS: Look[] = [
  { width: 1280, scheme: "light", javascript: true },
  { width: 1280, scheme: "dark", javascript: true },
  { width: 360, scheme: "light", javascript: true },
  { width: 360, scheme: "dark", javascript: true },
];

/** What axe looks for. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What may differ between light and dark. */
const COLOURS = ["cat.color"];

/** The two ways in which a whole story is walked. */
export const WALKS: (Look & { how: string })[] = [
  { how: "without JavaScript", width: 360, scheme: "light", javascript: false },
  { how: "with JavaScript", width: 1280, scheme: "dark", javascript: true },
];

function executable(): string {
  const places = [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error("no Chromium found: run scripts/bootstrap test, or set CHROMIUM");
  return found;
}

/** A headless Chromium with a profile of its own, which speaks to this machine only. */
export class Visitors {
  readonly #browser: Browser;
  readonly #home: string;

  private constructor(browser: Browser, home: string) {
    this.#browser = browser;
    this.#home = home;
  }

  static async start(): Promise<Visitors> {
    const home = await mkdtemp(join(tmpdir(), "waymark-browser-"));
    const browser = await chromium.launch({
      executablePath: executable(),
      env: { ...process.env, HOME: home },
      args: [
        "--no-sandbox",
        // The map is drawn without a graphics card.
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    return new Visitors(browser, home);
  }

  /** A new visitor: no cookies, and every request elsewhere is noted as a fault. */
  async visitor(look: Look, language = "en"): Promise<Visitor> {
    const options = {
      viewport: size(look),
      colorScheme: look.scheme,
      reducedMotion: "reduce" as const,
      locale: language,
      ignoreHTTPSErrors: false,
    };
    const open = async (javaScriptEnabled: boolean) => {
      const context = await this.#browser.newContext({ ...options, javaScriptEnabled });
      context.setDefaultTimeout(10_000);
      return context;
    };
    const context = await open(look.javascript);
    const glass = look.javascript ? undefined : await open(true);
    return new Visitor(context, await context.newPage(), look, await glass?.newPage());
  }

  /**
   * Makes tests by somebody at a browser. A picture of the last page is kept when one fails.
   */
  walker(world: World) {
    type Steps = (visitor: Visitor) => Promise<void>;
    return (name: string, look: Look, steps: Steps, language = "en"): void =>
      world.test(name, async (t) => {
        const visitor = await this.visitor(look, language);
        try {
          await steps(visitor);
        } catch (error) {
          t.diagnostic(`seen: ${await visitor.picture(name)}`);
          throw error;
        } finally {
          await visitor.end();
        }
      });
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await rm(this.#home, { recursive: true, force: true });
  }
}

/** A single-use sign-in link, as an operator makes it on the command line. */
export async function signInLink(node: Node, email: string): Promise<string> {
  const { stdout } = await node.command("account", "link", email);
  const found = /http:\/\/\S+/.exec(stdout)?.[0];
  assert.ok(found, stdout);
  return found;
}

/** The whole name of a button; before a colon, what is only read out may stand apart. */
function whole(name: string): RegExp {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll(":", "\\s?:")}$`);
}

/** What somebody sees of a part of the page. */
export async function seen(part: Locator): Promise<string> {
  return (await part.allInnerTexts()).join("\n").trim();
}

function hasFocus(part: Locator): Promise<boolean> {
  return part.evaluate((element) => element === document.activeElement);
}

function says(text: string, message: string | RegExp): void {
  const right = typeof message === "string" ? text.includes(message) : message.test(text);
  assert.ok(right, `“${text}” does not say ${message}`);
}

/** Somebody at a browser. */
export class Visitor {
  readonly page: Page;
  look: Look;
  readonly #context: BrowserContext;
  /** A page with scripts for axe, when the visitor has none. */
  readonly #glass: Page | undefined;
  readonly #faults: string[] = [];
  #pictures = 0;

  constructor(context: BrowserContext, page: Page, look: Look, glass?: Page) {
    this.#context = context;
    this.page = page;
    this.look = look;
    this.#glass = glass;
    page.on("pageerror", (error) => this.#faults.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      // The page itself may be a 404 on purpose; `open` knows what it should be.
      if (message.type() !== "error" || message.location().url === page.url()) return;
      this.#faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && !["localhost", "127.0.0.1"].includes(hostname)) {
        this.#faults.push(`${page.url()} asks ${request.url()}`);
      }
    });
  }

  /** The page without what stands around every page. */
  get main(): Locator {
    return this.page.getByRole("main");
  }

  /** Opens an address and looks at the page with axe. */
  async open(address: string, status = 200): Promise<void> {
    const response = await this.page.goto(address);
    assert.equal(response?.status(), status, address);
    await this.check();
  }

  /** Looks at the page that is open in other looks; the glass of who has no scripts has one. */
  async otherLooks(looks = LOOKS): Promise<void> {
    const own = this.look;
    if (this.#glass) return;
    for (const look of looks) {
      if (look.width === own.width && look.scheme === own.scheme) continue;
      await this.#looksAs(look);
      await this.check(look.scheme === "light" ? RULES : COLOURS);
    }
    await this.#looksAs(own);
  }

  async #looksAs(look: Look): Promise<void> {
    this.look = look;
    await this.page.setViewportSize(size(look));
    await this.page.emulateMedia({ colorScheme: look.scheme });
  }

  /** Opens a sign-in link and presses its one button. */
  async signIn(link: string): Promise<void> {
    await this.open(link);
    await this.#leads(() => this.main.getByRole("button").click());
  }

  /** Presses a button or link, which leads to another page, and looks at that. */
  async press(name: string | RegExp, part = this.main): Promise<void> {
    await this.#leads(() => this.#pressable(name, part).click());
  }

  /**
   * Presses a button of the steps' editor: with JavaScript some of them work on the spot, without
   * it they lead to the form again.
   */
  async rearrange(name: string): Promise<void> {
    if (!this.look.javascript) return this.press(name);
    await this.tap(name);
    await this.check();
  }

  /** Presses a button that works on the spot, by a script. */
  async tap(name: string): Promise<void> {
    await this.#pressable(name, this.main).click();
  }

  /** Whether there is such a button or link. */
  async offers(name: string | RegExp, part = this.main): Promise<boolean> {
    return (await this.#pressable(name, part).count()) > 0;
  }

  /** Goes to another page of a desk, by the bar above it. */
  async go(name: string): Promise<void> {
    await this.press(name, this.page.getByRole("navigation", { name: /desk$/i }));
  }

  /** Chooses what the menu of the visitor's own account offers. */
  async account(name: string): Promise<void> {
    const menu = this.page.getByRole("banner");
    await menu.locator("summary", { hasText: "Your account" }).click();
    await this.press(name, menu);
  }

  #pressable(called: string | RegExp, part: Locator): Locator {
    const name = typeof called === "string" ? whole(called) : called;
    return part.getByRole("button", { name }).or(part.getByRole("link", { name }));
  }

  async #leads(act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), act()]);
    await this.check();
  }

  /** The language that the page says it is in. */
  async language(): Promise<string | null> {
    return this.page.locator("html").getAttribute("lang");
  }

  /** Opens a part that is folded away. */
  async unfold(name: string): Promise<void> {
    await this.page.locator("summary", { hasText: name }).click();
  }

  /** A field, found by its label, in the whole page or in a part of it. */
  field(label: string, part?: string): Locator {
    const where = part ? this.main.getByRole("group", { name: part, exact: true }) : this.main;
    const list = where.getByRole("combobox", { name: label, exact: true });
    return where.getByLabel(label, { exact: true }).or(list);
  }

  /** Writes into a field. */
  async write(label: string, text: string, part?: string): Promise<void> {
    await this.field(label, part).fill(text);
  }

  /** Chooses from a list. */
  async choose(label: string, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option });
  }

  /** Ticks a box, or chooses one of several. */
  async tick(label: string): Promise<void> {
    await this.field(label).check();
  }

  /** The row of a table that begins with a name. */
  row(name: string): Locator {
    return this.main
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: new RegExp(`^${name}`) }) });
  }

  /** What stands in a row under a heading of its table. */
  async cell(row: string, heading: string): Promise<string> {
    const heads = await this.main
      .getByRole("columnheader", { includeHidden: true }) // a phone shows them in each row
      .allTextContents();
    const place = heads.findIndex((head) => head.trim() === heading);
    assert.ok(place > 0, `${heading} is none of ${heads}`);
    const cells = this.row(row).getByRole("cell");
    return seen(cells.nth(place - 1));
  }

  /** What is chosen in a list. */
  async chosen(label: string): Promise<string> {
    return seen(this.field(label).locator("option:checked"));
  }

  /** A section of the page, by its heading. */
  section(heading: string): Locator {
    return this.main.getByRole("region", { name: heading, exact: true });
  }

  /** The page's main part, or a part of it, shows a text. */
  async shows(text: string | RegExp, part = this.main): Promise<void> {
    const found = part.getByText(text).filter({ visible: true }).first();
    await found.waitFor({ timeout: 5_000 });
  }

  /** The page's main part, or a part of it, does not show a text. */
  async hides(text: string | RegExp, part = this.main): Promise<void> {
    const seen = await part.getByText(text).filter({ visible: true }).count();
    assert.equal(seen, 0, `${this.page.url()} shows ${text}`);
  }

  /** Faults that a test made on purpose, as when it took the network away. */
  forgive(fault: RegExp): void {
    const left = this.#faults.filter((one) => !fault.test(one));
    this.#faults.splice(0, this.#faults.length, ...left);
  }

  /** A part of the page is on the screen as it stands, without scrolling. */
  async hasBefore(part: Locator): Promise<boolean> {
    const box = await part.boundingBox();
    const height = this.page.viewportSize()?.height ?? 0;
    return box !== null && box.y >= 0 && box.y < height;
  }

  /** The page has this heading above all others. */
  async isAt(heading: string | RegExp): Promise<void> {
    const exact = typeof heading === "string";
    const found = this.main.getByRole("heading", { level: 1, name: heading, exact });
    await found.waitFor({ state: "visible", timeout: 5_000 });
  }

  /** Loads the page again until it shows a text. */
  async comesToShow(text: string | RegExp, part = this.main, within = 20_000): Promise<void> {
    await eventually(
      `${this.page.url()} shows ${text}`,
      async () => {
        if ((await part.getByText(text).filter({ visible: true }).count()) > 0) return true;
        await this.page.reload();
        return false;
      },
      { within, every: 300 },
    );
    await this.check();
  }

  /**
   * The form was refused: above it stands what is wrong with each field, by its label, with a link
   * to the field, which says the same. With JavaScript the summary has the focus. A text's label
   * names its language: `Name (English)`.
   */
  async refused(wrong: Record<string, string | RegExp>): Promise<void> {
    const summary = this.main.getByRole("alert");
    await this.shows("Something is not right yet", summary);
    if (this.look.javascript) assert.ok(await hasFocus(summary), "the summary has the focus");
    for (const [label, message] of Object.entries(wrong)) {
      const told = summary.getByRole("link").filter({ hasText: message });
      const named = told.filter({ hasText: label });
      assert.ok((await told.count()) > 0, `“${await seen(summary)}” does not say ${message}`);
      await ((await named.count()) > 0 ? named : told).click();
      const [, text, language] = /^(.*) \((.*)\)$/.exec(label) ?? [undefined, label];
      const field = this.field(text, language);
      assert.ok(await hasFocus(field), `the summary leads to ${label}`);
      assert.equal(await field.getAttribute("aria-invalid"), "true", `${label} is marked`);
      const described = (await field.getAttribute("aria-describedby")) ?? "";
      const parts = described.split(" ").filter(Boolean);
      const beside = await Promise.all(parts.map((id) => seen(this.page.locator(`[id="${id}"]`))));
      says(beside.join(" "), message);
    }
  }

  /**
   * No fault of accessibility, nothing wider than the screen, no message without its words, no
   * error in the console and nothing asked of another server.
   */
  async check(rules = RULES): Promise<void> {
    const at = `${this.page.url()} (${this.look.scheme}, ${this.look.width})`;
    if (PICTURES) await this.#keep(PICTURES);
    assert.deepEqual(this.#faults, []);
    const wide = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(wide <= 0, `${at} is ${wide} px wider than the screen`);
    assert.doesNotMatch(
      await seen(this.page.locator("body")),
      /⟦|\{ ?\$/,
      `${at} has a message without words`,
    );
    assert.deepEqual(await this.#axe(rules), [], at);
  }

  /** What axe finds. It needs scripts: who has none is looked at through a glass. */
  async #axe(rules: string[]): Promise<string[]> {
    const page = this.#glass ?? this.page;
    if (this.#glass) await this.#show(this.#glass);
    // It stays on the page from one look to the next.
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
    return page.evaluate(async (runOnly) => {
      type Results = {
        violations: { id: string; help: string; nodes: { html: string; target: unknown[] }[] }[];
      };
      const { axe } = window as unknown as {
        axe: { run(root: Document, options: object): Promise<Results> };
      };
      const { violations } = await axe.run(document, {
        runOnly,
        resultTypes: ["violations"],
        preload: false, // only rules that are not asked for read style sheets
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, target }) => `${id}: ${help}: ${target} ${html.slice(0, 160)}`),
      );
    }, rules);
  }

  /** Shows the page as it is in another one, where its own scripts do not run either. */
  async #show(glass: Page): Promise<void> {
    const body = await this.page.content();
    await glass.unrouteAll();
    await glass.route("**/*", (route) => {
      const request = route.request();
      if (request.isNavigationRequest()) return route.fulfill({ contentType: "text/html", body });
      return request.resourceType() === "script" ? route.abort() : route.continue();
    });
    await glass.goto(this.page.url());
  }

  async #keep(folder: string): Promise<void> {
    this.#pictures += 1;
    const { pathname } = new URL(this.page.url());
    const words = pathname.replaceAll(/[\w-]{36,}|\W+/g, "-");
    const { width, scheme, javascript } = this.look;
    const lang = await this.language();
    const number = String(this.#pictures).padStart(2, "0");
    const name = `${width}-${scheme}-${lang}${javascript ? "" : "-nojs"}-${number}${words}.png`;
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, name), fullPage: true });
  }

  /** A picture of the page, for whoever looks at a failure. */
  async picture(name: string): Promise<string> {
    await mkdir(ARTIFACTS, { recursive: true });
    const path = join(ARTIFACTS, `${name.replaceAll(/\W+/g, "-")}.png`);
    await this.page.screenshot({ path, fullPage: true });
    return path;
  }

  async end(): Promise<void> {
    await this.#glass?.context().close();
    await this.#context.close();
  }
}
