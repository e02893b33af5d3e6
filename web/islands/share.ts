/**
 * Buttons that only a script can serve, hidden until it runs: `data-copy` puts
 * its text on the clipboard and says `data-copied`; `data-sheet` opens the
 * device's own sheet for sharing an address, where there is one; `data-print`
 * prints the page.
 */
import { announce } from "./announce";

async function copy(button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? "");
  } catch {
    // It may be forbidden; the address stands beside the button.
    return;
  }
  const said = button.dataset.copied ?? "";
  announce(said);
  button.textContent = said;
}

async function share(button: HTMLElement): Promise<void> {
  const { sheet: url = "", title = "" } = button.dataset;
  try {
    await navigator.share({ title, url });
  } catch {
    // Whoever closes the sheet has shared nothing, and knows it.
  }
}

function print(): Promise<void> {
  window.print();
  return Promise.resolve();
}

/** Shows and serves those that are still hidden. */
function serveNew(): void {
  const serve = (name: string, act: (button: HTMLElement) => Promise<void>) => {
    for (const button of document.querySelectorAll<HTMLElement>(`[data-${name}][hidden]`)) {
      button.hidden = false;
      button.addEventListener("click", () => act(button));
    }
  };
  // Neither exists where the page came without TLS.
  if (navigator.clipboard) serve("copy", copy);
  if (typeof navigator.share === "function") serve("sheet", share);
  serve("print", print);
}

/** Serves them, also those that come with a part of the page that is replaced. */
export function serveSharing(): void {
  serveNew();
  document.addEventListener("swapped", serveNew);
}
