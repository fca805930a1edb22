import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import bcd, { type CompatStatement, type Identifier } from "@mdn/browser-compat-data/forLegacyNode";
import { expect, it } from "vitest";
import { root } from "../shared.js";

const dist = join(root, "packages/extension/dist/chrome-mv3");
const OLDEST = Number(JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")).minimum_chrome_version);

/** Called, though Chromium 88 lacks it, and why that is no fault there. */
const ALLOWED: Record<string, string> = {
  at: "lent in browser/older-chromium.ts",
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

/** Names that no older interface has, too: those could be of the older one. */
function newNames(): { members: Set<string>; globals: Set<string> } {
  const members = new Set<string>();
  const globals = new Set<string>();
  const older = new Set<string>();
  const put = (name: string, compat: CompatStatement | undefined, to: Set<string>) => {
    const since = compat ? sinceOf(compat) : null;
    if (since === null || !/^[A-Za-z]\w+$/.test(name)) return;
    (since > OLDEST ? to : older).add(name);
  };
  // Temporal, helpers of iterators, observables and the like have names that everything has: day, first, take.
  const USUAL =
    /^(?:Array|ArrayBuffer|String|Object|Promise|RegExp|Map|Set|Error|Math|Number|TypedArray|Uint8Array|Symbol|JSON|Intl|AbortSignal|Blob|Crypto|Document|DocumentFragment|Element|Event|HTMLElement|HTMLDialogElement|HTMLInputElement|Node|Request|Response|Range|Selection|ShadowRoot|URL|URLSearchParams|Window|CSSStyleSheet|IDBDatabase|IDBFactory|IDBObjectStore|IDBTransaction|Performance|Scheduler|MutationObserver)$/;
  for (const kind of [bcd.javascript.builtins!, bcd.api]) {
    for (const [name, one] of Object.entries(kind) as [string, Identifier][]) {
      if (name === "__compat") continue;
      put(name, one.__compat, globals);
      for (const [member, { __compat }] of Object.entries(one) as [string, Identifier][]) {
        if (member === "__compat" || member.endsWith("_event")) continue;
        const isOlder = __compat && (sinceOf(__compat) ?? OLDEST + 1) <= OLDEST;
        if (isOlder || USUAL.test(name)) put(member.replace(/_static$/, ""), __compat, members);
      }
    }
  }
  const without = (names: Set<string>) => new Set([...names].filter((name) => !older.has(name)));
  return { members: without(members), globals: without(globals) };
}

/** The first Chromium that has it as it is now; null where none does. */
function sinceOf({ support }: CompatStatement): number | null {
  const [first] = [support.chrome ?? []].flat();
  const added = first?.version_added;
  if (!added || added === "preview" || first?.flags || first?.prefix || first?.alternative_name) return null;
  return Number.parseFloat(added.replace("≤", ""));
}

it(`calls nothing that Chromium ${OLDEST} lacks`, () => {
  const { members, globals } = newNames();
  // The list is what it should be.
  for (const name of ["at", "hasOwn", "replaceAll", "toSorted"])
    expect([name, members.has(name)]).toEqual([name, name !== "replaceAll"]);
  expect([globals.has("structuredClone"), globals.has("fetch")]).toEqual([true, false]);
  const found: string[] = [];
  const used = new Set<string>();
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(join(dist, file), "utf8");
    const names = new Set([
      ...[...code.matchAll(/\.([A-Za-z]\w+)/g)].map(([, name]) => name!).filter((name) => members.has(name)),
      ...[...code.matchAll(/(?<![\w$.`'"-])([A-Za-z]\w+)(?=[(.])/g)]
        .map(([, name]) => name!)
        .filter((name) => globals.has(name)),
    ]);
    for (const name of names) {
      used.add(name);
      if (!(name in ALLOWED)) found.push(`${name} in ${file.replace(/-[\w-]{8}\.js$/, ".js")}`);
    }
  }
  expect(found).toEqual([]);
  expect(Object.keys(ALLOWED).filter((name) => !used.has(name))).toEqual([]);
});
