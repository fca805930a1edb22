import {
  type AttributeName,
  attributeTitles,
  auditPage,
  type Catalog,
  dutyAsks,
  dutyCite,
  type Finding,
  type LocaleName,
  type PageAudit,
  type PageFacts,
  type PageKind,
  type PageRule,
  ruleTitle,
  type Waivable,
} from "@mulu/catalog-core";
import type { FormFacts } from "@mulu/catalog-core/form";
import type { FormRule } from "@mulu/catalog-core/form-rules";
import type { UsedProfile } from "../profile/messages.js";
import { profileView } from "../profile/profile-view.js";
import type {
  Answer,
  AttributeView,
  CorrectionReach,
  FindingView,
  FormView,
  ItemView,
  Spot,
  TabReport,
  Waiver,
} from "../protocol/tab-state.js";
import { belongsAt } from "./belongs.js";
import { deadlineOf } from "./deadline.js";

/** One frame as it was read. */
export interface FrameFacts {
  frame: number;
  facts: PageFacts;
  form: FormFacts | null;
  /** The profile that it was read with. */
  used: UsedProfile | null;
  took: number;
}

/** What a person has said about this page before. */
export interface Decisions {
  /** @param entry of the catalog that the page belongs to */
  waiver(finding: Waivable, entry: string | null): Waiver | null;
  answer(key: string): Answer | null;
  /** The item of the catalog that the page was said to belong to; null where nobody said so. */
  item: string | null;
  /** Was that said of the page, or of its column? */
  itemReach: CorrectionReach | null;
}

export interface JudgeOptions {
  catalog: Catalog;
  /** Default: all page rules, and all form rules. */
  rules?: readonly PageRule[];
  formRules?: readonly FormRule[];
  locale: LocaleName;
  /** `YYYY-MM-DD` in China. */
  today: string;
  /** The moment of the audit, ISO 8601. */
  at: string;
  decisions: Decisions;
}

/** What a page's kind says of its weight among the frames of a tab: the frame that holds the text matters most. */
const WEIGHT: Record<PageKind, number> = { form: 5, article: 4, catalog: 3, column: 2, home: 1, other: 0 };

/**
 * Judges what was read in a tab. Pure: the same facts and options give the same report.
 * @param frames at least one; the page itself is frame 0
 */
export function judge(frames: readonly FrameFacts[], options: JudgeOptions): TabReport {
  const { catalog, locale, decisions } = options;
  const lead = leadOf(frames);
  const { facts } = lead;
  const { report, counts } = auditOf(lead, options);
  const item = itemOf(report.item, options);
  const findings = report.findings.map((finding) => viewOf(finding, lead, item?.id ?? null, options));
  return {
    at: options.at,
    url: facts.url ?? "",
    title: facts.title?.text ?? facts.documentTitle,
    kind: facts.kind,
    item,
    deadline: deadlineOf(facts, { catalog, entry: item?.id ?? null, today: options.today, locale }),
    findings,
    attributes: attributesOf(report.attributes, locale),
    notRead: frames.flatMap((frame) => notReadOf(frame, lead, report.notRead, options)),
    frames: frames.map(({ frame, facts, took }) => ({
      frame,
      url: facts.url ?? "",
      title: facts.documentTitle,
      kind: facts.kind,
      elements: facts.elements,
      took,
    })),
    counts: {
      pass: counts.pass,
      fail: findings.filter(({ outcome, waiver }) => outcome === "fail" && !waiver).length,
      review: findings.filter(({ outcome, waiver }) => outcome === "review" && !waiver).length,
      notApplicable: counts["not-applicable"],
      error: counts.error,
      waived: findings.filter(({ waiver }) => waiver).length,
    },
    form: formOf(lead),
    profile: lead.used && profileView(lead.used),
    catalog: { id: catalog.id, title: catalog.title },
    compared: null,
  };

  function itemOf(match: PageAudit["report"]["item"], { catalog }: JudgeOptions): ItemView | null {
    const entryOf = (id: string | undefined | null) => catalog.entries.find((one) => one.id === id);
    // What was said under another catalog says nothing here.
    const entry = entryOf(decisions.item) ?? entryOf(match?.id);
    if (!entry) return null;
    const corrected = decisions.item === entry.id ? (decisions.itemReach ?? "page") : null;
    return {
      id: entry.id,
      level1: entry.level1,
      level2: entry.level2,
      score: corrected ? 1 : match!.score,
      by: corrected ? [] : match!.by,
      provisional: entry.evidence === "provisional",
      corrected,
      timeLimit: entry.timeLimit.text,
    };
  }
}

