/**
 * The page's map, `[data-map]`: a drawing with links until the reader asks for
 * the real one (`ask`), which is then fetched, or at once (`now`). Without
 * WebGL, or when the device saves data, the drawing and the list stay.
 */
function canDraw(): boolean {
  const canvas = document.createElement("canvas");
  return Boolean(canvas.getContext("webgl2") ?? canvas.getContext("webgl"));
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Shows the button that asks for the map, and opens it. */
export function offerMap(place: HTMLElement): void {
  const button = place.querySelector<HTMLButtonElement>("[data-map-open]");
  if (!canDraw()) return;
  const fetched = () => import("./map");

  async function open(): Promise<void> {
    const asked = document.activeElement === button;
    if (button) button.disabled = true;
    place.setAttribute("aria-busy", "true");
    try {
      const { openMap } = await fetched();
      await openMap(place);
      button?.remove();
      if (asked) place.querySelector<HTMLElement>("canvas")?.focus({ preventScroll: true });
    } catch (error) {
      // The drawing is still there, and the button asks again.
      console.warn(error);
      if (button) button.disabled = false;
    } finally {
      place.removeAttribute("aria-busy");
    }
  }

  if (place.dataset.map === "now" && !savesData()) {
    void open();
    return;
  }
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", open);
  for (const intent of ["pointerenter", "focus"]) {
    button.addEventListener(intent, () => void fetched().catch(() => {}), { once: true });
  }
}
