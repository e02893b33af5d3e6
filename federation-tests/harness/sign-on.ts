import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import Provider from "oidc-provider";

/** What a sign-on server tells of somebody. */
export interface Person {
  nickname: string;
  email?: string;
  email_verified?: boolean;
  birthdate?: string;
}

const PAGE = `<!doctype html><html lang="en"><head><title>City sign-on</title>
<link rel="icon" href="data:,"></head>
<body><main><h1>City sign-on</h1><form method="post"><label>Who are you?
<input name="login" autocomplete="off"></label><button>Go on</button></form></main></body></html>`;

/** How strongly everybody signs in there. */
export const STRONG = "urn:city:two-factors";

/** A real OpenID Connect server on this machine, whose people need no password. */
export class SignOn {
  readonly issuer: string;
  readonly #server: Server;
  readonly #people = new Map<string, Person>();

  private constructor(issuer: string, server: Server) {
    this.issuer = issuer;
    this.#server = server;
  }

  /** Starts a server that sends people back to this address. */
  static async open(port: number, back: string): Promise<SignOn> {
    const issuer = `http://localhost:${port}`;
    const server = createServer();
    const signOn = new SignOn(issuer, server);
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: "waymark",
          client_secret: "a-secret-of-the-client-that-nobody-else-knows",
          redirect_uris: [back],
        },
      ],
      acrValues: [STRONG],
      claims: {
        acr: null,
        openid: ["sub"],
        email: ["email", "email_verified"],
        profile: ["nickname", "birthdate"],
      },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      pkce: { required: () => true },
      ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 300, Session: 300 },
      cookies: { keys: ["a key of the tests"] },
      findAccount: (_: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: id, ...signOn.#people.get(id) }),
      }),
      loadExistingGrant: async (ctx: {
        oidc: { client: { clientId: string }; session: { accountId: string } };
      }) => {
        const { client, session } = ctx.oidc;
        const { clientId } = client;
        const grant = new provider.Grant({ clientId, accountId: session.accountId });
        grant.addOIDCScope("openid profile email");
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    server.on("request", (request, response) => {
      if (request.url?.startsWith("/interaction/")) void interact(provider, request, response);
      else answer(request, response);
    });
    server.listen(port, "localhost");
    await once(server, "listening");
    return signOn;
  }

  /** Makes somebody known there. */
  know(login: string, person: Person): void {
    this.#people.set(login, person);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "POST") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(PAGE);
    return;
  }
  let body = "";
  for await (const part of request) body += part;
  const accountId = new URLSearchParams(body).get("login") ?? "";
  await provider.interactionFinished(request, response, {
    login: { accountId, acr: STRONG },
  });
}