/** The frame whose page the report is about: of two alike the first, which is the page itself. */
function leadOf(frames: readonly FrameFacts[]): FrameFacts {
  let lead = frames[0]!;
  for (const frame of frames) if (WEIGHT[frame.facts.kind] > WEIGHT[lead.facts.kind]) lead = frame;
  return lead;
}

function auditOf(
  { frame, facts, form }: FrameFacts,
  { catalog, locale, today, rules, formRules }: JudgeOptions,
): PageAudit<Spot> {
  const spots = (of: Spot["of"]) => (at: number) => ({ frame, of, at });
  const reading = { facts, place: spots("page"), ...(form && { form: { facts: form, place: spots("form") } }) };
  return auditPage<Spot>(reading, {
    source: facts.url ?? "",
    catalog,
    today,
    locale,
    ...(rules && { rules }),
    ...(formRules && { formRules }),
  });
}

function viewOf(
  finding: Finding<Spot>,
  { frame, facts }: FrameFacts,
  entry: string | null,
  { locale, decisions }: JudgeOptions,
): FindingView {
  // A rule that could not run is no finding of the page: it has no name of its own, and can't be set aside.
  const { key = `${finding.rule}!` } = finding;
  return {
    key,
    rule: finding.rule,
    title: ruleTitle(finding.rule, locale) ?? finding.rule,
    attribute: finding.attribute ?? null,
    outcome: finding.outcome as FindingView["outcome"],
    severity: finding.severity,
    reason: finding.reason,
    message: finding.message,
    fix: finding.fix,
    paste: finding.proposal ?? null,
    duties: finding.duties.map((id) => ({
      id,
      cite: dutyCite(id, locale) ?? id,
      text: dutyAsks(id, locale) ?? "",
    })),
    spot: finding.at,
    belongs: finding.at === null ? belongsAt(finding, frame, facts) : null,
    waiver: finding.outcome === "error" ? null : decisions.waiver({ ...finding, key }, entry),
    answer: finding.outcome === "review" ? decisions.answer(key) : null,
  };
}

function attributesOf(attributes: PageAudit<Spot>["report"]["attributes"], locale: LocaleName): AttributeView[] {
  return Object.entries(attributes).map(([name, readings]) => ({
    name: name as AttributeName,
    title: attributeTitles[name as AttributeName][locale === "en" ? "en" : "zh"],
    readings: readings.flatMap(({ value, label, from, at }) =>
      at === null ? [] : [{ value, label: label ?? null, from, spot: at }],
    ),
  }));
}

/** What could not be read, of every frame: silence would be taken for a pass. */
function notReadOf(
  one: FrameFacts,
  lead: FrameFacts,
  ofLead: PageAudit<Spot>["report"]["notRead"],
  options: JudgeOptions,
): TabReport["notRead"] {
  const list = one === lead ? ofLead : auditOf(one, { ...options, rules: [], formRules: [] }).report.notRead;
  // A frame without a head is nothing that was missed: an empty one has none.
  const missed = one.frame === 0 ? list : list.filter(({ what }) => what !== "head");
  return missed.map(({ what, why, message, at }) => ({ what, why, message, spot: at }));
}

function formOf({ frame, form }: FrameFacts): FormView | null {
  if (!form) return null;
  const spot = (at: number): Spot => ({ frame, of: "form", at });
  return {
    spot: spot(form.at),
    fields: form.fields.map(({ attribute, label, value, required, at }) => ({
      attribute,
      label,
      value,
      required,
      spot: spot(at),
    })),
  };
}
