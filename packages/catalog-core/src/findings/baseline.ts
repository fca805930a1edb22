import type { Finding, Outcome, Severity } from "../audit/report.js";
import { type EarlierFinding, pageId, type Seen } from "./seen.js";

/** A finding of an earlier report. Its sentence is in the language of that report. */
export interface BaselineFinding extends EarlierFinding {
  /** Stable within its rule. */
  reason: string;
  outcome: Extract<Outcome, "fail" | "review">;
  severity: Severity;
  message: string;
}

/** An earlier report, as far as it is compared with. */
export interface Baseline {
  /** The moment its pages were judged for, ISO 8601. */
  at: string;
  /** The pages that it read, each once. */
  pages: readonly string[];
  /** By their keys. */
  findings: ReadonlyMap<string, BaselineFinding>;
}

/** How a run stands to an earlier report. What was found before is either still there, gone, or was not looked at. */
export interface Comparison {
  /** Findings that the earlier report does not have. What is waived is not new. */
  new: number;
  /** Findings of before that are still there, those that are waived by now among them. */
  still: number;
  /** Findings of before that are no longer found, though page and rule were looked at. */
  gone: BaselineFinding[];
  notLookedAt: {
    /** Pages of the earlier report that were not read this time, or not whole. */
    pages: string[];
    /** Findings of before on these pages, or of rules that did not run. */
    findings: number;
  };
}

/** Texts are kept no longer than this: they come from others. */
const LONGEST = { message: 500, page: 2_000, name: 80, at: 40 } as const;

/**
 * The earlier report in the text of a JSON file, with a byte order mark or without.
 * @returns null for what is no report, version 1, or is damaged: half a report would make the rest of it look new
 * @throws nothing
 */
export function parseBaseline(json: string): Baseline | null {
  let value: unknown;
  try {
    value = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    return null;
  }
  const at = textIn(value, "at", LONGEST.at);
  const pages = own(value, "pages");
  if (own(value, "report") !== 1 || at === null || Number.isNaN(Date.parse(at)) || !Array.isArray(pages)) return null;
  const sources = new Map<string, string>();
  const findings = new Map<string, BaselineFinding>();
  for (const page of pages) {
    const source = textIn(page, "source", LONGEST.page);
    const list = own(page, "findings");
    if (source === null || !Array.isArray(list)) return null;
    // What could not be read then has no findings to compare with.
    if (own(page, "error") !== undefined) continue;
    const name = pageId(source);
    if (!sources.has(name)) sources.set(name, source);
    for (const one of list) {
      const outcome = own(one, "outcome");
      if (typeof outcome !== "string") return null;
      if (outcome !== "fail" && outcome !== "review") continue;
      const finding = findingIn(one, outcome, source);
      if (finding === null) return null;
      if (!findings.has(finding.key)) findings.set(finding.key, finding);
    }
  }
  return { at, pages: [...sources.values()], findings };
}

function findingIn(value: unknown, outcome: BaselineFinding["outcome"], page: string): BaselineFinding | null {
  const key = own(value, "key");
  const [rule, reason] = [textIn(value, "rule", LONGEST.name), textIn(value, "reason", LONGEST.name)];
  const message = textIn(value, "message", LONGEST.message);
  const severity = own(value, "severity");
  if (typeof key !== "string" || key === "" || key.length > LONGEST.name) return null;
  if (rule === null || reason === null || message === null) return null;
  if (severity !== "error" && severity !== "warning" && severity !== "info") return null;
  return { key, rule, page, reason, outcome, severity, message };
}

/** A field of the value's own: `__proto__` and the like are none. */
function own(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined;
}

function textIn(value: unknown, field: string, longest: number): string | null {
  const text = own(value, field);
  return typeof text === "string" ? text.slice(0, longest) : null;
}

/**
 * Was the finding there before? Null for what has no past: passes, waived findings, rules that could not run.
 * @param finding of the run
 * @param baseline the earlier report
 */
export function sinceOf(
  { outcome, waiver, key }: Pick<Finding, "outcome" | "waiver" | "key">,
  { findings }: Baseline,
): "new" | "still" | null {
  if ((outcome !== "fail" && outcome !== "review") || waiver) return null;
  return key !== undefined && findings.has(key) ? "still" : "new";
}

/**
 * Holds an earlier report against a run, once all of its pages were seen.
 * @param baseline the earlier report
 * @param seen what the run has looked at and found
 * @param fresh how many findings of the run are new, by `sinceOf`
 */
export function compareWith({ pages, findings }: Baseline, seen: Seen, fresh: number): Comparison {
  const comparison: Comparison = {
    new: fresh,
    still: 0,
    gone: [],
    notLookedAt: { pages: pages.filter((page) => !seen.hasPage(page)), findings: 0 },
  };
  for (const finding of findings.values()) {
    const fate = seen.fateOf(finding);
    if (fate === "found") comparison.still++;
    else if (fate === "gone") comparison.gone.push(finding);
    else comparison.notLookedAt.findings++;
  }
  return comparison;
}
