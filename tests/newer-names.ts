import bcd, { type BrowserName, type CompatStatement, type Identifier } from "@mdn/browser-compat-data/forLegacyNode";

/** What a browser lacks: members of objects, and names that stand alone. */
export interface NewerNames {
  members: ReadonlySet<string>;
  globals: ReadonlySet<string>;
}

// Temporal, helpers of iterators, observables and the like have names that everything has: day, first, take.
const USUAL =
  /^(?:Array|ArrayBuffer|String|Object|Promise|RegExp|Map|Set|Error|Math|Number|TypedArray|Uint8Array|Symbol|JSON|Intl|AbortSignal|Blob|Crypto|Document|DocumentFragment|Element|Event|HTMLElement|HTMLDialogElement|HTMLInputElement|Node|Request|Response|Range|Selection|ShadowRoot|URL|URLSearchParams|Window|CSSStyleSheet|IDBDatabase|IDBFactory|IDBObjectStore|IDBTransaction|Performance|Scheduler|MutationObserver)$/;

/** Names that came after this version of the browser, and that no older interface has, too: those could be of it. */
export function newerNames(browser: BrowserName, oldest: number): NewerNames {
  const members = new Set<string>();
  const globals = new Set<string>();
  const older = new Set<string>();
  const put = (name: string, compat: CompatStatement | undefined, to: Set<string>) => {
    const since = compat ? sinceOf(compat, browser) : null;
    if (since === null || !/^[A-Za-z]\w+$/.test(name)) return;
    (since > oldest ? to : older).add(name);
  };
  for (const kind of [bcd.javascript.builtins!, bcd.api]) {
    for (const [name, one] of Object.entries(kind) as [string, Identifier][]) {
      if (name === "__compat") continue;
      put(name, one.__compat, globals);
      for (const [member, { __compat }] of Object.entries(one) as [string, Identifier][]) {
        if (member === "__compat" || member.endsWith("_event")) continue;
        const isOlder = __compat && (sinceOf(__compat, browser) ?? oldest + 1) <= oldest;
        if (isOlder || USUAL.test(name)) put(member.replace(/_static$/, ""), __compat, members);
      }
    }
  }
  const without = (names: Set<string>) => new Set([...names].filter((name) => !older.has(name)));
  return { members: without(members), globals: without(globals) };
}

/** The first version that has it as it is now; null where none does. */
function sinceOf({ support }: CompatStatement, browser: BrowserName): number | null {
  const [first] = [support[browser] ?? []].flat();
  const added = first?.version_added;
  if (!added || added === "preview" || first?.flags || first?.prefix || first?.alternative_name) return null;
  return Number.parseFloat(added.replace("≤", ""));
}

/** Those of the names that the code uses. */
export function newerIn(code: string, { members, globals }: NewerNames): Set<string> {
  const named = (pattern: RegExp, names: ReadonlySet<string>) =>
    [...code.matchAll(pattern)].map(([, name]) => name!).filter((name) => names.has(name));
  return new Set([...named(/\.([A-Za-z]\w+)/g, members), ...named(/(?<![\w$.`'"-])([A-Za-z]\w+)(?=[(.])/g, globals)]);
}
