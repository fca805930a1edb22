import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newerIn, newerNames } from "../newer-names.js";
import { root } from "../shared.js";

const dist = join(root, "packages/embed-widget/dist");

const LENT = "lent in older-browsers.ts";
/** In the file, though one of the browsers lacks it, and why that is no fault there. */
const ALLOWED: Record<string, Record<string, string>> = {
  iife: { any: "a word of its own: all values of a filter" },
  table: { at: LENT, findLast: LENT, findLastIndex: LENT, hasOwn: LENT, replaceAll: LENT, toReversed: LENT },
  xlsx: {
    at: LENT,
    hasOwn: LENT,
    timeline: "a part of workbooks",
    captureStackTrace: "asked for before it is called",
    CompressionStream: "the library that writes workbooks packs by itself where there is none",
  },
};

const lists = [newerNames("chrome", 80), newerNames("firefox", 101)];

describe.each(Object.entries(ALLOWED))("mulu-catalog.%s.js", (part, allowed) => {
  it("calls nothing that Chromium 80 or Firefox 101 lacks", () => {
    const code = readFileSync(join(dist, `mulu-catalog.${part}.js`), "utf8");
    const found = new Set(lists.flatMap((newer) => [...newerIn(code, newer)]));
    expect([...found].sort()).toEqual(Object.keys(allowed).sort());
  });
});
