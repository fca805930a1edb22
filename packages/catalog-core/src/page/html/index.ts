export { type DecodedHtml, decodeHtml } from "./decode.js";
export { type ReadHtmlOptions, readHtml } from "./read.js";
