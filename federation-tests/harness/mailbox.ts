import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { eventually } from "./wait.ts";

/** A letter as its reader sees it. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** A mail server on this machine that takes every letter and shows it. */
export class Mailbox {
  readonly #server: SMTPServer;
  readonly #letters: Letter[] = [];

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.on("end", async () => {
          const { subject = "", text = "" } = await PostalMime.parse(Buffer.concat(parts));
          const [to] = session.envelope.rcptTo;
          this.#letters.push({ to: to?.address ?? "", subject, text });
          done();
        });
      },
    });
  }

  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    const listening = mailbox.#server.listen(0, "127.0.0.1");
    await once(listening, "listening");
    return mailbox;
  }

  /** What a node's `smtp_url` says. */
  get url(): string {
    const { port } = this.#server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  /** The next letter to somebody; it is taken out. */
  async letter(to: string): Promise<Letter> {
    await eventually(`a letter to ${to}`, async () => this.#letters.some((one) => one.to === to));
    const [letter] = this.#letters.splice(
      this.#letters.findIndex((one) => one.to === to),
      1,
    );
    if (!letter) throw new Error(`no letter to ${to}`);
    return letter;
  }

  /** The one link in a letter. */
  async link(to: string): Promise<string> {
    const { text } = await this.letter(to);
    const found = /http:\/\/\S+/.exec(text)?.[0];
    if (!found) throw new Error(`no link: ${text}`);
    return found;
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }
}
