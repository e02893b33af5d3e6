import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");

/** Where pictures of failed pages are put. */
const ARTIFACTS = new URL("../artifacts/", import.meta.url).pathname;

/** How a visitor looks at the pages. */
export interface Look {
  width: 360 | 1280;
  scheme: "light" | "dark";
  javascript: boolean;
}

/** Every look: a phone and a desk, light and dark. */
export const LOOKS: Look[] = [
  { width: 1280, scheme: "light", javascript: true },
  { width: 1280, scheme: "dark", javascript: true },
  { width: 360, scheme: "light", javascript: true },
  { width: 360, scheme: "dark", javascript: true },
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
        "--disable-gpu",
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
    const context = await this.#browser.newContext({
      viewport: { width: look.width, height: look.width === 360 ? 740 : 900 },
      colorScheme: look.scheme,
      reducedMotion: "reduce",
      javaScriptEnabled: look.javascript,
      locale: language,
      ignoreHTTPSErrors: false,
    });
    return new Visitor(context, await context.newPage(), look);
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await rm(this.#home, { recursive: true, force: true });
  }
}

/** Somebody at a browser. */
export class Visitor {
  readonly page: Page;
  readonly look: Look;
  readonly #context: BrowserContext;
  readonly #faults: string[] = [];

  constructor(context: BrowserContext, page: Page, look: Look) {
    this.#context = context;
    this.page = page;
    this.look = look;
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

  /** Opens an address and looks at the page with axe. */
  async open(address: string, status = 200): Promise<void> {
    const response = await this.page.goto(address);
    assert.equal(response?.status(), status, address);
    await this.check();
  }

  /** Presses a button or link of the page's main part and looks at the page that comes. */
  async press(name: string | RegExp): Promise<void> {
    const main = this.page.getByRole("main");
    const exact = typeof name === "string";
    const button = main
      .getByRole("button", { name, exact })
      .or(main.getByRole("link", { name, exact }));
    await button.first().click();
    await this.page.waitForLoadState("load");
    await this.check();
  }

  /** Opens a part that is folded away. */
  async unfold(name: string): Promise<void> {
    await this.page.locator("summary", { hasText: name }).click();
  }

  /** Writes into a field, found by its label, in the whole page or in a part of it. */
  async write(label: string, text: string, part?: string): Promise<void> {
    const where = part
      ? this.page.getByRole("group", { name: part, exact: true })
      : this.page.getByRole("main");
    await where.getByLabel(label, { exact: true }).first().fill(text);
  }

  /** Whether the page's main part shows a text. */
  async shows(text: string | RegExp): Promise<void> {
    const found = this.page.getByRole("main").getByText(text).first();
    await found.waitFor({ state: "visible", timeout: 5_000 });
  }

  /**
   * No serious fault of accessibility, nothing wider than the screen, no error in the console and
   * nothing asked of another server. With JavaScript off axe cannot run; the width is still seen
   * in the light and dark looks with it on.
   */
  async check(): Promise<void> {
    assert.deepEqual(this.#faults, []);
    if (!this.look.javascript) return;
    const wide = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(wide <= 0, `${this.page.url()} is ${wide} px wider than ${this.look.width} px`);
    const violations = await this.#axe();
    assert.deepEqual(
      violations,
      [],
      `${this.page.url()} (${this.look.scheme}, ${this.look.width})`,
    );
  }

  async #axe(): Promise<string[]> {
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      type Results = {
        violations: { id: string; help: string; nodes: { html: string; target: unknown[] }[] }[];
      };
      const { axe } = window as unknown as {
        axe: { run(root: Document, options: object): Promise<Results> };
      };
      const { violations } = await axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        resultTypes: ["violations"],
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, target }) => `${id}: ${help}: ${target} ${html.slice(0, 160)}`),
      );
    });
  }

  /** A picture of the page, for whoever looks at a failure. */
  async picture(name: string): Promise<string> {
    await mkdir(ARTIFACTS, { recursive: true });
    const path = join(ARTIFACTS, `${name.replaceAll(/\W+/g, "-")}.png`);
    await this.page.screenshot({ path, fullPage: true });
    return path;
  }

  async end(): Promise<void> {
    await this.#context.close();
  }
}
