import { type ChildProcess, execFile, spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The program under test: `WAYMARK_BIN`, or the debug build beside this folder. */
export const program =
  process.env.WAYMARK_BIN ?? fileURLToPath(new URL("../../target/debug/waymark", import.meta.url));

/** What a finished command left. */
export interface Finished {
  code: number;
  stdout: string;
  stderr: string;
}

const running = new Set<ChildProcess>();

// Whatever happens to a test file, none of its processes stays behind.
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Only what a program needs, so that the tester's own settings change nothing. */
function environment(home: string, more: Record<string, string>): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: home, TZ: "UTC", RUST_BACKTRACE: "1", ...more };
}

function checkProgram(): void {
  if (!existsSync(program)) throw new Error(`${program} is not there: run make test-federation`);
}

/** Runs `waymark ARGUMENTS` in a folder to its end; a code other than 0 is not an error here. */
export function run(
  args: string[],
  cwd: string,
  { env = {}, input, timeout = 120_000 }: RunOptions = {},
): Promise<Finished> {
  checkProgram();
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      env: environment(cwd, env),
      timeout,
      killSignal: "SIGKILL" as const,
      maxBuffer: 64 << 20,
    };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      running.delete(child);
      if (error && typeof error.code !== "number") {
        reject(new Error(`waymark ${args.join(" ")}: ${error.message}\n${stderr}`));
      } else {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      }
    });
    running.add(child);
    child.stdin?.on("error", () => {}); // the command may end before it has read all
    child.stdin?.end(input ?? "");
  });
}

export interface RunOptions {
  env?: Record<string, string>;
  input?: string;
  timeout?: number;
}

/** A `waymark` command that keeps running, its output appended to a file. */
export class Service {
  readonly child: ChildProcess;
  readonly ended: Promise<number | NodeJS.Signals>;

  constructor(args: string[], cwd: string, log: string, env: Record<string, string> = {}) {
    checkProgram();
    const file = openSync(log, "a");
    this.child = spawn(program, args, {
      cwd,
      env: environment(cwd, env),
      stdio: ["ignore", file, file],
    });
    closeSync(file);
    running.add(this.child);
    this.ended = new Promise((resolve) => {
      this.child.once("error", () => resolve(127));
      this.child.once("exit", (code, signal) => resolve(signal ?? code ?? 0));
    });
    void this.ended.then(() => running.delete(this.child));
  }

  /** True until the process has ended. */
  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Sends a signal to this one process and waits for its end; after `patience` ms it is killed. */
  async end(
    signal: NodeJS.Signals = "SIGTERM",
    patience = 30_000,
  ): Promise<number | NodeJS.Signals> {
    if (this.alive) this.child.kill(signal);
    const timer = setTimeout(() => this.child.kill("SIGKILL"), patience);
    try {
      return await this.ended;
    } finally {
      clearTimeout(timer);
    }
  }
}
