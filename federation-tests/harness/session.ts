import assert from "node:assert/strict";

/** What is answered; `location` is where it leads. */
interface Answered {
  status: number;
  body: unknown;
  location: string | null;
}

/** A signed-in visitor without a browser: a cookie, and requests as a page of the node makes them. */
export interface Session {
  origin: string;
  cookie: string;
  json(method: string, path: string, body?: unknown): Promise<Answered>;
}

/**
 * Opens a single-use sign-in link as a person without JavaScript does: loads the page, which must
 * not yet use the link up, and presses its one button.
 */
export async function signIn(link: string): Promise<Session> {
  const { origin } = new URL(link);
  const page = await fetch(link, { headers: { accept: "text/html" } });
  assert.equal(page.status, 200, link);
  const form = /<form[^>]*method="?post"?[^>]*>[\s\S]*?<\/form>/i.exec(await page.text())?.[0];
  assert.ok(form, "the page of a sign-in link has a form with its button");
  const action = /action="([^"]+)"/i.exec(form)?.[1] ?? link;
  const fields = new URLSearchParams();
  for (const [input] of form.matchAll(/<input[^>]*>/gi)) {
    const name = /name="([^"]*)"/i.exec(input)?.[1];
    if (name) fields.set(name, /value="([^"]*)"/i.exec(input)?.[1] ?? "");
  }
  const cookies = jar(page.headers);
  const answer = await fetch(new URL(action.replaceAll("&amp;", "&"), link), {
    method: "POST",
    headers: { origin, "sec-fetch-site": "same-origin", ...(cookies ? { cookie: cookies } : {}) },
    body: fields,
    redirect: "manual",
  });
  assert.equal(answer.status, 303, await answer.text());
  const cookie = jar(answer.headers);
  assert.match(cookie, /waymark/, "a session cookie is set");
  return {
    origin,
    cookie,
    json: async (method, path, body) => {
      const response = await fetch(new URL(path, origin), {
        method,
        headers: {
          accept: "application/json",
          cookie,
          origin,
          "sec-fetch-site": "same-origin",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text ? JSON.parse(text) : undefined,
        location: response.headers.get("location"),
      };
    },
  };
}

function jar(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
