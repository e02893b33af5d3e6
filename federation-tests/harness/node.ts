import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Api, type Item, type PeerState, type StoredObject } from "./api.ts";
import { createDatabase, type Database } from "./postgres.ts";
import { type Finished, type RunOptions, run, Service } from "./process.ts";
import { eventually } from "./wait.ts";

/** What makes one node differ from another. */
export interface NodeOptions {
  name: string;
  handle: string;
  languages?: string[];
  database?: "sqlite" | "postgres";
  /** Further lines of the settings, before the first section. */
  settings?: string[];
  /** Further keys of `[federation]`. */
  federation?: Record<string, string | number>;
}

interface Setup {
  territory: string;
  signIn: string;
  token: string;
}

/** One more process of a node. */
export interface Companion {
  url: string;
  api: Api;
  kill(): Promise<void>;
}

/** A real `waymark` node: a process with its own folder, settings, database and port. */
export class Node {
  readonly options: NodeOptions;
  readonly port: number;
  /** The public base address, without a slash at the end. */
  readonly url: string;
  readonly dir: string;
  readonly #database: Database | undefined;
  #service: Service | undefined;
  readonly #companions: Service[] = [];
  #setup: Setup | undefined;
  #api: Api | undefined;

  private constructor(options: NodeOptions, port: number, dir: string, database?: Database) {
    this.options = options;
    this.port = port;
    this.url = `http://localhost:${port}`;
    this.dir = dir;
    this.#database = database;
  }

  /** Makes folder, settings and database and runs `waymark setup`; does not start it. */
  static async create(options: NodeOptions, port: number, allowLocal: string[]): Promise<Node> {
    const dir = await mkdtemp(join(tmpdir(), `waymark-${options.handle}-`));
    const database = options.database === "postgres" ? await createDatabase() : undefined;
    const node = new Node(options, port, dir, database);
    try {
      await writeFile(join(dir, "waymark.toml"), node.#settings(allowLocal), { mode: 0o600 });
      const { name, handle, languages = ["en"] } = options;
      const created = await node.command(
        ...["setup", "--name", name, "--handle", handle, "--operator", node.operator, "--json"],
        ...languages.flatMap((tag) => ["--language", tag]),
      );
      node.#setup = JSON.parse(created.stdout) as Setup;
      node.#api = new Api(node.url, node.#setup.token);
      return node;
    } catch (error) {
      await node.remove();
      throw error;
    }
  }

  #settings(allowLocal: string[]): string {
    const { federation = {}, settings = [] } = this.options;
    const lines = Object.entries(federation).map(([k, v]) => `${k} = ${JSON.stringify(v)}`);
    return [
      `url = ${JSON.stringify(this.url)}`,
      `listen = "127.0.0.1:${this.port}"`,
      `database_url = ${JSON.stringify(this.#database?.url ?? "sqlite:waymark.db")}`,
      `media = "media/"`,
      ...settings,
      "[federation]",
      `allow_local = ${JSON.stringify(allowLocal)}`,
      ...lines,
      "",
    ].join("\n");
  }

  get operator(): string {
    return `operator@${this.options.handle}.example`;
  }

  /** `host:port`, by which other nodes know this one. */
  get host(): string {
    return `localhost:${this.port}`;
  }

  /** The territory actor's address. */
  get territory(): string {
    return `${this.url}/territory`;
  }

