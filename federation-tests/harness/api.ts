/** Text for people in several languages, the primary one first. */
export type LanguageMap = Record<string, string>;

/** What every item of the API has; the rest depends on its type. */
export interface Item {
  id: string;
  uuid: string;
  type: string;
  territory: { url: string; name: LanguageMap | string };
  local: boolean;
  published?: string;
  updated?: string;
  name: LanguageMap;
  status?: string;
  [member: string]: unknown;
}

/** A page of a list. */
export interface Page<T> {
  items: T[];
  total: { value: number; exact: boolean };
  next: string | null;
}

/** A peer as the operator sees it. */
export interface PeerState {
  host: string;
  state: "following" | "followed" | "mutual" | "requested" | "limited" | "blocked" | "seen";
  followers: number;
  pending: number;
  lastSuccess: string | null;
  lastError: string | null;
  retryAt: string | null;
  backfill: Backfill | null;
}

/** How far what another node has published is read. */
export interface Backfill {
  state: "waiting" | "reading" | "checking" | "done" | "failed";
  items: number;
  missed: number;
  error: string | null;
  retryAt: string | null;
}

/** A stored object of another server, as the operator sees it. */
export interface StoredObject {
  id: string;
  type: string;
  attributedTo: string;
  name: LanguageMap | string | null;
  content: LanguageMap | string | null;
  updated: string | null;
}

/** An answer, read to its end. */
export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  text: string;
  body: T;
}

/** A call: what to send, and which statuses are right (default: any 2xx). */
export interface Call {
  body?: unknown;
  headers?: Record<string, string>;
  expect?: number[];
}

/** A node's REST API, asked as the holder of a token, or as a stranger without one. */
export class Api {
  readonly base: string;
  readonly token: string | undefined;

  constructor(base: string, token?: string) {
    this.base = base;
    this.token = token;
  }

  /** Sends one request; throws with the whole answer when its status is none of the expected. */
  async call<T = unknown>(method: string, path: string, call: Call = {}): Promise<Answer<T>> {
    const headers: Record<string, string> = { accept: "application/json", ...call.headers };
    if (this.token) headers.authorization = `Bearer ${this.token}`;
    const init: RequestInit = { method, headers, redirect: "manual" };
    if (call.body !== undefined) {
      headers["content-type"] ??= "application/json";
      init.body = JSON.stringify(call.body);
    }
    const response = await fetch(new URL(path, this.base), {
      ...init,
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    const right = call.expect ? call.expect.includes(response.status) : response.ok;
    if (!right) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 2_000)}`);
    return { status: response.status, headers: response.headers, text, body: parse<T>(text) };
  }

  async get<T = unknown>(path: string, call?: Call): Promise<T> {
    return (await this.call<T>("GET", path, call)).body;
  }

  async post<T = Item>(path: string, body: unknown, call?: Call): Promise<T> {
    return (await this.call<T>("POST", path, { ...call, body })).body;
  }

  async patch<T = Item>(path: string, body: unknown, call?: Call): Promise<T> {
    return (await this.call<T>("PATCH", path, { ...call, body })).body;
  }

  async delete(path: string, call?: Call): Promise<void> {
    await this.call("DELETE", path, call);
  }

  /** Every item of a list, page after page; stops with an error at `most` items. */
  async all<T>(path: string, most = 5_000): Promise<T[]> {
    const items: T[] = [];
    let next: string | null = path;
    while (next) {
      const page: Page<T> = await this.get<Page<T>>(next);
      items.push(...page.items);
      if (items.length > most) throw new Error(`${path}: more than ${most} items`);
      next = page.next;
    }
    return items;
  }

  /** What search gives for some words and other parameters. */
  async search(parameters: Record<string, string>): Promise<Page<Item>> {
    return this.get<Page<Item>>(`/api/v1/search?${new URLSearchParams(parameters)}`);
  }
}

function parse<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined as T; // not JSON; the text is there to look at
  }
}
