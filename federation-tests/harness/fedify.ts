import "./navigator.ts";
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import {
  type Context,
  createFederation,
  type Federation,
  generateCryptoKeyPair,
  MemoryKvStore,
} from "@fedify/fedify";
import {
  Accept,
  Activity,
  type Actor,
  Create,
  Delete,
  Endpoints,
  Event,
  Follow,
  Group,
  isActor,
  Join,
  Leave,
  Organization,
  Person,
  PUBLIC_COLLECTION,
  type Recipient,
  Reject,
  Tombstone,
  Undo,
  Update,
} from "@fedify/vocab";
import type { ActivityStreams } from "./node.ts";

/** What reached a Fedify peer's inbox, after Fedify verified its signature. */
export interface Taken {
  type: string;
  id: string;
  actor: string;
  /** The object's id, whether it was embedded or only named. */
  object: string;
  /** The activity as it was sent. */
  json: ActivityStreams;
}

/** The actors of a Fedify peer. */
export const ACTORS = { club: Organization, forum: Group, ana: Person } as const;
export type ActorName = keyof typeof ACTORS;

/**
 * A server built on Fedify, an independent implementation of ActivityPub: an Organization (`club`),
 * a Group (`forum`) and a Person (`ana`) that can follow and be followed, publish Events, join those
 * of others, and remember what arrives.
 */
export class FedifyPeer {
  readonly origin: string;
  readonly taken: Taken[] = [];
  /** Ids of the actors that follow this peer's actors. */
  readonly followers = new Set<string>();
  readonly #port: number;
  readonly #federation: Federation<void>;
  readonly #keys = new Map<string, CryptoKeyPair[]>();
  readonly #events = new Map<string, Event | Tombstone>();
  readonly #outbox: Activity[] = [];
  #server: Server | undefined;

