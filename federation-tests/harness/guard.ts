import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import type { Actor, Wrong } from "./actor.ts";
import type { ActivityStreams, Node } from "./node.ts";
import type { Peer } from "./peer.ts";
import type { RawAnswer } from "./raw.ts";
import { generateKeys, type Keys } from "./signature.ts";
import { eventually } from "./wait.ts";
import type { World } from "./world.ts";

/** Statuses that refuse a request because of its signature. */
export const UNAUTHORISED = [400, 401, 403];
/** Statuses that refuse a body; 0 is a closed connection. */
export const BAD_BODY = [0, 400, 413, 415, 422];

/**
 * A node, a peer that attacks it and a peer that is the victim; the node follows the territory of
 * both, so that what they send in the right way is taken in. Every attack has a twin, the same
 * thing done right, which proves that the attack was refused for what was wrong with it.
 */
export class Guard {
  readonly world: World;
  readonly node: Node;
  readonly attacker: Peer;
  readonly victim: Peer;
  /** The attacker's actor, which the node follows. */
  readonly mallory: Actor;
  /** The victim's actor, which the node follows and which follows the node. */
  readonly city: Actor;
  readonly #keys: Keys;
  #client = 0;

  private constructor(
    world: World,
    node: Node,
    peers: { attacker: Peer; victim: Peer },
    actors: { mallory: Actor; city: Actor },
    keys: Keys,
  ) {
    this.world = world;
    this.node = node;
    this.attacker = peers.attacker;
    this.victim = peers.victim;
    this.mallory = actors.mallory;
    this.city = actors.city;
    this.#keys = keys;
  }

  /** Starts the three and makes them acquainted. */
  static async create(world: World): Promise<Guard> {
    const node = await world.node({
      name: "Guarded",
      handle: "guarded",
      federation: { rate_limit: 100_000 },
    });
    const attacker = await world.peer();
    const victim = await world.peer();
    const mallory = await attacker.actor("mallory");
    const city = await victim.actor("city");
    const guard = new Guard(
      world,
      node,
      { attacker, victim },
      { mallory, city },
      await generateKeys(),
    );
    for (const actor of [mallory, city]) {
      await node.api.call("POST", "/api/v1/peers", { body: { actor: actor.id }, expect: [202] });
      await eventually(
        `the node follows ${actor.name}`,
        async () => (await node.peer(actor.peer.host))?.state === "following",
      );
    }
    const follow = city.activity("Follow", node.territory);
    assert.equal((await city.deliver(guard.inbox, follow)).status, 202);
    await eventually("the victim follows the node", () => guard.follows(city.id));
    return guard;
  }

  /** The node's shared inbox. */
  get inbox(): string {
    return `${this.node.url}/inbox`;
  }

  /** A loopback address that no test connected from yet: to the node, another client. */
  client(): string {
    this.#client += 1;
    return `127.0.${1 + Math.floor(this.#client / 200)}.${1 + (this.#client % 200)}`;
  }

  /** A new actor of the attacker's; they share a key pair, which costs time to make. */
  liar(name?: string): Promise<Actor> {
    return this.attacker.actor(name, "Group", this.#keys);
  }

  async follows(id: string): Promise<boolean> {
    return (await this.node.followers()).some(({ follower }) => follower === id);
  }

  /** What the node stores of an object of a peer. */
  async stored(peer: Peer, id: string): Promise<ActivityStreams | undefined> {
    return (await this.node.objects(peer.host)).find((object) => object.id === id);
  }

  /** A Follow of the node's territory. */
  follow(actor: Actor): ActivityStreams {
    return actor.activity("Follow", this.node.territory);
  }

  /** An Event of the victim's that the node has taken in. */
  async victimsEvent(name: string): Promise<ActivityStreams & { id: string }> {
    return this.taken(this.city, this.city.event(name));
  }

  /** Sends a Create in the right way and waits until it has its effect. */
  async taken<T extends ActivityStreams & { id: string }>(actor: Actor, event: T): Promise<T> {
    const answer = await actor.deliver(this.inbox, actor.activity("Create", event), {
      from: this.client(),
    });
    assert.equal(answer.status, 202, `a right Create is taken: ${answer.body}`);
    await eventually("a right Create has its effect", () => this.stored(actor.peer, event.id));
    return event;
  }

  /**
   * Waits until everything sent before has been worked off, by sending something right after it:
   * only then does "no effect" say something.
   */
  async settle(actor: Actor = this.mallory): Promise<void> {
    await this.taken(actor, actor.event("settled"));
  }

  /**
   * A Follow sent wrongly is refused and has no effect; its twin, right or different only in what
   * is not wrong, is taken.
   */
  refusesFollow(id: string, name: string, attack: FollowAttack): void {
    const { statuses = UNAUTHORISED } = attack;
    this.world.test(`${id}: ${name}`, async () => {
      const liar = await this.liar();
      const twin = await this.liar();
      const from = this.client();
      const answer = attack.send
        ? await attack.send({ guard: this, liar, from })
        : await liar.deliver(this.inbox, this.follow(liar), { ...attack.wrong, from });
      assert.ok(statuses.includes(answer.status), `${answer.status} ${answer.body}`);
      const right = await twin.deliver(this.inbox, this.follow(twin), { ...attack.twin, from });
      assert.equal(right.status, 202, `the twin is taken: ${right.body}`);
      await eventually("the twin has its effect", () => this.follows(twin.id));
      assert.ok(!(await this.follows(liar.id)), "the attack has no effect");
    });
  }
}

/** What is wrong with a Follow: the difference, or a whole way of sending it. */
export interface FollowAttack {
  wrong?: Wrong;
  send?: (scene: { guard: Guard; liar: Actor; from: string }) => Promise<RawAnswer>;
  /** How the twin is sent, where right has several ways. */
  twin?: Wrong;
  statuses?: number[];
}

/** RSA keys too short to be trusted. */
export function shortKeys(): Keys {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const publicKeyPem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { privateKey, publicKey, publicKeyPem };
}
