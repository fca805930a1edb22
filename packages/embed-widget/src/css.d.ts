/** Style sheets come as texts: see `build.mjs`. */
declare module "*.css" {
  const css: string;
  export default css;
}
