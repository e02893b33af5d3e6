import { randomUUID } from "node:crypto";
import type { ActivityStreams } from "./node.ts";
import { ACTIVITY_JSON, CONTEXT, type Peer } from "./peer.ts";
import { exchange, type Headers, type RawAnswer } from "./raw.ts";
import { type Keys, type Signing, signedHeaders } from "./signature.ts";

export const PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

/** How a delivery differs from a right one. */
export interface Wrong extends Partial<Signing> {
  contentType?: string;
  /** Last change to the headers, after signing. */
  headers?: (headers: Headers) => Headers;
  /** What is sent in place of the body that was signed. */
  sent?: Buffer | string;
  /** The local address to connect from. */
  from?: string;
  /** How long to wait for an answer before hanging up, in milliseconds. */
  timeout?: number;
}

/** Somebody on a {@link Peer}, who can say and sign things. */
export class Actor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly peer: Peer;
  keys: Keys;

  constructor(peer: Peer, name: string, type: string, keys: Keys) {
    this.peer = peer;
    this.name = name;
    this.type = type;
    this.id = `${peer.origin}/actors/${name}`;
    this.keys = keys;
  }

  get keyId(): string {
    return `${this.id}#main-key`;
  }

  get inbox(): string {
    return `${this.id}/inbox`;
  }

  get outbox(): string {
    return `${this.id}/outbox`;
  }

  /** The actor's document. */
  document(): ActivityStreams {
    return {
      "@context": CONTEXT,
      id: this.id,
      type: this.type,
      preferredUsername: this.name,
      name: this.name,
      inbox: this.inbox,
      outbox: this.outbox,
      followers: `${this.id}/followers`,
      url: this.id,
      endpoints: { sharedInbox: `${this.peer.origin}/inbox` },
      publicKey: { id: this.keyId, owner: this.id, publicKeyPem: this.keys.publicKeyPem },
    };
  }

  /** An activity of this actor with an id of its own. */
  activity(type: string, object: unknown, more: ActivityStreams = {}): ActivityStreams {
    const id = `${this.peer.origin}/activities/${randomUUID()}`;
    return { "@context": CONTEXT, id, type, actor: this.id, object, to: [PUBLIC], ...more };
  }

  /** An Event of this actor, also served at its address. */
  event(name: string, more: ActivityStreams = {}): ActivityStreams & { id: string } {
    const id = `${this.peer.origin}/events/${randomUUID()}`;
    const now = new Date().toISOString();
    return this.peer.object({
      id,
      type: "Event",
      attributedTo: this.id,
      actor: this.id,
      to: [PUBLIC],
      cc: [`${this.id}/followers`],
      name,
      content: `<p>${name}</p>`,
      mediaType: "text/html",
      startTime: new Date(Date.now() + 20 * 86_400_000).toISOString(),
      endTime: new Date(Date.now() + 20 * 86_400_000 + 7_200_000).toISOString(),
      timezone: "Europe/Vilnius",
      published: now,
      updated: now,
      url: id,
      ...more,
    });
  }

  /** Lists activities or objects in this actor's outbox, page by page, from now on. */
  lists(...pages: unknown[][]): void {
    const path = new URL(this.outbox).pathname;
    const at = (n: number) => `${this.outbox}?page=${n}`;
    const list = { "@context": CONTEXT, id: this.outbox, type: "OrderedCollection" };
    const totalItems = pages.flat().length;
    this.peer.serve(path, { body: { ...list, totalItems, first: at(0) } });
    for (const [n, orderedItems] of pages.entries()) {
      const page = { "@context": CONTEXT, id: at(n), type: "OrderedCollectionPage", orderedItems };
      const next = n + 1 < pages.length ? { next: at(n + 1) } : {};
      this.peer.serve(`${path}?page=${n}`, { body: { ...page, partOf: this.outbox, ...next } });
    }
  }

  /** Posts an activity (or any body) to an inbox, signed by this actor, rightly unless told otherwise. */
  async deliver(
    inbox: string,
    activity: ActivityStreams | string | Buffer,
    wrong: Wrong = {},
  ): Promise<RawAnswer> {
    const body =
      typeof activity === "string" || Buffer.isBuffer(activity)
        ? activity
        : JSON.stringify(activity);
    const sent = wrong.sent ?? body;
    const signed = signedHeaders({
      url: inbox,
      body,
      keyId: this.keyId,
      key: this.keys.privateKey,
      ...wrong,
    });
    const headers: Headers = [
      ...signed,
      ["User-Agent", "waymark-federation-tests"],
      ["Accept", ACTIVITY_JSON],
      ["Content-Type", wrong.contentType ?? ACTIVITY_JSON],
      ["Content-Length", String(Buffer.byteLength(sent))],
      ["Connection", "close"],
    ];
    return exchange({
      url: inbox,
      headers: wrong.headers?.(headers) ?? headers,
      body: sent,
      ...(wrong.from ? { from: wrong.from } : {}),
      ...(wrong.timeout ? { timeout: wrong.timeout } : {}),
    });
  }

  /** A signed GET, as servers that hide from strangers ask for it. */
  async fetch(address: string): Promise<RawAnswer> {
    const signed = signedHeaders({
      url: address,
      method: "GET",
      body: "",
      keyId: this.keyId,
      key: this.keys.privateKey,
      signed: ["(request-target)", "host", "date"],
    });
    const headers: Headers = [...signed, ["Accept", ACTIVITY_JSON], ["Connection", "close"]];
    return exchange({ url: address, method: "GET", headers });
  }

  /** Where an actor elsewhere takes deliveries. */
  async inboxOf(actor: string): Promise<string> {
    const { body } = await this.fetch(actor);
    return String((JSON.parse(body) as ActivityStreams).inbox);
  }
}
