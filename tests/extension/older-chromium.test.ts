import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newerIn, newerNames } from "../newer-names.js";
import { root } from "../shared.js";

const dist = join(root, "packages/extension/dist/chrome-mv3");
const OLDEST = Number(JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")).minimum_chrome_version);

/** Called, though Chromium 88 lacks it, and why that is no fault there. */
const ALLOWED: Record<string, string> = {
  at: "lent in older-browsers.ts",
  hasOwn: "lent",
  findLast: "lent",
  findLastIndex: "lent",
  toReversed: "lent",
  throwIfAborted: "lent",
  showPopover: "asked for before it is called: page/highlight/host.ts, page/panel-frame.ts",
  hidePopover: "as showPopover",
  popover: "as showPopover",
  moveBefore: "Preact asks for it before it calls it",
  canParse: "zod asks for it before it calls it",
  toBase64: "asked for before it is called, in the readings of catalog files",
  fromBase64: "as toBase64",
  detached: "a view of bytes is asked for it; undefined is as good as false",
  bytes: "a property of the spreadsheet reader's own",
  try: "a function of its own of the library that reads documents",
  isError: "a function of its own of the library that writes documents",
};

it(`calls nothing that Chromium ${OLDEST} lacks`, () => {
  const newer = newerNames("chrome", OLDEST);
  // The list is what it should be.
  for (const name of ["at", "hasOwn", "replaceAll", "toSorted"])
    expect([name, newer.members.has(name)]).toEqual([name, name !== "replaceAll"]);
  expect([newer.globals.has("structuredClone"), newer.globals.has("fetch")]).toEqual([true, false]);
  const found: string[] = [];
  const used = new Set<string>();
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".js")) continue;
    for (const name of newerIn(readFileSync(join(dist, file), "utf8"), newer)) {
      used.add(name);
      if (!(name in ALLOWED)) found.push(`${name} in ${file.replace(/-[\w-]{8}\.js$/, ".js")}`);
    }
  }
  expect(found).toEqual([]);
  expect(Object.keys(ALLOWED).filter((name) => !used.has(name))).toEqual([]);
});
