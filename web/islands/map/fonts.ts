/** Lists of fonts for the map: the first word is a weight, the next are the page's own fonts. */
export const TEXT = ["normal", "Sofia Sans", "Noto Sans"];
export const SIGNS = ["bold", "Sofia Sans Condensed", "Sofia Sans"];
