import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A database of its own on the test server that `scripts/with-postgres` started. */
export interface Database {
  url: string;
  drop(): Promise<void>;
}

/** Makes an empty database with a random name; throws when no test server is there. */
export async function createDatabase(): Promise<Database> {
  const server = process.env.WAYMARK_TEST_POSTGRES;
  if (!server) {
    throw new Error("WAYMARK_TEST_POSTGRES is not set: run this inside scripts/with-postgres");
  }
  const name = `waymark_${randomBytes(8).toString("hex")}`;
  await sql(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => sql(server, `drop database if exists ${name} with (force)`),
  };
}

async function sql(server: string, statement: string): Promise<void> {
  await run("psql", ["--quiet", "--no-psqlrc", "--command", statement, server]);
}
