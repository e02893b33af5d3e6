/**
 * A page that is to stay open keeps the screen on, where the browser lets it:
 * a phone that sleeps closes pages, and a dark screen at a door lets nobody in.
 */
export function stayAwake(): void {
  const ask = () => {
    if (document.visibilityState !== "visible") return;
    // A low battery, or the browser's own settings, may say no.
    navigator.wakeLock?.request("screen").catch(() => {});
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}
