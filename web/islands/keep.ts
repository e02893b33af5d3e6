/**
 * Long forms, marked `data-keep`: leaving a page with something typed and not
 * sent asks first. The browser asks in its own words.
 */
export function keepTyped(): void {
  let typed = false;
  document.addEventListener("input", (event) => {
    if (event.target instanceof Element && event.target.closest("form[data-keep]")) typed = true;
  });
  document.addEventListener("submit", () => {
    typed = false;
  });
  addEventListener("beforeunload", (event) => {
    if (typed) event.preventDefault();
  });
}
