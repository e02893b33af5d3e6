import { connect } from "node:net";

/** Header names and values in the order in which they are sent; a name may come twice. */
export type Headers = [name: string, value: string][];

/** A request, byte for byte as it goes over the wire. */
export interface RawRequest {
  /** Where to connect: `http://host:port/…`; the path is sent as it stands. */
  url: string;
  method?: string;
  headers: Headers;
  body?: Buffer | string;
  /** The local address to connect from, in 127.0.0.0/8: each is another client to a node. */
  from?: string;
  timeout?: number;
}

/** The answer; status 0 when the connection was closed without one. */
export interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

/** Sends a request exactly as given, with nothing added, and reads until the connection closes. */
export function exchange(request: RawRequest): Promise<RawAnswer> {
  const { url, method = "POST", headers, body = "", from, timeout = 30_000 } = request;
  const { hostname, port, pathname, search } = new URL(url);
  const head = [
    `${method} ${pathname}${search} HTTP/1.1`,
    ...headers.map(([n, v]) => `${n}: ${v}`),
  ];
  const bytes = Buffer.concat([
    Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"),
    Buffer.isBuffer(body) ? body : Buffer.from(body),
  ]);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const done = () => resolve(parse(Buffer.concat(chunks)));
    const socket = connect({
      host: hostname === "localhost" ? "127.0.0.1" : hostname,
      port: Number(port),
      ...(from ? { localAddress: from } : {}),
    });
    socket.setTimeout(timeout, () => {
      socket.destroy();
      reject(new Error(`no answer from ${url} in ${timeout} ms`));
    });
    socket.on("connect", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      if (complete(Buffer.concat(chunks))) socket.end();
    });
    // A server that refuses early resets the connection while we still write; what it said counts.
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED") reject(error);
    });
    socket.on("close", done);
  });
}

/** Whether an answer is there in full, so that we need not wait for the close. */
function complete(bytes: Buffer): boolean {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const head = bytes.toString("latin1", 0, end);
  if (/^transfer-encoding: *chunked/im.test(head)) return bytes.includes("\r\n0\r\n\r\n", end);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  return length !== undefined && bytes.length >= end + 4 + Number(length);
}

function parse(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.toString("latin1", 0, end < 0 ? bytes.length : end);
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
  const rest = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4);
  const body = /^transfer-encoding: *chunked/im.test(head) ? unchunk(rest) : rest;
  return { status, head, body: body.toString("utf8") };
}

function unchunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = bytes.indexOf("\r\n", at);
    const size = Number.parseInt(bytes.toString("latin1", at, line), 16);
    if (line < 0 || !(size > 0)) return Buffer.concat(parts);
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
