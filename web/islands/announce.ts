/** Says `text` to screen readers when they next fall silent (the page's `#live`). */
export function announce(text: string): void {
  const live = document.getElementById("live");
  if (live) live.textContent = text;
}
