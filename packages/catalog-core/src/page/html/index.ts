/**
 * Reads pages that come as bytes or text, in Node.js or a worker: first `decodeHtml`, then `readHtml`. A live document
 * is read by `./page`.
 * @module
 */

export { type DecodedHtml, type DecodeOptions, decodeHtml } from "./decode.js";
export { type ReadHtmlOptions, readHtml } from "./read.js";
