/** The page's words for the map: attributes of `#map`, written by the server. */
export type Texts = ReturnType<typeof textsOf>;

export function textsOf({ dataset }: HTMLElement) {
  return {
    label: dataset.textLabel ?? "",
    keys: dataset.textKeys ?? "",
    zoomIn: dataset.textZoomIn ?? "",
    zoomOut: dataset.textZoomOut ?? "",
    locate: dataset.textLocate ?? "",
    locateFailed: dataset.textLocateFailed ?? "",
    close: dataset.textClose ?? "",
    cancelled: dataset.textCancelled ?? "",
    /** With `{count}`. */
    cluster: dataset.textCluster ?? "",
    /** With `{key}`. */
    wheel: dataset.textWheel ?? "",
    /** The way to the list of what is at one place. */
    list: dataset.textList ?? "",
    fingers: dataset.textFingers ?? "",
    kinds: JSON.parse(dataset.kinds ?? "{}") as Record<string, string>,
  };
}
