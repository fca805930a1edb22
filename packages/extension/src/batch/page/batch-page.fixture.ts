import { type AttributeName, attributeTitles, type LocaleName } from "@mulu/catalog-core";
import type { ProfileView } from "../../profile/profile-view.js";
import { batchOf, row, SITE } from "../batch.fixture.js";
import type { AttributeState, Batch, BatchItem, FoundLink, PageRow, RowFinding } from "../batch.js";
import { headOf } from "../batch.js";
import type { BatchCommand, BatchUpdate } from "../messages.js";
import type { FoundList } from "../read-list.js";

// What the background would tell of the columns of a county that does not exist, in both languages.

export interface Harness {
  sent: BatchCommand[];
  emit(update: BatchUpdate): void;
  /** Sites that the user was asked to allow, and what he says. */
  asked: string[][];
  permit: boolean;
  files: { name: string; type: string; content: string }[];
  updates(state: StateName, locale: LocaleName): BatchUpdate[];
  /** The batch that is done, with its first page as before the audit. */
  step(locale: LocaleName): { before: BatchUpdate; after: BatchUpdate };
}

export type StateName =
  | "start"
  | "finding"
  | "preview"
  | "half-read"
  | "no-links"
  | "running"
  | "waiting"
  | "session"
  | "permission"
  | "done"
  | "cancelled"
  | "large"
  | "hostile-preview"
  | "hostile"
  | "trouble";

export const stateNames: readonly StateName[] = [
  "start",
  "finding",
  "preview",
  "half-read",
  "no-links",
  "running",
  "waiting",
  "session",
  "permission",
  "done",
  "cancelled",
  "hostile-preview",
  "hostile",
  "trouble",
];

export const HOSTILE = `<img src=x onerror=alert(1)>\u202e题标${"很长的标题".repeat(50)}<script>alert(2)</script>`;
const LONGEST = "a".repeat(300);

const titles = [
  "清漳县教育局关于开展2026年秋季学期校园应急疏散演练的通知",
  "清漳县教育局关于2026年秋季学期开学校园安全检查情况的通报",
  "清漳县2026年春季学期农村义务教育学生营养改善计划实施情况公示",
  "清漳县教育局2026年公开招聘中小学教师拟聘用人员公示",
  "清漳县教育局2025年政府信息公开工作年度报告",
  "清漳县教育局转发《上漳市教育局关于做好冬季校园安全工作的通知》的通知",
];

function links(count: number): FoundLink[] {
  return Array.from({ length: count }, (_, i) => ({
    url: `${SITE}/zwgk/jyj/2026${String((i % 12) + 1).padStart(2, "0")}/t2026_${1024 + i}.html`,
    title: titles[i % titles.length]!,
    day: `2026-${String(10 - (i % 10)).padStart(2, "0")}-${String((i * 7) % 28 || 1).padStart(2, "0")}`,
  }));
}

const hostileLinks: FoundLink[] = [
  { url: `${SITE}/a.html?<img>`, title: HOSTILE, day: null },
  { url: `${SITE}/${LONGEST}.html`, title: LONGEST, day: "2026-01-01" },
  { url: `${SITE}/empty.html`, title: "", day: null },
];

const list = (change: Partial<FoundList>): FoundList => ({
  url: `${SITE}/notices.html`,
  title: "通知公告－清漳县教育局",
  links: [],
  pages: 2,
  more: false,
  done: true,
  problem: null,
  ...change,
});

/** What is wrong with the pages: attribute, state and who has it. */
function findingsOf(i: number, locale: LocaleName): RowFinding[] {
  const say = (zh: string, en: string) => (locale === "en" ? en : zh);
  const name = (attribute: AttributeName) => attributeTitles[attribute][locale === "en" ? "en" : "zh"];
  const one = (attribute: AttributeName, change: Partial<RowFinding>): RowFinding => ({
    rule: attribute,
    title: say(`${name(attribute)}`, name(attribute)),
    attribute,
    outcome: "fail",
    severity: "warning",
    reason: "missing",
    message: say(`未显示${name(attribute)}。`, `${name(attribute)} is not shown.`),
    fix: say(`请在信息框中补充${name(attribute)}。`, `Add ${name(attribute).toLowerCase()} to the information box.`),
    ...change,
  });
  const found = [one("indexNumber", {}), one("author", { severity: "info", reason: "empty" })];
  if (i % 3 === 0)
    found.push(
      one("writtenDate", {
        reason: "contradicts",
        severity: "error",
        message: say(
          `发布日期早于成文日期 2026年10月${i + 1}日。`,
          `Published before it was written on 2026-10-${i + 1}.`,
        ),
      }),
    );
  if (i % 4 === 1)
    found.push(
      one("documentNumber", {
        reason: "malformed",
        message: say("文号的年份未用六角括号。", "The year of the document number is not in hexagonal brackets."),
      }),
    );
  if (i % 5 === 2)
    found.push(
      one("disclosureMethod", {
        outcome: "review",
        message: say("请核实公开方式。", "Please review the disclosure method."),
      }),
    );
  return found;
}

