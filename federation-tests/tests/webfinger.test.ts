import assert from "node:assert/strict";
import { opportunity, organisation, playlist } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

const world = await World.create(2);
const node = await world.node({ name: "Vilnius", handle: "vilnius", languages: ["lt", "en"] });
await organisation(node, "library");

async function webfinger(
  query: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${node.url}/.well-known/webfinger${query}`);
  const text = await response.text();
  return { status: response.status, body: response.ok ? JSON.parse(text) : {} };
}

for (const [name, id] of [
  ["vilnius", node.territory],
  ["territory", node.territory],
  ["library", `${node.url}/organisations/library`],
] as const) {
  world.test(`acct:${name} is found, and is the actor that says so itself`, async () => {
    const { status, body } = await webfinger(`?resource=acct:${name}@${node.host}`);
    assert.equal(status, 200);
    const links = body.links as { rel: string; type?: string; href?: string }[];
    const self = links.find((link) => link.rel === "self");
    assert.equal(self?.href, id);
    assert.equal(self?.type, "application/activity+json");
    const { body: actor } = await node.activityStreams(id);
    assert.equal(actor.id, id);
    assert.match(String(body.subject), new RegExp(`^acct:.+@${node.host}$`));
  });
}

world.test("an actor's address and the node's own are resources too", async () => {
  for (const resource of [node.territory, `${node.url}/`]) {
    const { status } = await webfinger(`?${new URLSearchParams({ resource })}`);
    assert.equal(status, 200, resource);
  }
});

world.test("W06: another domain, nobody, junk and nothing", async () => {
  for (const [query, statuses] of [
    ["?resource=acct:vilnius@evil.example", [400, 404]],
    [`?resource=acct:vilnius@localhost:1`, [400, 404]],
    [`?resource=acct:nobody@${node.host}`, [404]],
    ["?resource=https://evil.example/territory", [400, 404]],
    ["?resource=junk", [400, 404]],
    ["?resource=acct:", [400, 404]],
    [`?resource=acct:%00@${node.host}`, [400, 404]],
    ["?resource=", [400, 404]],
    ["", [400]],
    [`?resource=acct:${"v".repeat(5_000)}@${node.host}`, [400, 404, 414]],
  ] as [string, number[]][]) {
    const { status } = await webfinger(query);
    assert.ok(statuses.includes(status), `${query.slice(0, 60)}: ${status}`);
  }
});

world.test("NodeInfo names the software and links to the node's actor (FEP-2677)", async () => {
  const index = (await (await fetch(`${node.url}/.well-known/nodeinfo`)).json()) as {
    links: { rel: string; href: string }[];
  };
  const link = (rel: string) => index.links.find((entry) => entry.rel === rel)?.href;
  const application = link("https://www.w3.org/ns/activitystreams#Application");
  assert.equal(application, `${node.url}/actor`);
  assert.equal((await node.activityStreams(application)).body.type, "Application");
  const address = link("http://nodeinfo.diaspora.software/ns/schema/2.1");
  assert.ok(address);
  const info = (await (await fetch(address)).json()) as Record<string, { name?: string }>;
  assert.equal(info.software?.name, "waymark");
});

// Every kind of thing with an address of its own (contract.md section 3).
const step = await opportunity(node, "library", "negotiated");
const list = await playlist(node, "library", "negotiated", [{ item: step.id }]);
const ACTIVITY = "application/activity+json";
const AS2 = "https://www.w3.org/ns/activitystreams";

for (const [what, address, type] of [
  ["an organisation", `${node.url}/organisations/library`, "Organization"],
  ["an opportunity", step.id, "Event"],
  ["a playlist", list.id, "Article"],
  ["the territory", node.territory, "Group"],
  ["the network", `${node.url}/network`, "OrderedCollection"],
] as const) {
  world.test(`${what} has one address for people and machines`, async () => {
    for (const [accept, given] of [
      ["text/html", /^text\/html/],
      [ACTIVITY, /^application\/activity\+json/],
      [`application/ld+json; profile="${AS2}"`, /^application\/(activity|ld)\+json/],
      ["application/json", /^application\/json/],
    ] as const) {
      const response = await fetch(address, { headers: { accept } });
      const text = await response.text();
      assert.equal(response.status, 200, `${accept}: ${text.slice(0, 200)}`);
      assert.match(response.headers.get("content-type") ?? "", given, accept);
      assert.match(response.headers.get("vary") ?? "", /accept/i);
      if (accept === ACTIVITY) {
        const { id, type: is } = JSON.parse(text) as Record<string, string>;
        assert.deepEqual([id, is], [address, type]);
      }
    }
  });
}

world.test("another node's thing has a page here, and leads machines to its origin", async () => {
  const other = await world.node({ name: "Tilburg", handle: "tilburg", languages: ["nl"] });
  assert.equal(await other.follow(node.url), "following");
  const found = await eventually("it arrives", () => other.found(step.id, "negotiated"));
  const address = `${other.url}/elsewhere/${found.uuid}`;
  for (const [accept, status, given] of [
    ["text/html", 200, /^text\/html/],
    ["application/json", 200, /^application\/json/],
    [ACTIVITY, 303, undefined],
    [`application/ld+json; profile="${AS2}"`, 303, undefined],
  ] as const) {
    const response = await fetch(address, { headers: { accept }, redirect: "manual" });
    await response.arrayBuffer();
    assert.equal(response.status, status, accept);
    if (given) assert.match(response.headers.get("content-type") ?? "", given, accept);
    else assert.equal(response.headers.get("location"), step.id);
    assert.match(response.headers.get("vary") ?? "", /accept/i);
  }
  // The operator's word that it may be spoken to hides no territory; that it is held back does.
  const network = async () =>
    (await other.activityStreams(`${other.url}/network`)).body.orderedItems as string[];
  for (const [word, shown] of [
    ["accept", true],
    ["limit", false],
    ["unblock", true],
  ] as const) {
    await other.command("peer", word, node.url);
    assert.deepEqual(await network(), shown ? [node.territory] : [], word);
  }
});
