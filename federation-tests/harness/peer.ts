import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Actor } from "./actor.ts";
import type { ActivityStreams } from "./node.ts";
import { generateKeys, type Keys } from "./signature.ts";

/** The media type of ActivityStreams documents. */
export const ACTIVITY_JSON = "application/activity+json";

/** A request that reached a peer. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
  /** The body as JSON, when it is an object. */
  activity: ActivityStreams | undefined;
  at: number;
}

/** What a peer answers at a path. */
export interface Served {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

type Responder = (request: Received, response: ServerResponse) => Served | undefined;

/**
 * Another server, made of nothing but HTTP: it serves the documents it was given, remembers every
 * request, and sends what its actors sign, rightly or wrongly. It answers Follows with Accept
 * unless `acceptFollows` is off.
 */
export class Peer {
  readonly origin: string;
  readonly received: Received[] = [];
  /** What went wrong when it sent an Accept by itself. */
  readonly failures: unknown[] = [];
  /** Whether a Follow of one of its actors is answered with Accept. */
  acceptFollows = true;
  /** The status with which inboxes answer. */
  inboxStatus = 202;
  /** What inboxes answer instead, where it says something. */
  inboxAnswer: ((request: Received) => Served | undefined) | undefined;
  readonly #host: string;
  readonly #port: number;
  readonly #documents = new Map<string, Served | Responder>();
  readonly #actors = new Map<string, Actor>();
  #server: Server | undefined;

  constructor(port: number, host = "127.0.0.1", software = "example") {
    this.#host = host;
    this.#port = port;
    this.origin = `http://${host}:${port}`;
    this.serve("/.well-known/nodeinfo", {
      type: "application/json",
      body: {
        links: [
          {
            rel: "http://nodeinfo.diaspora.software/ns/schema/2.1",
            href: `${this.origin}/nodeinfo/2.1`,
          },
        ],
      },
    });
    this.serve("/nodeinfo/2.1", {
      type: "application/json",
      body: {
        version: "2.1",
        software: { name: software, version: "1.0.0" },
        protocols: ["activitypub"],
        services: { inbound: [], outbound: [] },
        openRegistrations: false,
        usage: { users: {} },
        metadata: {},
      },
    });
  }

  /** `host:port`, by which nodes know this peer. */
  get host(): string {
    return new URL(this.origin).host;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(this.#port, this.#host === "localhost" ? "127.0.0.1" : this.#host, resolve);
    });
    this.#server = server;
  }

  /** Takes no more connections and cuts those that are open; `start` brings it back. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** An actor, served at `/actors/NAME`, with new keys unless it is given some. */
  async actor(name: string = randomUUID(), type = "Group", keys?: Keys): Promise<Actor> {
    const actor = new Actor(this, name, type, keys ?? (await generateKeys()));
    this.#actors.set(actor.id, actor);
    this.serve(new URL(actor.id).pathname, { body: actor.document() });
    const outbox = { id: actor.outbox, type: "OrderedCollection", totalItems: 0, orderedItems: [] };
    this.serve(new URL(actor.outbox).pathname, { body: { "@context": CONTEXT, ...outbox } });
    const resource = `acct:${name}@${this.host}`;
    const self = { rel: "self", type: ACTIVITY_JSON, href: actor.id };
    this.serve(`/.well-known/webfinger?${new URLSearchParams({ resource })}`, {
      type: "application/jrd+json",
      body: { subject: resource, links: [self] },
    });
    return actor;
  }

  /** Answers a path (with its query, if it has one) from now on; a string body is sent as it is. */
  serve(path: string, served: Served | Responder): void {
    this.#documents.set(path, served);
  }

  /** An object of this peer: served at its id, and given back. */
  object(object: ActivityStreams & { id: string }): ActivityStreams & { id: string } {
    const { pathname } = new URL(object.id);
    this.serve(pathname, { body: { "@context": CONTEXT, ...object } });
    return object;
  }

  /** The activities that came in, oldest first, of one type or all. */
  activities(type?: string): ActivityStreams[] {
    return this.received
      .filter(({ method }) => method === "POST")
      .flatMap(({ activity }) => (activity && (!type || activity.type === type) ? [activity] : []));
  }

  /** How often a path was asked for. */
  fetches(path: string): number {
    return this.received.filter((r) => r.method === "GET" && r.path === path).length;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await read(request).catch(() => undefined);
    if (!received) return void response.destroy();
    this.received.push(received);
    const known = this.#documents.get(received.path);
    let served = typeof known === "function" ? known(received, response) : known;
    if (typeof known === "function" && !served) return; // it answers by itself
    if (!served && received.method === "POST" && received.path.endsWith("inbox")) {
      const usual = { status: this.inboxStatus, body: "" };
      served = this.inboxAnswer?.(received) ?? usual;
      if ((served.status ?? 200) < 300) this.#accept(received.activity);
    }
    const { status = 200, type = ACTIVITY_JSON, headers = {}, body } = served ?? { status: 404 };
    response.writeHead(status, { "content-type": type, ...headers });
    response.end(
      typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body ?? {}),
    );
  }

  #accept(activity: ActivityStreams | undefined): void {
    if (!this.acceptFollows || activity?.type !== "Follow") return;
    const actor = this.#actors.get(String(activity.object));
    if (!actor) return;
    actor
      .inboxOf(String(activity.actor))
      .then((inbox) => actor.deliver(inbox, actor.activity("Accept", activity)))
      .catch((error: unknown) => this.failures.push(error));
  }
}

/** The context of everything a peer sends. */
export const CONTEXT = ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"];

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString("utf8");
  let activity: ActivityStreams | undefined;
  try {
    activity = body ? (JSON.parse(body) as ActivityStreams) : undefined;
  } catch {
    // not JSON: the text is kept
  }
  const { method = "GET", url = "/", headers } = request;
  return { method, path: url, headers, body, activity, at: Date.now() };
}
