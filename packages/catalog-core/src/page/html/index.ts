export { type DecodedHtml, decodeHtml, type DecodeOptions } from "./decode.js";
export { readHtml, type ReadHtmlOptions } from "./read.js";