  /** What `waymark setup --json` printed. */
  get setup(): Setup {
    if (!this.#setup) throw new Error("the node is not set up");
    return this.#setup;
  }

  /** The API with all scopes. */
  get api(): Api {
    if (!this.#api) throw new Error("the node is not set up");
    return this.#api;
  }

  get running(): boolean {
    return this.#service?.alive ?? false;
  }

  /** Starts `waymark serve` and waits until it can serve. */
  async start(): Promise<void> {
    if (this.running) return;
    const service = new Service(["serve"], this.dir, this.#log);
    this.#service = service;
    await eventually(
      `${this.options.name} is ready`,
      async () => {
        if (!service.alive) return "ended";
        return (await fetch(`${this.url}/readyz`)).ok && "ready";
      },
      { within: 60_000 },
    );
    if (!service.alive) throw new Error(`${this.options.name} ended at its start`);
  }

  /** SIGTERM, and the exit code. */
  async stop(): Promise<number | NodeJS.Signals> {
    return this.#service?.end("SIGTERM") ?? 0;
  }

  /** SIGKILL: no chance to tidy up. */
  async kill(): Promise<void> {
    await this.#service?.end("SIGKILL");
  }

  /**
   * Starts one more process of this node, on the same database, that listens on another port; it is
   * ready when this returns. `url` is where it is spoken to, not the node's address.
   */
  async companion(port: number): Promise<Companion> {
    const url = `http://127.0.0.1:${port}`;
    const listen = { WAYMARK_LISTEN: `127.0.0.1:${port}` };
    const service = new Service(["serve"], this.dir, this.#log, listen);
    this.#companions.push(service);
    await eventually(
      `another process of ${this.options.name} is ready`,
      async () => (service.alive ? (await fetch(`${url}/readyz`)).ok : "ended"),
      { within: 60_000 },
    );
    if (!service.alive) throw new Error(`another process of ${this.options.name} ended`);
    const api = new Api(url, this.setup.token);
    return { url, api, kill: async () => void (await service.end("SIGKILL")) };
  }

  /** Ends the processes and removes folder and database. */
  async remove(): Promise<void> {
    await Promise.all(this.#companions.map((service) => service.end("SIGTERM", 5_000)));
    await this.#service?.end("SIGTERM", 5_000);
    await this.#database?.drop();
    await rm(this.dir, { recursive: true, force: true });
  }

  /** Runs a `waymark` command in this node's folder; throws unless it exits 0. */
  async command(...args: string[]): Promise<Finished> {
    const finished = await this.attempt(args);
    if (finished.code !== 0) {
      throw new Error(`waymark ${args.join(" ")}: exit ${finished.code}\n${finished.stderr}`);
    }
    return finished;
  }

  /** Runs a `waymark` command in this node's folder, whatever its exit code. */
  attempt(args: string[], options?: RunOptions): Promise<Finished> {
    return run(args, this.dir, options);
  }

  /** `waymark peer follow`: this node's territory follows the other's; gives what it printed. */
  async follow(target: string): Promise<string> {
    return (await this.command("peer", "follow", target)).stdout.trim();
  }

  /** The address of its database on the test server. */
  get database(): string {
    if (!this.#database) throw new Error("the node is not on PostgreSQL");
    return this.#database.url;
  }

  /** How this node sees another, or undefined when it never met it. */
  async peer(host: string): Promise<PeerState | undefined> {
    const answer = await this.api.call<PeerState>("GET", `/api/v1/peers/${host}`, {
      expect: [200, 404],
    });
    return answer.status === 200 ? answer.body : undefined;
  }

  /** What this node stores of another server. */
  async objects(host: string): Promise<StoredObject[]> {
    return this.api.all<StoredObject>(
      `/api/v1/federation/objects?${new URLSearchParams({ host, limit: "1000" })}`,
    );
  }

  /** Who follows this node's actors. */
  async followers(): Promise<{ actor: string; follower: string }[]> {
    return this.api.all("/api/v1/federation/followers?limit=1000");
  }

  /** The item with this address, as this node's search shows it for some words. */
  async found(id: string, words: string): Promise<Item | undefined> {
    const page = await this.api.search({ q: words, limit: "100" });
    return page.items.find((item) => item.id === id);
  }

  /** This node's view of a remote item, by the UUID that this node gave it. */
  async elsewhere(uuid: string): Promise<{ status: number; item: Item }> {
    const answer = await this.api.call<Item>("GET", `/elsewhere/${uuid}`, {
      expect: [200, 404, 410],
    });
    return { status: answer.status, item: answer.body };
  }

  /** An ActivityStreams document of this node, read as a stranger. */
  async activityStreams(address: string): Promise<{ status: number; body: ActivityStreams }> {
    const response = await fetch(address, {
      headers: { accept: "application/activity+json" },
      redirect: "manual",
    });
    return { status: response.status, body: (await response.json()) as ActivityStreams };
  }

  /** The end of the node's log. */
  async log(lines = 60): Promise<string> {
    const text = await readFile(this.#log, "utf8").catch(() => "");
    return text.split("\n").slice(-lines).join("\n");
  }

  get #log(): string {
    return join(this.dir, "node.log");
  }
}

/** An ActivityStreams object whose members are looked at one by one. */
// biome-ignore lint/suspicious/noExplicitAny: documents of any shape, checked by the assertions
export type ActivityStreams = Record<string, any>;
