import { createHash, generateKeyPair, type KeyObject, sign } from "node:crypto";
import { promisify } from "node:util";
import type { Headers } from "./raw.ts";

const generate = promisify(generateKeyPair);

/** An RSA key pair as ActivityPub actors have them. */
export interface Keys {
  privateKey: KeyObject;
  publicKey: KeyObject;
  publicKeyPem: string;
}

export async function generateKeys(modulusLength = 2048): Promise<Keys> {
  const { privateKey, publicKey } = await generate("rsa", { modulusLength });
  const publicKeyPem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { privateKey, publicKey, publicKeyPem };
}

/** The `Digest` header's value for a body (RFC 3230). */
export function digest(body: Buffer | string, algorithm: "sha256" | "md5" = "sha256"): string {
  const name = { sha256: "SHA-256", md5: "MD5" }[algorithm];
  return `${name}=${createHash(algorithm).update(body).digest("base64")}`;
}

/** What senders sign when they do it right. */
export const ALL = ["(request-target)", "host", "date", "digest"];

/** A signature (draft-cavage-http-signatures-12) with every part open to be done wrong. */
export interface Signing {
  url: string;
  method?: string;
  body: Buffer | string;
  keyId: string;
  key: KeyObject;
  /** The names that are signed, in order. */
  signed?: string[];
  /** The `algorithm` parameter; null leaves it out. */
  algorithm?: string | null;
  hash?: "sha256" | "sha1";
  /** Values that replace the right ones, in what is signed and in what is sent. */
  host?: string;
  date?: string;
  digest?: string;
  path?: string;
  /** Seconds since 1970, for `(created)` and `(expires)`. */
  created?: number;
  expires?: number;
  /** Makes the signature from the signing string, in place of RSA with the key. */
  make?: (signingString: string) => string;
}

/** The headers of a signed POST or GET: Host, Date, Digest (with a body) and Signature. */
export function signedHeaders(options: Signing): Headers {
  const { method = "POST", body, keyId, key, signed = ALL, algorithm = "rsa-sha256" } = options;
  const url = new URL(options.url);
  const values = new Map<string, string>([
    ["(request-target)", `${method.toLowerCase()} ${options.path ?? url.pathname + url.search}`],
    ["host", options.host ?? url.host],
    ["date", options.date ?? new Date().toUTCString()],
    ["digest", options.digest ?? digest(body)],
  ]);
  if (options.created !== undefined) values.set("(created)", String(options.created));
  if (options.expires !== undefined) values.set("(expires)", String(options.expires));

  const text = signed.map((name) => `${name}: ${values.get(name) ?? ""}`).join("\n");
  const made =
    options.make?.(text) ??
    sign(options.hash ?? "sha256", Buffer.from(text), key).toString("base64");
  const parameters = [
    `keyId="${keyId}"`,
    ...(algorithm === null ? [] : [`algorithm="${algorithm}"`]),
    ...(options.created === undefined ? [] : [`created=${options.created}`]),
    ...(options.expires === undefined ? [] : [`expires=${options.expires}`]),
    `headers="${signed.join(" ")}"`,
    `signature="${made}"`,
  ];
  const sent: Headers = [
    ["Host", values.get("host") ?? ""],
    ["Date", values.get("date") ?? ""],
  ];
  if (method === "POST") sent.push(["Digest", values.get("digest") ?? ""]);
  sent.push(["Signature", parameters.join(",")]);
  return sent;
}

/** The headers without those of a name. */
export function without(headers: Headers, name: string): Headers {
  return headers.filter(([n]) => n.toLowerCase() !== name.toLowerCase());
}

/** The headers with the value of a name changed. */
export function changed(headers: Headers, name: string, change: (v: string) => string): Headers {
  return headers.map(([n, v]) => [n, n.toLowerCase() === name.toLowerCase() ? change(v) : v]);
}
