import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { Guard, shortKeys, UNAUTHORISED } from "../harness/guard.ts";
import { ACTIVITY_JSON } from "../harness/peer.ts";
import type { Headers } from "../harness/raw.ts";
import {
  ALL,
  changed,
  digest,
  generateKeys,
  signedHeaders,
  without,
} from "../harness/signature.ts";
import { eventually, never } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const HOUR = 3_600_000;
const CREATED = ["(request-target)", "host", "(created)", "(expires)", "digest"];

const guard = await Guard.create(await World.create(4));
const other = await generateKeys();
const now = () => Math.floor(Date.now() / 1_000);
const at = (offset: number) => new Date(Date.now() + offset).toUTCString();

// Right answers first: without them no refusal says anything.

guard.world.test("C01: a right Follow is taken and answered with Accept", async () => {
  const actor = await guard.liar();
  const follow = guard.follow(actor);
  assert.equal((await actor.deliver(guard.inbox, follow)).status, 202);
  await eventually("the effect", () => guard.follows(actor.id));
  await eventually("the Accept", () =>
    guard.attacker
      .activities("Accept")
      .find(({ object }) => object === follow.id || object?.id === follow.id),
  );
});

guard.world.test("C03: hs2019 with (created) and (expires) is taken", async () => {
  const actor = await guard.liar();
  const times = { created: now(), expires: now() + 300, algorithm: "hs2019", signed: CREATED };
  const answer = await actor.deliver(guard.inbox, guard.follow(actor), times);
  assert.equal(answer.status, 202, answer.body);
  await eventually("the effect", () => guard.follows(actor.id));
});

guard.world.test("C07: a new key is fetched and taken, the old one is refused", async () => {
  const actor = await guard.attacker.actor();
  assert.equal((await actor.deliver(guard.inbox, guard.follow(actor))).status, 202);
  const old = actor.keys;
  actor.keys = await generateKeys();
  guard.attacker.serve(new URL(actor.id).pathname, { body: actor.document() });
  const undo = actor.activity("Undo", guard.follow(actor));
  await eventually(
    "the new key is taken",
    async () => (await actor.deliver(guard.inbox, undo)).status === 202,
    { within: 75_000, every: 5_000 },
  );
  const refused = await actor.deliver(guard.inbox, guard.follow(actor), { key: old.privateKey });
  assert.ok(UNAUTHORISED.includes(refused.status), String(refused.status));
});

guard.refusesFollow("S01", "no Signature header", {
  wrong: { headers: (headers) => without(headers, "Signature") },
});
guard.refusesFollow("S02", "a signature of random bytes", {
  wrong: { make: () => randomBytes(256).toString("base64") },
});
guard.refusesFollow("S03", "a signature by another key", { wrong: { key: other.privateKey } });
guard.refusesFollow("S04", "a body swapped after signing, with the old Digest", {
  send: ({ liar, from }) =>
    liar.deliver(guard.inbox, liar.activity("Like", guard.node.territory), {
      sent: JSON.stringify(guard.follow(liar)),
      from,
    }),
});
guard.refusesFollow("S05", "body and Digest swapped after signing", {
  send: ({ liar, from }) => {
    const sent = JSON.stringify(guard.follow(liar));
    return liar.deliver(guard.inbox, liar.activity("Like", guard.node.territory), {
      sent,
      headers: (headers) => changed(headers, "Digest", () => digest(sent)),
      from,
    });
  },
});
guard.refusesFollow("S06", "a Digest that is not signed", {
  wrong: { signed: ["(request-target)", "host", "date"] },
});
guard.refusesFollow("S07", "no Digest at all", {
  wrong: {
    signed: ["(request-target)", "host", "date"],
    headers: (headers) => without(headers, "Digest"),
  },
});
guard.refusesFollow("S08", "(request-target) not signed", {
  wrong: { signed: ["host", "date", "digest"] },
});
guard.refusesFollow("S09", "host not signed", {
  wrong: { signed: ["(request-target)", "date", "digest"] },
});
guard.refusesFollow("S10", "neither date nor (created) signed", {
  wrong: { signed: ["(request-target)", "host", "digest"] },
});
guard.refusesFollow("S11", "only the Digest signed", { wrong: { signed: ["digest"] } });
guard.refusesFollow("S12", "signed for another host, and the Host header says so", {
  wrong: { host: "elsewhere.example" },
  statuses: [...UNAUTHORISED, 404, 421],
});
guard.refusesFollow("S13", "a Date 25 hours old", {
  wrong: { date: at(-25 * HOUR) },
  twin: { date: at(-11 * HOUR) },
});
guard.refusesFollow("S14", "a Date 25 hours in the future", {
  wrong: { date: at(25 * HOUR) },
  twin: { date: at(HOUR / 2) },
});
guard.refusesFollow("S15", "a Date that is none", { wrong: { date: "the day before yesterday" } });
guard.refusesFollow("S16", "(expires) in the past", {
  wrong: { algorithm: "hs2019", signed: CREATED, created: now() - 600, expires: now() - 300 },
  twin: { algorithm: "hs2019", signed: CREATED, created: now() - 600, expires: now() + 3_600 },
});
guard.refusesFollow("S17", "(created) 25 hours in the future", {
  wrong: {
    algorithm: "hs2019",
    signed: CREATED,
    created: now() + 90_000,
    expires: now() + 180_000,
  },
});