function rowOf(i: number, locale: LocaleName): PageRow {
  if (i % 6 === 4) return { ...row, title: titles[4]!, attributes: { indexNumber: "shown", publishDate: "shown" } };
  const findings = findingsOf(i, locale);
  const states: Record<string, AttributeState> = { missing: "missing", empty: "empty", contradicts: "contradicts" };
  const attributes: PageRow["attributes"] = {
    publishDate: "shown",
    documentName: "shown",
    publisher: "shown",
    pubDate: "shown",
    writtenDate: "shown",
    documentNumber: "shown",
  };
  for (const { attribute, reason, outcome } of findings)
    if (attribute && outcome === "fail") attributes[attribute] = states[reason] ?? "wrong";
  const counts = { error: 0, warning: 0, info: 0, review: 0, broken: 0 };
  for (const { outcome, severity } of findings) counts[outcome === "fail" ? severity : "review"] += 1;
  return {
    ...row,
    title: titles[i % titles.length]!,
    day: `2026-10-${String((i % 28) + 1).padStart(2, "0")}`,
    item: i % 7 === 3 ? null : { level1: "学校安全", level2: "应急演练", provisional: i % 2 === 0 },
    attributes,
    findings,
    counts,
    notRead: i % 8 === 0 ? 1 : 0,
    movedTo: i % 9 === 5 ? `${SITE}/index.html` : null,
    ...(i % 6 !== 5 && { profile: profileOf(i) }),
  };
}

/** A profile whose selector for one attribute has stopped to fit. */
const profileOf = (i: number): ProfileView => ({
  id: "qingzhang",
  name: "清漳县教育局",
  failed: i > 20 ? ["publisher"] : i % 5 === 0 ? ["documentNumber"] : [],
  broken: i > 22 ? ["publisher"] : [],
});

const failures: BatchItem["failure"][] = [
  { name: "http", detail: "404" },
  { name: "other-host", detail: "sso.shangzhang.gov.example" },
  { name: "not-html", detail: "application/pdf" },
];

/** A batch of which so many pages are settled; every tenth of them could not be read. */
function batch(count: number, settled: number, locale: LocaleName, change: Partial<Batch> = {}): Batch {
  const whole = { ...batchOf(links(count)), locale, title: "通知公告－清漳县教育局" };
  const items = whole.items.map((item, i): BatchItem => {
    if (i >= settled) return item;
    if (i % 10 === 6) return { ...item, status: "failed", tries: 1, failure: failures[Math.floor(i / 10) % 3]! };
    return { ...item, status: "done", tries: 1, row: rowOf(i, locale) };
  });
  return { ...whole, items, ...change };
}

function hostileBatch(locale: LocaleName): Batch {
  const whole = {
    ...batchOf(hostileLinks),
    locale,
    title: HOSTILE,
    url: "javascript:alert(3)",
    status: "done" as const,
  };
  const hostile = (finding: RowFinding): RowFinding => ({ ...finding, title: HOSTILE, message: HOSTILE, fix: LONGEST });
  const items = whole.items.map((item, i): BatchItem => {
    if (i === 1) return { ...item, status: "failed", failure: { name: "other-host", detail: HOSTILE } };
    const page = rowOf(0, locale);
    return {
      ...item,
      url: i === 0 ? "javascript:alert(4)" : item.url,
      status: "done",
      row: {
        ...page,
        title: HOSTILE,
        item: { level1: HOSTILE, level2: HOSTILE, provisional: true },
        findings: page.findings.map(hostile),
        movedTo: "javascript:alert(5)",
        profile: { id: HOSTILE, name: HOSTILE, failed: ["publisher"], broken: ["publisher"] },
      },
    };
  });
  return { ...whole, items };
}

const fetching = (whole: Batch): Batch => ({
  ...whole,
  items: whole.items.map((item, i) => (i === 18 ? { ...item, status: "fetching" } : item)),
});

function shownBatch(state: StateName, locale: LocaleName): Batch | null {
  switch (state) {
    case "running":
      return fetching(batch(50, 18, locale));
    case "waiting":
      return batch(50, 18, locale, {
        hosts: { "www.qingzhang.gov.example": { notBefore: Date.UTC(2099, 0, 1), refused: 1 } },
      });
    case "session":
      return batch(50, 18, locale, { status: "paused", pause: "session" });
    case "permission":
      return batch(5, 0, locale, { status: "paused", pause: "permission" });
    case "trouble":
      return batch(5, 2, locale);
    case "done":
      return batch(50, 50, locale, { status: "done" });
    case "large":
      return batch(500, 500, locale, { status: "done" });
    case "cancelled": {
      const whole = batch(30, 12, locale, { status: "cancelled" });
      return {
        ...whole,
        items: whole.items.map((item) => (item.status === "queued" ? { ...item, status: "skipped" } : item)),
      };
    }
    case "hostile":
      return hostileBatch(locale);
    default:
      return null;
  }
}

function foundList(state: StateName): FoundList | null {
  switch (state) {
    case "finding":
      return list({ links: links(20), pages: 1, done: false });
    case "preview":
      return list({ links: links(50), pages: 3, more: true });
    case "half-read":
      return list({ links: links(20), pages: 2, problem: { name: "timeout", detail: "30" } });
    case "no-links":
      return list({ problem: { name: "no-links", detail: "" } });
    case "hostile-preview":
      return list({ title: HOSTILE, links: hostileLinks });
    default:
      return null;
  }
}

/** What the background tells until the page is in this state. */
export function updatesOf(state: StateName, locale: LocaleName): BatchUpdate[] {
  const shown = shownBatch(state, locale);
  const found = foundList(state);
  const earlier = [
    { ...batch(20, 20, locale, { status: "done" }), id: "two", createdAt: "2026-11-20T01:00:00.000Z" },
    { ...batch(30, 3, locale, { status: "cancelled" }), id: "three", title: "", createdAt: "2026-11-19T01:00:00.000Z" },
  ].map(headOf);
  return [
    { type: "settings", settings: { locale, theme: "auto" } },
    { type: "batches", batches: state === "start" ? [] : [...(shown ? [headOf(shown)] : []), ...earlier] },
    ...(found ? [{ type: "found", list: found } as const] : []),
    ...(shown ? [{ type: "opened", batch: headOf(shown), items: shown.items } as const] : []),
    ...(state === "trouble" ? [{ type: "trouble", detail: "QuotaExceededError: <b>full</b>" } as const] : []),
  ];
}
