export { type DecodedHtml, type DecodeOptions, decodeHtml } from "./decode.js";
export { type ReadHtmlOptions, readHtml } from "./read.js";