guard.world.test("S18: a captured Follow replayed after its Undo has no effect", async () => {
  const actor = await guard.liar();
  const follow = guard.follow(actor);
  let captured: Headers = [];
  const keep = (headers: Headers) => {
    captured = headers;
    return headers;
  };
  assert.equal((await actor.deliver(guard.inbox, follow, { headers: keep })).status, 202);
  await eventually("the Follow", () => guard.follows(actor.id));
  const undo = actor.activity("Undo", follow);
  assert.equal((await actor.deliver(guard.inbox, undo)).status, 202);
  await eventually("the Undo", async () => !(await guard.follows(actor.id)));
  const replay = await actor.deliver(guard.inbox, follow, { headers: () => captured });
  assert.ok(replay.status >= 200 && replay.status < 500, String(replay.status));
  await guard.settle();
  await never("the replay has an effect", () => guard.follows(actor.id));
  const again = guard.follow(actor);
  assert.equal((await actor.deliver(guard.inbox, again)).status, 202);
  await eventually("a new Follow is a new one", () => guard.follows(actor.id));
});

/** Somebody of the victim's who does not follow the node. */
const bystander = () => guard.victim.actor();

for (const [id, name, wrong] of [
  ["S19", "the victim's keyId with our key", "keyId"],
  ["S20", "our own key for an activity of the victim", "own key"],
  ["S21", "a key document of ours that names the victim as owner", "owner"],
  ["S22", "a keyId of ours that gives an actor with the victim's id", "actor"],
] as const) {
  guard.world.test(`${id}: ${name}`, async () => {
    const target = await bystander();
    const liar = await guard.liar();
    const path = `/keys/${liar.name}`;
    const keyId = { keyId: target.keyId, "own key": liar.keyId }[wrong as "keyId"];
    const forged = `${guard.attacker.origin}${path}`;
    const key = { owner: target.id, publicKeyPem: liar.keys.publicKeyPem };
    guard.attacker.serve(path, {
      body:
        wrong === "owner"
          ? { "@context": "https://w3id.org/security/v1", id: forged, type: "Key", ...key }
          : { ...target.document(), publicKey: { id: forged, ...key } },
    });
    const answer = await liar.deliver(guard.inbox, guard.follow(target), {
      keyId: keyId ?? forged,
      from: guard.client(),
    });
    assert.ok(UNAUTHORISED.includes(answer.status), `${answer.status} ${answer.body}`);
    await guard.settle();
    assert.ok(!(await guard.follows(target.id)), "no effect");
    assert.equal((await target.deliver(guard.inbox, guard.follow(target))).status, 202);
    await eventually("the victim itself can", () => guard.follows(target.id));
  });
}

for (const algorithm of ["hmac-sha256", "hs2019", "rsa-sha256"]) {
  guard.world.test(`S23: HMAC with the public key as its secret (${algorithm})`, async () => {
    const liar = await guard.attacker.actor();
    const make = (text: string) =>
      createHmac("sha256", liar.keys.publicKeyPem).update(text).digest("base64");
    const from = guard.client();
    const answer = await liar.deliver(guard.inbox, guard.follow(liar), { make, algorithm, from });
    assert.ok(UNAUTHORISED.includes(answer.status), String(answer.status));
    await guard.settle();
    assert.ok(!(await guard.follows(liar.id)));
    assert.equal((await liar.deliver(guard.inbox, guard.follow(liar), { from })).status, 202);
  });
}

guard.refusesFollow("S24", "algorithm none, empty signature", {
  wrong: { algorithm: "none", make: () => "" },
});
guard.refusesFollow("S25", "rsa-sha1", { wrong: { algorithm: "rsa-sha1", hash: "sha1" } });

