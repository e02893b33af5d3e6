import assert from "node:assert/strict";
import { after } from "node:test";
import { LOOKS, signInLink, type Visitor, Visitors, WALKS } from "../harness/browser.ts";
import { Mailbox } from "../harness/mailbox.ts";
import { opportunity, organisation, uniqueWord } from "../harness/samples.ts";
import { eventually } from "../harness/wait.ts";
import { World } from "../harness/world.ts";

// Checking in: by the ticket, by the list, by the code on the wall; with and without JavaScript,
// with and without network.

const world = await World.create(1);
const mailbox = await Mailbox.open();
const vilnius = await world.node({
  name: "Vilnius",
  handle: "vilnius",
  languages: ["en", "lt"],
  settings: [`smtp_url = "${mailbox.url}"`, 'smtp_from = "Vilnius <learn@vilnius.example>"'],
});
const EDITOR = "editor@vilnius.example";
await organisation(vilnius, "library");
await vilnius.command("account", "add", EDITOR, "--organisation", "library");

const visitors = await Visitors.start();
after(async () => {
  await visitors.end();
  await mailbox.close();
});
const walk = visitors.walker(world);

const at = (path: string) => `${vilnius.url}${path}`;

/** Something that began just now, or begins so many minutes from now. */
async function activity(minutes = -1): Promise<{ page: string; desk: string; wall: string }> {
  const start = new Date(Date.now() + minutes * 60_000);
  const item = await opportunity(vilnius, "library", uniqueWord(), {
    enrolment: "open",
    capacity: 20,
    audience: { minAge: 18 },
    startTime: start.toISOString(),
    endTime: new Date(start.getTime() + 2 * 3_600_000).toISOString(),
  });
  const path = new URL(item.id).pathname;
  return { page: item.id, desk: at(`/desk/library${path}/check-in`), wall: at(`${path}/door`) };
}

/** Somebody without an account signs up and stands before her ticket. */
async function signsUp(v: Visitor, page: string, name: string, email: string): Promise<string> {
  await v.open(page);
  await v.press("Sign up");
  await v.write("What should we call you?", name);
  await v.write("E-mail address", email);
  await v.press("Sign up");
  await v.open(await mailbox.link(email));
  await v.press("Yes, I am coming");
  await v.shows(`${name}: You have a place`);
  return ticket(v);
}

