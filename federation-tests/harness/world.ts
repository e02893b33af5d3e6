import { after, type TestContext, test } from "node:test";
import { FedifyPeer } from "./fedify.ts";
import { type Companion, Node, type NodeOptions } from "./node.ts";
import { Peer } from "./peer.ts";
import { freePort } from "./ports.ts";

/**
 * Everything that one test file starts. The ports are chosen beforehand, because every node has to
 * be told whom on this machine it may speak to; the end is the same for all, whatever happened.
 */
export class World {
  readonly nodes: Node[] = [];
  readonly #peers: (Peer | FedifyPeer)[] = [];
  #companions = 0;
  readonly #ports: number[];

  private constructor(ports: number[]) {
    this.#ports = ports;
  }

  /** A world with room for some nodes and peers; ended after the file's last test. */
  static async create(size = 8): Promise<World> {
    const ports: number[] = [];
    while (ports.length < size) ports.push(await freePort());
    const world = new World(ports);
    after(() => world.end());
    return world;
  }

  /** The addresses that nodes of this world may speak to. */
  readonly allowed: string[] = [];

  #port(): number {
    const port = this.#ports[this.nodes.length + this.#peers.length + this.#companions];
    if (port === undefined) throw new Error("the world is full: create a larger one");
    return port;
  }

  get #allowLocal(): string[] {
    return [...this.#ports.flatMap((p) => [`localhost:${p}`, `127.0.0.1:${p}`]), ...this.allowed];
  }

  /** Sets up and starts a node. */
  async node(options: NodeOptions): Promise<Node> {
    const node = await Node.create(options, this.#port(), this.#allowLocal);
    this.nodes.push(node);
    await node.start();
    return node;
  }

  /** Starts one more process of a node, on the node's own database. */
  async companion(node: Node): Promise<Companion> {
    const port = this.#port();
    this.#companions += 1;
    return node.companion(port);
  }

  /** Starts a peer made of plain HTTP. */
  async peer(software?: string): Promise<Peer> {
    const peer = new Peer(this.#port(), "127.0.0.1", software);
    this.#peers.push(peer);
    await peer.start();
    return peer;
  }

  /** Starts a Fedify server. */
  async fedify(): Promise<FedifyPeer> {
    const peer = new FedifyPeer(this.#port());
    this.#peers.push(peer);
    await peer.start();
    return peer;
  }

  /** One test; when it fails, the nodes' last log lines are shown with it. */
  test(name: string, body: (t: TestContext) => Promise<void>, timeout = 300_000): void {
    test(name, { timeout }, async (t) => {
      try {
        await body(t);
      } catch (error) {
        for (const node of this.nodes) {
          t.diagnostic(`--- ${node.options.name}, the end of its log\n${await node.log()}`);
        }
        throw error;
      }
    });
  }

  /** Ends every process and server, last first, and removes what they wrote. */
  async end(): Promise<void> {
    const ends = await Promise.allSettled([
      ...this.#peers.map((peer) => peer.stop()),
      ...this.nodes.map((node) => node.remove()),
    ]);
    const failed = ends.find((end) => end.status === "rejected");
    if (failed) throw failed.reason;
  }
}