for (const first of ["forged", "good"] as const) {
  guard.world.test(`S26: two Signature headers, the ${first} one first`, async () => {
    const target = await bystander();
    const liar = await guard.liar();
    const body = JSON.stringify(guard.follow(target));
    const sign = (keyId: string) =>
      signedHeaders({ url: guard.inbox, body, keyId, key: liar.keys.privateKey }).find(
        ([name]) => name === "Signature",
      ) ?? ["Signature", ""];
    const two: Headers = [sign(target.keyId), sign(liar.keyId)];
    if (first === "good") two.reverse();
    const answer = await liar.deliver(guard.inbox, body, {
      headers: (headers) => [...without(headers, "Signature"), ...two],
      from: guard.client(),
    });
    assert.ok(UNAUTHORISED.includes(answer.status), String(answer.status));
    await guard.settle();
    assert.ok(!(await guard.follows(target.id)));
  });
}

for (const right of ["first", "last"] as const) {
  guard.refusesFollow("S27", `two Digest headers, the right one ${right}`, {
    send: ({ liar, from }) => {
      const sent = JSON.stringify(guard.follow(liar));
      const extra: Headers = [["Digest", digest(sent)]];
      return liar.deliver(guard.inbox, liar.activity("Like", guard.node.territory), {
        sent,
        headers: (h) => (right === "first" ? [...extra, ...h] : [...h, ...extra]),
        from,
      });
    },
  });
}

guard.refusesFollow("S28", "a Digest with MD5 only", {
  send: ({ liar, from }) => {
    const body = JSON.stringify(guard.follow(liar));
    return liar.deliver(guard.inbox, body, { digest: digest(body, "md5"), from });
  },
});
for (const fresh of ["first", "last"] as const) {
  guard.refusesFollow("S29", `a fresh Date beside the old signed one, ${fresh}`, {
    wrong: {
      date: at(-25 * HOUR),
      headers: (headers) => {
        const extra: Headers = [["Date", at(0)]];
        return fresh === "first" ? [...extra, ...headers] : [...headers, ...extra];
      },
    },
  });
}
for (const [where, edit] of [
  ["before", (v: string) => `headers="digest",${v}`],
  ["after", (v: string) => `${v},headers="(request-target) host date digest"`],
] as const) {
  guard.refusesFollow("S30", `a second headers parameter ${where} the first`, {
    wrong: { headers: (headers) => changed(headers, "Signature", edit) },
  });
}
guard.refusesFollow("S31", "signed for another path", { wrong: { path: "/actor/inbox" } });
guard.refusesFollow("S32", "a keyId of 16 KiB", {
  wrong: { keyId: `${guard.mallory.id}?${"k".repeat(16_384)}` },
  statuses: [0, ...UNAUTHORISED, 413, 431],
});
for (const keyId of [
  "file:///etc/passwd",
  "gopher://127.0.0.1:70/key",
  `data:application/activity+json,${encodeURIComponent(JSON.stringify({ publicKeyPem: other.publicKeyPem }))}`,
]) {
  guard.refusesFollow("S33", `a keyId ${keyId.slice(0, 12)}…`, {
    wrong: { keyId, key: other.privateKey },
  });
}

guard.world.test("S34: the node's own actor as sender", async () => {
  const own = `${guard.node.url}/actor`;
  const activity = { ...guard.follow(guard.mallory), actor: own, id: `${own}#forged` };
  const { body } = await guard.node.activityStreams(own);
  const answer = await guard.mallory.deliver(guard.inbox, activity, {
    keyId: body.publicKey.id,
    from: guard.client(),
  });
  assert.ok([...UNAUTHORISED, 404, 422].includes(answer.status), String(answer.status));
  await guard.settle();
  assert.ok(!(await guard.follows(own)));
});

for (const [id, name, served] of [
  ["S35", "an actor document served as text/html", { type: "text/html" }],
  ["S35", "an actor document served as text/plain", { type: "text/plain" }],
  ["S36", "a key document that is not there", { status: 404 }],
  ["S36", "a key document that is HTML", { type: "text/html", body: "<!doctype html><p>key" }],
  ["S36", "an empty key document", { body: "" }],
  ["S36", "a key document that is a JSON array", { body: [] }],
  ["rule 9", "an actor document whose id is another address", { body: "other id" }],
  ["rule 9", "an actor whose key is on another origin", { body: "other key" }],
  ["rule 10", "an RSA key of 1,024 bits", { body: "short" }],
] as const) {
  guard.refusesFollow(id, name, {
    statuses: [...UNAUTHORISED, 422],
    send: async ({ liar, from }) => {
      if (name.includes("1,024")) liar.keys = shortKeys();
      const document = liar.document();
      if (name.includes("another address")) document.id = `${liar.id}-2`;
      if (name.includes("another origin")) {
        document.publicKey = { ...document.publicKey, id: guard.city.keyId };
      }
      const texts = ["other id", "other key", "short"];
      const body =
        "body" in served && !texts.includes(String(served.body)) ? served.body : document;
      guard.attacker.serve(new URL(liar.id).pathname, { ...served, body });
      return liar.deliver(guard.inbox, guard.follow(liar), { from });
    },
  });
}