/** The letters under the picture. */
async function ticket(v: Visitor): Promise<string> {
  // The page at the door loads itself again; this waits for it.
  const letters = (await v.main.locator(".ticket__code").first().textContent())?.trim() ?? "";
  assert.match(letters, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  return letters;
}

for (const [n, look] of WALKS.entries()) {
  walk(`a ticket is shown, read and taken, ${look.how}`, look, async (v) => {
    const { page, desk } = await activity();
    const other = await visitors.visitor(look);
    let code: string;
    try {
      code = await signsUp(other, page, "Ona", `ona-${n}@example.lt`);
      await other.shows("Your ticket");
      await other.otherLooks();
    } finally {
      await other.end();
    }
    const jonas = await visitors.visitor(look);
    try {
      await signsUp(jonas, page, "Jonas", `jonas-${n}@example.lt`);
    } finally {
      await jonas.end();
    }
    await v.signIn(await signInLink(vilnius, EDITOR));
    await v.open(page);
    await v.press("Participants");
    await v.press("Check in");
    await v.isAt("Check in");
    await v.shows("Here: 0 of 2");
    await v.otherLooks();
    const act = (button: string) => (look.javascript ? v.tap(button) : v.press(button));
    await v.write("Code of the ticket", "7K3M-9QXT-2VHD");
    await act("Check in");
    await v.shows("No ticket has this code.");
    await v.check();
    await v.write("Code of the ticket", code.toLowerCase().replaceAll("-", ""));
    await act("Check in");
    await v.shows("Ona is here.");
    await v.shows("Here: 1 of 2");
    await v.write("Code of the ticket", code);
    await act("Check in");
    await v.shows(/Ona: here already, since \d/);
    await act("Is here: Jonas");
    await v.shows("Jonas is here.");
    await v.shows("Here: 2 of 2");
    await v.check();
    await v.otherLooks();
    await v.open(desk);
    await v.shows("Here: 2 of 2");
  });

  walk(`the code on the wall lets somebody in, ${look.how}`, look, async (v) => {
    const { page, wall } = await activity();
    const phone = await visitors.visitor(look);
    try {
      const code = await signsUp(phone, page, "Ona", `wall-${n}@example.lt`);
      await v.signIn(await signInLink(vilnius, EDITOR));
      await v.open(wall);
      await v.isAt("Check in here");
      await v.otherLooks();
      const shown = await ticket(v);
      assert.notEqual(shown, code);
      await phone.open(at("/check-in"));
      await phone.otherLooks();
      await phone.write("Code at the door", shown);
      await phone.press("Go on");
      await phone.otherLooks();
      await phone.press("I am here: Ona");
      await phone.shows("Welcome, Ona! You are checked in.");
      await phone.otherLooks();

      // Somebody of whom nothing is known, and a code that is none.
      const stranger = await visitors.visitor(look);
      try {
        await stranger.open(at(`/check-in/${await ticket(v)}`));
        await stranger.shows("We do not know yet who you are.");
        await stranger.otherLooks();
        await stranger.write("Code of the ticket", code);
        await stranger.press("Check in");
        await stranger.shows(/Ona: here already, since \d/);
        await stranger.open(at("/check-in/7K3M-9QXT-2VHD"), 404);
        await stranger.shows("This code is wrong or too old.");
      } finally {
        await stranger.end();
      }

      // It is another one half a minute later, without anybody's doing.
      await eventually("another code", async () => (await ticket(v)) !== shown, {
        within: 40_000,
        every: 500,
      });
      await v.check();
    } finally {
      await phone.end();
    }
  });
}

const [DESK] = LOOKS;
assert.ok(DESK);
const PHONE = { width: 360, scheme: "light", javascript: true } as const;

walk("what is read without network waits on the phone", PHONE, async (v) => {
  const { page, desk } = await activity();
  const codes: string[] = [];
  for (const name of ["Ona", "Jonas"]) {
    const other = await visitors.visitor(DESK);
    try {
      codes.push(await signsUp(other, page, name, `off-${name}@example.lt`.toLowerCase()));
    } finally {
      await other.end();
    }
  }
  const [ona] = codes;
  assert.ok(ona);
  await v.signIn(await signInLink(vilnius, EDITOR));
  await v.open(desk);
  const context = v.page.context();
  const kept = () =>
    v.page.evaluate(() =>
      Object.entries(localStorage)
        .map(([, value]) => value)
        .join(),
    );
  await context.setOffline(true);
  await v.write("Code of the ticket", ona);
  await v.tap("Check in");
  await v.shows("Noted on this phone.");
  await v.tap("Is here: Jonas");
  await v.shows("Waiting for the network: 2");
  await v.shows("waits for the network");
  assert.doesNotMatch(await kept(), /Ona|Jonas|@/, "no names stay on the phone");
  assert.match(await kept(), new RegExp(ona));
  v.forgive(/ERR_INTERNET_DISCONNECTED/);
  await v.check();
  // The network is back, but the node does not answer yet: a page that is opened again has them.
  await v.page.route("**/check-ins", (route) => route.abort());
  await context.setOffline(false);
  await v.page.reload();
  await v.shows("Waiting for the network: 2");
  v.forgive(/ERR_FAILED/);
  await v.otherLooks();
  v.forgive(/ERR_FAILED/);
  await v.page.unroute("**/check-ins");
  await v.main.getByText("Here: 2 of 2").waitFor({ timeout: 15_000 });
  await v.shows("Ona is here.");
  await v.shows("Jonas is here.");
  v.forgive(/ERR_FAILED/);
  await v.hides(/Waiting for the network|Noted on this phone/);
  assert.equal(await kept(), "");
  await v.check();
});

walk("the camera reads a ticket", PHONE, async (v) => {
  const { page, desk } = await activity();
  const other = await visitors.visitor(DESK);
  let picture: string;
  try {
    await signsUp(other, page, "Ona", "camera@example.lt");
    picture = await other.main.locator(".ticket svg.qr").evaluate((svg) => {
      svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
      svg.setAttribute("width", "300");
      svg.setAttribute("height", "300");
      return svg.outerHTML;
    });
  } finally {
    await other.end();
  }
  // A camera that sees the ticket in a dim room, a little turned.
  await v.page.addInitScript((svg) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
    const pen = canvas.getContext("2d");
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    setInterval(() => {
      if (!pen) return;
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.fillStyle = "#444";
      pen.fillRect(0, 0, 640, 480);
      pen.translate(320, 240);
      pen.rotate(0.2);
      if (image.complete) pen.drawImage(image, -150, -150);
    }, 50);
    Object.defineProperty(navigator, "mediaDevices", {
      value: {
        async getUserMedia() {
          return canvas.captureStream(20);
        },
      },
    });
  }, picture);
  await v.signIn(await signInLink(vilnius, EDITOR));
  await v.open(desk);
  await v.tap("Scan with the camera");
  await v.shows("Ona is here.");
  await v.shows("Here: 1 of 1");
  await v.check();
  await v.tap("Close the camera");
  assert.equal(await v.main.locator("video").isVisible(), false);
});

walk("before its hours the list is there, and nothing to press", PHONE, async (v) => {
  const { desk } = await activity(180);
  await v.signIn(await signInLink(vilnius, EDITOR));
  await v.open(desk);
  await v.shows("It is too early.");
  await v.shows("Here: 0 of 0");
  assert.equal(await v.offers("Check in"), false);
  assert.equal(await v.offers("Scan with the camera"), false);
  await v.otherLooks();
});

walk(
  "the pages speak Lithuanian",
  PHONE,
  async (v) => {
    const { page, desk, wall } = await activity();
    const phone = await visitors.visitor(PHONE, "lt");
    try {
      await phone.open(page);
      await phone.press("Registruotis dalyvauti");
      await phone.write("Kaip jus vadinti?", "Živilė");
      await phone.write("El. pašto adresas", "zivile@example.lt");
      await phone.press("Registruotis dalyvauti");
      await phone.open(await mailbox.link("zivile@example.lt"));
      await phone.press("Taip, dalyvausiu");
      await phone.shows("Jūsų bilietas");
      await phone.otherLooks();
      await v.signIn(await signInLink(vilnius, EDITOR));
      await v.open(desk);
      await v.isAt("Atvykimo žymėjimas");
      await v.otherLooks();
      await v.open(wall);
      await v.isAt("Pažymėkite atvykimą čia");
      await v.otherLooks();
      await phone.open(at(`/check-in/${await ticket(v)}`));
      await phone.otherLooks();
      await phone.press("Aš čia: Živilė");
      await phone.shows("Sveiki, Živilė! Jūsų atvykimas pažymėtas.");
      await phone.otherLooks();
    } finally {
      await phone.end();
    }
  },
  "lt",
);
