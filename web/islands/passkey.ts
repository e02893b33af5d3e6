/**
 * Forms that a device answers, hidden until this runs: `data-passkey="create"`
 * adds a passkey, `data-passkey="get"` signs in by one. The form first asks its
 * own address for a challenge (`do=begin`), then goes there with the answer of
 * the device, as JSON. Without this script the page offers the other ways.
 */

interface Begun {
  ceremony: string;
  options: { publicKey: Record<string, unknown> };
}

/** The password was wrong. */
class Refused extends Error {}

interface Described {
  id: string;
}

function bytes(text: string): ArrayBuffer {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0)).buffer;
}

function text(buffer: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function described(list: unknown): PublicKeyCredentialDescriptor[] {
  return ((list as Described[] | null) ?? []).map((one) => ({
    ...one,
    type: "public-key",
    id: bytes(one.id),
  }));
}

/** The options as the browser wants them: bytes instead of base64url. */
function creation(options: Record<string, unknown>): PublicKeyCredentialCreationOptions {
  const user = options.user as { id: string; name: string; displayName: string };
  return {
    ...options,
    challenge: bytes(options.challenge as string),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: described(options.excludeCredentials),
  } as PublicKeyCredentialCreationOptions;
}

function request(options: Record<string, unknown>): PublicKeyCredentialRequestOptions {
  return {
    ...options,
    challenge: bytes(options.challenge as string),
    allowCredentials: described(options.allowCredentials),
  } as PublicKeyCredentialRequestOptions;
}

/** What the device said, as JSON. */
function answer(credential: PublicKeyCredential): string {
  const { response } = credential;
  const said: Record<string, unknown> = { clientDataJSON: text(response.clientDataJSON) };
  if (response instanceof AuthenticatorAttestationResponse) {
    said.attestationObject = text(response.attestationObject);
  } else if (response instanceof AuthenticatorAssertionResponse) {
    said.authenticatorData = text(response.authenticatorData);
    said.signature = text(response.signature);
    said.userHandle = response.userHandle ? text(response.userHandle) : null;
  }
  const { id, rawId, type } = credential;
  return JSON.stringify({ id, rawId: text(rawId), type, response: said, extensions: {} });
}

async function begin(form: HTMLFormElement): Promise<Begun> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields.append(name, value);
  }
  fields.set("do", "begin");
  const response = await fetch(form.action, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: fields,
  });
  if (response.status === 403) throw new Refused();
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

function put(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name, value });
  form.append(field);
}

async function ask(form: HTMLFormElement): Promise<void> {
  const said = form.querySelector<HTMLElement>("[data-said]");
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
  if (said) said.hidden = true;
  // What was done before does not stand beside what becomes of this.
  document.querySelector(".notice-place .notice--ok")?.remove();
  if (button) button.disabled = true;
  try {
    const { ceremony, options } = await begin(form);
    const credential =
      form.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: creation(options.publicKey) })
        : await navigator.credentials.get({ publicKey: request(options.publicKey) });
    if (!(credential instanceof PublicKeyCredential)) throw new Error("nothing");
    put(form, "ceremony", ceremony);
    put(form, "answer", answer(credential));
    form.submit();
  } catch (error) {
    // She said no, her device has none, or it took too long: the browser does not tell which.
    // Only that it holds one of this account already is told (section 5.1.3, step 20).
    if (said) {
      const { failed, refused, known } = form.dataset;
      const holds = error instanceof DOMException && error.name === "InvalidStateError";
      const why = error instanceof Refused ? refused : holds ? known : failed;
      said.textContent = why ?? failed ?? "";
      said.hidden = false;
    }
    if (button) button.disabled = false;
  }
}

/** Shows and serves these forms, where the browser can. */
export function servePasskeys(): void {
  if (typeof PublicKeyCredential !== "function") return;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    form.hidden = false;
    const needs = document.getElementById(form.dataset.needs ?? "");
    if (needs) needs.hidden = true;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void ask(form);
    });
  }
}
