import { createServer } from "node:net";

const FIRST = 20_000;
const COUNT = 12_000; // below the range from which the system takes ports for outgoing connections

const taken = new Set<number>();

/** A port on 127.0.0.1 that nothing listens on; never the same twice in one process. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (taken.has(port)) continue;
    taken.add(port);
    if (await isFree(port)) return port;
  }
  throw new Error("no free port found");
}

/** The first of two neighbouring ports that nothing listens on. */
export async function freePair(): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = await freePort();
    if (taken.has(port + 1) || !(await isFree(port + 1))) continue;
    taken.add(port + 1);
    return port;
  }
  throw new Error("no two free neighbouring ports found");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