// Rules 1 to 5, one by one.

for (const [name, headers, statuses] of [
  ["two Host headers", (h: Headers) => [["Host", guard.node.host], ...h], UNAUTHORISED],
  [
    "two Content-Length headers",
    (h: Headers) => [...h, ["Content-Length", "1"]],
    [0, ...UNAUTHORISED],
  ],
  ["a Host that is not ours", (h: Headers) => changed(h, "Host", () => "evil.example"), [421]],
  [
    "an X-Forwarded-Host in place of Host",
    (h: Headers) => [
      ...changed(h, "Host", () => "evil.example"),
      ["X-Forwarded-Host", guard.node.host],
    ],
    [421],
  ],
  [
    "Content-Type text/plain",
    (h: Headers) => changed(h, "Content-Type", () => "text/plain"),
    [415],
  ],
  [
    "Content-Type application/json",
    (h: Headers) => changed(h, "Content-Type", () => "application/json"),
    [415],
  ],
  ["a Content-Encoding", (h: Headers) => [...h, ["Content-Encoding", "gzip"]], [415]],
  [
    "Signature parameters that do not parse",
    (h: Headers) => changed(h, "Signature", (v) => v.replaceAll('"', "")),
    UNAUTHORISED,
  ],
] as [string, (headers: Headers) => Headers, number[]][]) {
  guard.refusesFollow("rules 1-5", name, { wrong: { headers }, statuses });
}

for (const beside of ["beside Content-Length", "alone"]) {
  guard.refusesFollow("rule 1", `J16: a well-formed Transfer-Encoding ${beside}`, {
    statuses: [400],
    send: async ({ liar, from }) => {
      const body = JSON.stringify(guard.follow(liar));
      const size = Buffer.byteLength(body).toString(16);
      const answer = await liar.deliver(guard.inbox, body, {
        sent: `${size}\r\n${body}\r\n0\r\n\r\n`,
        headers: (headers) => [
          ...(beside === "alone" ? without(headers, "Content-Length") : headers),
          ["Transfer-Encoding", "chunked"],
        ],
        from,
      });
      assert.match(answer.head, /^connection: close/im);
      return answer;
    },
  });
}

guard.world.test("rule 3: both media types of ActivityStreams are taken", async () => {
  const profile = 'application/ld+json; profile="https://www.w3.org/ns/activitystreams"';
  for (const contentType of [ACTIVITY_JSON, profile, `${ACTIVITY_JSON}; charset=utf-8`]) {
    const actor = await guard.liar();
    const answer = await actor.deliver(guard.inbox, guard.follow(actor), { contentType });
    assert.equal(answer.status, 202, `${contentType}: ${answer.body}`);
    await eventually("the effect", () => guard.follows(actor.id));
  }
});

guard.world.test("rule 8: nothing is fetched for what fails without a key", async () => {
  const liar = await guard.liar();
  const path = new URL(liar.id).pathname;
  for (const wrong of [
    { signed: ALL.slice(1) },
    { date: at(-25 * HOUR) },
    { digest: digest("another body") },
    { headers: (h: Headers) => changed(h, "Signature", () => 'keyId="x') },
  ]) {
    const answer = await liar.deliver(guard.inbox, guard.follow(liar), {
      ...wrong,
      from: guard.client(),
    });
    assert.ok(UNAUTHORISED.includes(answer.status), String(answer.status));
  }
  assert.equal(guard.attacker.fetches(path), 0);
});

guard.world.test("rule 9: a dead actor is asked for once, however often it is named", async () => {
  const liar = await guard.liar();
  const path = new URL(liar.id).pathname;
  guard.attacker.serve(path, { status: 500, body: "" });
  for (let n = 0; n < 10; n += 1) {
    const from = guard.client();
    const answer = await liar.deliver(guard.inbox, guard.follow(liar), { from });
    assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status));
  }
  assert.ok(guard.attacker.fetches(path) <= 2, `${guard.attacker.fetches(path)} fetches`);
});