  constructor(port: number) {
    this.#port = port;
    this.origin = `http://localhost:${port}`;
    this.#federation = createFederation<void>({
      kv: new MemoryKvStore(),
      origin: this.origin,
      allowPrivateAddress: true,
    });
    this.#actors();
    this.#inbox();
    this.#collections();
  }

  /** `host:port`, by which nodes know this peer. */
  get host(): string {
    return new URL(this.origin).host;
  }

  id(name: ActorName): string {
    return this.#context.getActorUri(name).href;
  }

  get #context(): Context<void> {
    return this.#federation.createContext(new URL(this.origin), undefined);
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(this.#port, "127.0.0.1", resolve);
    });
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Follows an actor elsewhere; gives the Follow, for `unfollow`. */
  async follow(name: ActorName, target: string): Promise<Follow> {
    const context = this.#context;
    const actor = await this.#remoteActor(target);
    const follow = new Follow({
      id: this.#activityId(),
      actor: context.getActorUri(name),
      object: actor.id,
      to: actor.id,
    });
    await context.sendActivity({ identifier: name }, actor as Recipient, follow);
    return follow;
  }

  /** Takes a Follow back. */
  async unfollow(name: ActorName, target: string, follow: Follow): Promise<void> {
    const actor = await this.#remoteActor(target);
    await this.#context.sendActivity(
      { identifier: name },
      actor as Recipient,
      new Undo({
        id: this.#activityId(),
        actor: this.#context.getActorUri(name),
        object: follow,
        to: actor.id,
      }),
    );
  }

  /** Joins an Event of an organiser; gives the Join's id. */
  async join(name: ActorName, organiser: string, event: string): Promise<string> {
    const id = this.#activityId();
    await this.#sendOne(name, organiser, (to) => {
      const actor = this.#context.getActorUri(name);
      return new Join({ id, actor, object: new URL(event), to });
    });
    return id.href;
  }

  /** Leaves an Event, as other software does: by the event alone. */
  async leave(name: ActorName, organiser: string, event: string): Promise<void> {
    await this.#sendOne(name, organiser, (to) => {
      const actor = this.#context.getActorUri(name);
      return new Leave({ id: this.#activityId(), actor, object: new URL(event), to });
    });
  }

  async #sendOne(
    name: ActorName,
    target: string,
    make: (to: URL | null) => Activity,
  ): Promise<void> {
    const receiver = await this.#remoteActor(target);
    const activity = make(receiver.id);
    await this.#context.sendActivity({ identifier: name }, receiver as Recipient, activity);
  }

  /** Publishes an Event by one of its actors to a receiver; gives the Event's id. */
  async publish(
    name: ActorName,
    target: string,
    event: { name: string; content: string },
  ): Promise<string> {
    const id = `${this.origin}/events/${randomUUID()}`;
    const object = await this.#event(name, id, event);
    await this.#send(name, target, new Create(this.#public(name, object)), object);
    return id;
  }

  /** Publishes an Event that nobody is told of: it stands in the outbox. Gives its id. */
  async keep(name: ActorName, event: { name: string; content: string }): Promise<string> {
    const id = `${this.origin}/events/${randomUUID()}`;
    const object = await this.#event(name, id, event);
    this.#events.set(new URL(id).pathname, object);
    this.#outbox.push(new Create(this.#public(name, object)));
    return id;
  }

  /** Changes a published Event and tells the receiver. */
  async update(
    name: ActorName,
    target: string,
    id: string,
    event: { name: string; content: string },
  ): Promise<void> {
    const object = await this.#event(name, id, event);
    await this.#send(name, target, new Update(this.#public(name, object)), object);
  }

  /** Deletes a published Event and tells the receiver. */
  async delete(name: ActorName, target: string, id: string): Promise<void> {
    const object = new Tombstone({ id: new URL(id) });
    await this.#send(name, target, new Delete(this.#public(name, object)), object);
  }

  async #send(
    name: ActorName,
    target: string,
    activity: Activity,
    object: Event | Tombstone,
  ): Promise<void> {
    this.#events.set(new URL(object.id ?? "").pathname, object);
    this.#outbox.push(activity);
    const receiver = await this.#remoteActor(target);
    await this.#context.sendActivity({ identifier: name }, receiver as Recipient, activity);
  }

  #public(name: ActorName, object: Event | Tombstone) {
    const actor = this.#context.getActorUri(name);
    return { id: this.#activityId(), actor, object, to: PUBLIC_COLLECTION };
  }

  /** An Event as another program would write it: times in UTC, no words of ours. */
  async #event(
    name: ActorName,
    id: string,
    event: { name: string; content: string },
  ): Promise<Event> {
    const context = this.#context;
    const start = Date.now() + 15 * 86_400_000;
    const json = {
      "@context": "https://www.w3.org/ns/activitystreams",
      id,
      type: "Event",
      attributedTo: context.getActorUri(name).href,
      to: PUBLIC_COLLECTION.href,
      name: event.name,
      content: event.content,
      startTime: new Date(start).toISOString(),
      endTime: new Date(start + 3_600_000).toISOString(),
      published: new Date().toISOString(),
      updated: new Date().toISOString(),
      location: { type: "Place", name: "Club house", latitude: 54.68, longitude: 25.28 },
    };
    return Event.fromJsonLd(json, context);
  }

  #activityId(): URL {
    return new URL(`${this.origin}/activities/${randomUUID()}`);
  }

  async #remoteActor(id: string): Promise<Actor> {
    const actor = await this.#context.lookupObject(id);
    if (!actor || !isActor(actor)) throw new Error(`Fedify sees no actor at ${id}`);
    return actor;
  }

  #actors(): void {
    this.#federation
      .setActorDispatcher("/actors/{identifier}", async (context, identifier) => {
        if (!isActorName(identifier)) return null;
        const keys = await context.getActorKeyPairs(identifier);
        return new ACTORS[identifier]({
          id: context.getActorUri(identifier),
          preferredUsername: identifier,
          name: `Fedify ${identifier}`,
          url: context.getActorUri(identifier),
          inbox: context.getInboxUri(identifier),
          outbox: context.getOutboxUri(identifier),
          followers: context.getFollowersUri(identifier),
          endpoints: new Endpoints({ sharedInbox: context.getInboxUri() }),
          publicKey: keys[0]?.cryptographicKey ?? null,
          assertionMethods: keys.map((pair) => pair.multikey),
        });
      })
      .setKeyPairsDispatcher(async (_, identifier) => {
        const known = this.#keys.get(identifier);
        if (known) return known;
        const made = [await generateCryptoKeyPair("RSASSA-PKCS1-v1_5")];
        this.#keys.set(identifier, made);
        return made;
      });
  }

  #inbox(): void {
    this.#federation
      .setInboxListeners("/actors/{identifier}/inbox", "/inbox")
      .on(Follow, async (context, follow) => {
        await this.#note(follow);
        const name = context.parseUri(follow.objectId);
        const follower = await follow.getActor(context);
        if (name?.type !== "actor" || !follower?.id) return;
        this.followers.add(follower.id.href);
        const accept = new Accept({
          id: this.#activityId(),
          actor: follow.objectId,
          object: follow,
          to: follower.id,
        });
        await context.sendActivity({ identifier: name.identifier }, follower, accept);
      })
      .on(Accept, (_, accept) => this.#note(accept))
      .on(Reject, (_, reject) => this.#note(reject))
      .on(Undo, async (_, undo) => {
        await this.#note(undo);
        if (undo.actorId) this.followers.delete(undo.actorId.href);
      })
      // Everything else: Create, Update, Delete, Announce …
      .on(Activity, (_, activity) => this.#note(activity));
  }

  async #note(activity: Activity): Promise<void> {
    const json = (await activity.toJsonLd()) as ActivityStreams;
    this.taken.push({
      type: String(json.type),
      id: activity.id?.href ?? "",
      actor: activity.actorId?.href ?? "",
      object: activity.objectId?.href ?? "",
      json,
    });
  }

  #collections(): void {
    const page = <T>(items: readonly T[]) => ({ items, nextCursor: null });
    this.#federation.setFollowersDispatcher("/actors/{identifier}/followers", () =>
      page([...this.followers].map((id) => ({ id: new URL(id), inboxId: null }))),
    );
    this.#federation
      .setOutboxDispatcher("/actors/{identifier}/outbox", (context, identifier) => {
        const actor = context.getActorUri(identifier).href;
        return page(this.#outbox.filter((activity) => activity.actorId?.href === actor));
      })
      .setCounter(() => this.#outbox.length);
    this.#federation.setNodeInfoDispatcher("/nodeinfo/2.1", () => ({
      software: { name: "fedify-peer", version: "2.3.6" },
      protocols: ["activitypub"],
      usage: { users: {}, localPosts: 0, localComments: 0 },
    }));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.origin);
    const event = request.method === "GET" && this.#events.get(url.pathname);
    const answer = event
      ? Response.json(await event.toJsonLd(), {
          status: event instanceof Tombstone ? 410 : 200,
          headers: { "content-type": "application/activity+json" },
        })
      : await this.#federation.fetch(await toRequest(request, url), { contextData: undefined });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  }
}

function isActorName(name: string): name is ActorName {
  return Object.hasOwn(ACTORS, name);
}

async function toRequest(request: IncomingMessage, url: URL): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headersDistinct)) {
    for (const one of value ?? []) headers.append(name, one);
  }
  const method = request.method ?? "GET";
  return new Request(url, {
    method,
    headers,
    ...(method === "GET" || method === "HEAD" ? {} : { body: Buffer.concat(chunks) }),
  });
}
