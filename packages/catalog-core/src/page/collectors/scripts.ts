import type { AttributeName } from "../../attributes/attributes.js";
import type { CollectorOf } from "../collector.js";
import type { At, Attributes } from "../facts.js";
import { cutValue, withDate } from "../values.js";

export interface ScriptFacts {
  /** Reads the page's state out of the scripts. Asked for only where the page shows no box: most scripts are large. */
  attributes(): Attributes;
  /** Looks for a script that is known to build a list of items. Asked for only where a list is missing. */
  listBuilder(): At | null;
}

/** Keys of the page state that two systems print into a script: gkmlpt (广东) and ucap (开普). */
const KEYS: Record<string, AttributeName> = {
  identifier: "indexNumber",
  document_number: "documentNumber",
  publisher: "publisher",
  syh: "indexNumber",
  wh: "documentNumber",
  fbjg: "publisher",
  fwdw: "publisher",
  fwrq: "writtenDate",
  gkfs: "disclosureMethod",
  gkfw: "disclosureScope",
  gksx: "disclosureTimeLimit",
  ztc: "subjectWords",
};

/** Names under which ucap prints it. */
const STATES = ["domainMetaList", "publicInfo"];

// Addresses and names of the services that fill lists in the systems seen (Hanweb, jpaas, gkmlpt), and plain ones.
const LIST_BUILDERS = [
  "/module/xxgk/search.jsp",
  "/module/web/jpage/dataproxy.jsp",
  "jpaas-publish-server",
  "/gkmlpt/api/",
  "infotypeId",
  "dataproxy",
  "datastore",
  "bulidstatic",
];
const LIST_SCRIPT =
  /(?:^|[/_-])(?:dynamic|list|jpage|dataproxy|unitbuild|channel-?list|load-?list|infolist)[\w.-]{0,20}\.js/i;
/** A script longer than this is a library. */
const LONGEST = 400_000;

/** Collects what scripts tell: the page's state as JSON, and whether a list is built by them. Nothing is run. */
export function scriptsCollector(): CollectorOf<ScriptFacts> {
  const attributes: Attributes = {};
  const sources: { text: string; at: At }[] = [];
  const programs: { text: string; at: At }[] = [];

  function readStates(): Attributes {
    for (const { text, at } of programs) {
      if (text.length > LONGEST) continue;
      const key = text.includes("_CONFIG") ? "DETAIL" : STATES.find((name) => text.includes(name));
      const json = key && objectAfter(text, key);
      if (json) readState(json, at);
    }
    return attributes;
  }

  function listBuilder(): At | null {
    const named = sources.find(({ text }) => LIST_SCRIPT.test(text.slice(0, 300)));
    return (
      (named ?? [...sources, ...programs].find(({ text }) => LIST_BUILDERS.some((word) => text.includes(word))))?.at ??
      null
    );
  }

  function readState(json: string, at: At): void {
    try {
      JSON.parse(json, (key, value) => {
        if (typeof value === "string") add(key, value, at);
        // { key: "syh", value: "…" } as well as { syh: "…" }
        else if (typeof value?.key === "string" && typeof value.value === "string") add(value.key, value.value, at);
        return value;
      });
    } catch {
      // not JSON but a program: it isn't run
    }
  }

  function add(key: string, text: string, at: At): void {
    const name = Object.hasOwn(KEYS, key) ? KEYS[key]! : null;
    if (name === null) return;
    const cut = cutValue(name, text);
    const { value, raw } = cut;
    const list = attributes[name] ?? [];
    attributes[name] = list;
    if (list.length > 5 || list.some((one) => one.value === value)) return;
    list.push(withDate({ value, raw, label: key, from: "json", at }, cut));
  }

  return {
    opens: ["script"],
    open(element) {
      const source = element.attr("src");
      if (source !== null) {
        sources.push({ text: source, at: element.at });
        return;
      }
      programs.push({ text: element.rawText(), at: element.at });
    },
    facts: () => ({ attributes: readStates, listBuilder }),
  };
}

/** The JSON object or array that follows a key, cut out by counting brackets outside strings. */
function objectAfter(text: string, key: string): string | null {
  const found = text.indexOf(key);
  if (found < 0) return null;
  const end = found + key.length;
  const behind = text.slice(end, end + 12).search(/[[{]/);
  if (behind < 0) return null;
  const start = end + behind;
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const char = text[i]!;
    if (quoted) {
      if (char === "\\") i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") {
      depth--;
      if (depth === 0) return text.slice(start, i + 1);
    }
  }
  return null;
}
