import assert from "node:assert/strict";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { BAD_BODY, Guard } from "../harness/guard.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// What stands in a body that is rightly signed by somebody whom the node follows.

const world = await World.create(4);
const guard = await Guard.create(world);
const { mallory, attacker, city, node } = guard;

/** The node still takes what is right, and in reasonable time. */
async function lives(): Promise<void> {
  const start = Date.now();
  await guard.settle();
  assert.ok(Date.now() - start < 15_000);
}

const text = (change: (json: string) => string) =>
  change(JSON.stringify(mallory.activity("Create", mallory.event("Odd"))));

world.test("J01: a member that stands twice", async () => {
  const target = await guard.victim.actor();
  const follow = JSON.stringify(guard.follow(mallory));
  for (const body of [
    follow.replace(/^{/, `{"actor":${JSON.stringify(target.id)},`),
    follow.replace(/}$/, `,"actor":${JSON.stringify(target.id)}}`),
    follow.replace(/}$/, `,"\\u0061ctor":${JSON.stringify(target.id)}}`),
  ]) {
    const { status } = await mallory.deliver(guard.inbox, body);
    assert.ok(status >= 200 && status < 500, String(status));
  }
  await lives();
  assert.ok(!(await guard.follows(target.id)));
});

for (const [id, name, body] of [
  ["J02", "100,000 nested lists", () => "[".repeat(100_000) + "]".repeat(100_000)],
  [
    "J02",
    "100,000 nested lists inside an activity",
    () => text((s) => s.replace(/}$/, `,"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)),
  ],
  ["J03", "NaN", () => text((s) => s.replace(/}$/, ',"x":NaN}'))],
  ["J03", "Infinity", () => text((s) => s.replace(/}$/, ',"x":-Infinity}'))],
  [
    "J06",
    "invalid UTF-8",
    () =>
      Buffer.from(
        text((s) => s.replace("Odd", "Od\xff")),
        "latin1",
      ),
  ],
  ["J07", "a list at the top", () => text((s) => `[${s}]`)],
  ["J08", "a string at the top", () => '"Create"'],
  ["J08", "a number at the top", () => "42"],
  ["J08", "null at the top", () => "null"],
  ["J08", "nothing at all", () => ""],
  ["J08", "half an activity", () => text((s) => s.slice(0, -20))],
  ["J08", "an activity and more", () => text((s) => `${s}{}`)],
] as [string, string, () => string | Buffer][]) {
  world.test(`${id}: ${name}`, async () => {
    const { status } = await mallory.deliver(guard.inbox, body());
    assert.ok(BAD_BODY.includes(status), String(status));
    await lives();
  });
}

world.test("J04: 10 MB, and the largest body that is taken", async () => {
  const event = mallory.event("Large");
  const create = mallory.activity("Create", event);
  const large = { ...create, padding: "x".repeat(10 << 20) };
  const { status } = await mallory.deliver(guard.inbox, large);
  assert.ok([...BAD_BODY, 408, 411, 429, 431].includes(status), String(status));
  await lives();
  assert.ok(!(await guard.stored(attacker, event.id)));
  const fitting = { ...create, padding: "x".repeat(900_000) };
  assert.equal((await mallory.deliver(guard.inbox, fitting)).status, 202);
  await eventually("the twin of 900 KB is taken", () => guard.stored(attacker, event.id));
});

world.test("J05: a gzip bomb", async () => {
  const bomb = gzipSync(Buffer.alloc(64 << 20, " "));
  const { status } = await mallory.deliver(guard.inbox, bomb, {
    headers: (headers) => [...headers, ["Content-Encoding", "gzip"]],
  });
  assert.ok([...BAD_BODY, 401, 403, 408, 411, 429, 431].includes(status), String(status));
  await lives();
});

world.test("J09: numbers beyond all measure", async () => {
  for (const number of ["1e999999", "9".repeat(4_000), "-0.0", "1e-999999"]) {
    const body = text((s) => s.replace(/}$/, `,"x":${number}}`));
    const { status } = await mallory.deliver(guard.inbox, body);
    assert.ok(status >= 200 && status < 500, `${number.slice(0, 10)}: ${status}`);
  }
  await lives();
});

for (const [id, name, mark] of [
  ["J10", "a NUL character", "\\u0000"],
  ["J11", "a lone surrogate", "\\ud800"],
] as const) {
  world.test(`${id}: ${name} in a text`, async () => {
    const event = mallory.event("Strange MARK name");
    const body = JSON.stringify(mallory.activity("Create", event)).replaceAll("MARK", mark);
    const { status } = await mallory.deliver(guard.inbox, body);
    assert.ok(status >= 200 && status < 500, String(status));
    await lives();
  });
}

world.test("J12: a name and a text of 400 KB each", async () => {
  const event = mallory.event("n".repeat(400_000), { content: `<p>${"c".repeat(400_000)}</p>` });
  const { status } = await mallory.deliver(guard.inbox, mallory.activity("Create", event));
  assert.ok(status >= 200 && status < 500, String(status));
  await lives();
  const name = JSON.stringify((await guard.stored(attacker, event.id))?.name ?? "");
  assert.ok(name.length < 10_000, `a name of ${name.length} characters is kept`);
});

world.test("J13: 3,000 tags, mentions and recipients, each an address of its sender", async () => {
  const many = (kind: string) =>
    Array.from({ length: 3_000 }, (_, n) => `${attacker.origin}/${kind}/${n}`);
  const mention = (href: string) => ({ type: "Mention", href, name: "@x" });
  const event = await guard.taken(
    mallory,
    mallory.event("Crowded", {
      tag: [
        ...many("mention").map(mention),
        ...many("tag").map((href) => ({ type: "Hashtag", href, name: "#x" })),
      ],
      cc: many("recipient"),
    }),
  );
  await lives();
  const asked = attacker.received.filter(({ path }) => /^\/(mention|tag|recipient)\//.test(path));
  assert.equal(asked.length, 0, "nobody of them is asked");
  assert.ok(await guard.stored(attacker, event.id));
});

world.test("J15: 50 senders that never finish do not hold up a right delivery", async () => {
  const { hostname, port } = new URL(node.url);
  const host = hostname === "localhost" ? "127.0.0.1" : hostname;
  const head = `POST /inbox HTTP/1.1\r\nHost: ${node.host}\r\nContent-Length: 99\r\n`;
  const slow = Array.from({ length: 50 }, (_, n) => {
    const socket = connect({ host, port: Number(port) });
    socket.on("error", () => undefined); // given up by the node
    socket.write(n % 2 === 0 ? head : `${head}\r\n{`);
    return socket;
  });
  try {
    const start = Date.now();
    await guard.settle();
    assert.ok(Date.now() - start < 3_000, `${Date.now() - start} ms`);
  } finally {
    for (const socket of slow) socket.destroy();
  }
});

world.test("rule 4: 64 levels are taken, 65 are not", async () => {
  const nested = (levels: number) => {
    const inner = "[".repeat(levels - 1) + "]".repeat(levels - 1);
    return JSON.stringify(guard.follow(mallory)).replace(/}$/, `,"x":${inner}}`);
  };
  assert.equal((await mallory.deliver(guard.inbox, nested(64))).status, 202);
  assert.equal((await mallory.deliver(guard.inbox, nested(65))).status, 400);
});

world.test("hostile HTML of another server renders inert", async () => {
  const mark = "robotics";
  const evil = [
    `<p>${mark}</p><script>document.title='owned'</script>`,
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">go</a>',
    "<math><semantics><annotation>x",
    "<svg onload=alert(1)>",
  ].join("");
  const event = await guard.taken(city, city.event(`<b>Inert</b> ${mark}`, { content: evil }));
  const found = await eventually("it is found", async () =>
    (await node.api.search({ q: mark })).items.find(({ id }) => id === event.id),
  );
  const page = await fetch(`${node.url}/elsewhere/${found.uuid}`, {
    headers: { accept: "text/html" },
  });
  assert.equal(page.status, 200);
  const html = await page.text();
  assert.ok(html.includes(mark));
  assert.doesNotMatch(html, /onerror|onload=|javascript:|owned|<math|<b>Inert/);
});
