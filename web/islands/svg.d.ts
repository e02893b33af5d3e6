/** Drawings of icons/ come as text. */
declare module "*.svg" {
  const text: string;
  export default text;
}
