// What JSX becomes: see `build.mjs`. Shorter than the calls of the automatic runtime.
export { Fragment, h } from "preact";