/** Answers nothing and keeps the connection open. */
const tarpit = () => undefined;

guard.world.test("J21, J24: 50 deliveries of a tarpit's actor are one question", async () => {
  const liar = await guard.liar();
  const path = new URL(liar.id).pathname;
  guard.attacker.serve(path, tarpit);
  const start = Date.now();
  const answers = Array.from({ length: 50 }, (_, n) =>
    liar.deliver(guard.inbox, guard.follow(liar), { from: `127.0.200.${1 + n}` }),
  );
  await eventually("the tarpit is asked", () => guard.attacker.fetches(path) > 0);
  for (let n = 0; n < 5; n += 1) {
    const asked = Date.now();
    const page = await fetch(`${guard.node.url}/`, { headers: { accept: "text/html" } });
    await page.arrayBuffer();
    assert.equal(page.status, 200);
    assert.ok(Date.now() - asked < 1_000, `a page took ${Date.now() - asked} ms`);
  }
  // Nor does it hold up a delivery of somebody who is known.
  await guard.settle();
  assert.ok(Date.now() - start < 5_000, "all of that while the tarpit is asked");
  for (const { status } of await Promise.all(answers)) {
    assert.ok([401, 503].includes(status), String(status));
  }
  assert.ok(Date.now() - start < 8_000, `${Date.now() - start} ms, not ten seconds and more`);
  assert.equal(guard.attacker.fetches(path), 1);
});

guard.world.test("J24: who hangs up on its own tarpit leaves the failure remembered", async () => {
  const liar = await guard.liar();
  const path = new URL(liar.id).pathname;
  guard.attacker.serve(path, tarpit);
  for (let n = 0; n < 5; n += 1) {
    const hasty = { from: guard.client(), timeout: 300 };
    await assert.rejects(liar.deliver(guard.inbox, guard.follow(liar), hasty), /no answer/);
  }
  assert.equal(guard.attacker.fetches(path), 1);
  await eventually(
    "it is told at once",
    async () => {
      const from = guard.client();
      return (await liar.deliver(guard.inbox, guard.follow(liar), { from })).status === 401;
    },
    { within: 10_000 },
  );
  assert.equal(guard.attacker.fetches(path), 1);
});

for (const [how, served, statuses] of [
  ["by 410", () => ({ status: 410, body: "" }), [202]],
  ["by a Tombstone", (id: string) => ({ status: 404, body: { id, type: "Tombstone" } }), [202]],
  ["by 404 alone", () => ({ status: 404, body: "" }), [401]],
  [
    "by another host",
    () => ({ status: 302, headers: { location: `${guard.victim.origin}/gone` } }),
    [401],
  ],
] as const) {
  guard.world.test(`what somebody said before it went, ${how}`, async () => {
    guard.victim.serve("/gone", { status: 410, body: "" });
    const liar = await guard.liar();
    const event = liar.event("Said before it went");
    guard.attacker.serve(new URL(liar.id).pathname, served(liar.id));
    for (const activity of [liar.activity("Create", event), guard.follow(liar)]) {
      const { status } = await liar.deliver(guard.inbox, activity, { from: guard.client() });
      assert.deepEqual([status], statuses);
    }
    await guard.settle();
    assert.ok(!(await guard.stored(guard.attacker, event.id)));
    assert.ok(!(await guard.follows(liar.id)));
  });
}

guard.world.test("rule 9: an actor elsewhere on this machine is not asked for", async () => {
  const stranger = `http://127.0.0.1:1/actors/x`;
  const activity = { ...guard.follow(guard.mallory), actor: stranger };
  const answer = await guard.mallory.deliver(guard.inbox, activity, {
    keyId: `${stranger}#main-key`,
    from: guard.client(),
  });
  assert.ok(UNAUTHORISED.includes(answer.status), String(answer.status));
});

guard.world.test("rule 10: one answer for all that is wrong with a signature", async () => {
  const bodies = new Set<string>();
  for (const wrong of [
    { key: other.privateKey },
    { make: () => randomBytes(256).toString("base64") },
    { signed: ["digest"] },
  ]) {
    const liar = await guard.liar();
    const answer = await liar.deliver(guard.inbox, guard.follow(liar), {
      ...wrong,
      from: guard.client(),
    });
    if (answer.status === 401) bodies.add(answer.body);
  }
  assert.equal(bodies.size, 1, [...bodies].join("\n"));
});
