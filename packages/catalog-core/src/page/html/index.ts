export { type DecodedHtml, decodeHtml } from "./decode.js";
export { readHtml, type ReadHtmlOptions } from "./read.js";
