import {
  auditPage,
  builtInCatalog,
  dutyText,
  type LocaleName,
  type PageReport,
  rulesOf,
  ruleTitle,
  version,
} from "@mulu/catalog-core";
import { byUrgency, markOf, reportHtml, reportJson, reportWords } from "@mulu/catalog-core/export";
import { formRules } from "@mulu/catalog-core/form-rules";
import { decodeHtml, readHtml } from "@mulu/catalog-core/html";
import type { AuditAnswer, AuditRequest, FromWorker, ShownFinding } from "./audit-messages.js";

// Reads and judges beside the page: whatever is pasted, the page itself stays quick.

const entryText = (id: string) => {
  const entry = builtInCatalog.entries.find((one) => one.id === id);
  return entry ? `${entry.level1} / ${entry.level2}` : null;
};

addEventListener("message", ({ data }: MessageEvent<AuditRequest>) => {
  try {
    postMessage(answer(data));
  } catch (error) {
    postMessage({ id: data.id, failed: error instanceof Error ? error.message : String(error) } satisfies FromWorker);
  }
});

function answer({ id, page, source, preset, today, locale, as }: AuditRequest): FromWorker {
  const start = performance.now();
  const html = typeof page === "string" ? page : decodeHtml(page).html;
  const chosen = { rules: rulesOf(preset).rules, formRules: rulesOf(preset, {}, formRules).rules };
  const { report, counts } = auditPage(readHtml(html), { source, today, locale, ...chosen });
  if (as === undefined) return answerOf(report, counts);
  const whole = {
    report: 1 as const,
    mulu: version,
    at: `${today}T00:00:00Z`,
    catalog: { id: builtInCatalog.id, version: builtInCatalog.issuedOn },
    pages: [report],
    totals: { pages: 1, ...counts },
  };
  const options = { locale, dutyText, ruleText: ruleTitle, entryText };
  return { id, file: as === "json" ? reportJson(whole) : reportHtml(whole, options) };

  function answerOf(report: PageReport, counts: AuditAnswer["counts"]): AuditAnswer {
    return {
      id,
      kind: reportWords(locale).kinds[report.kind],
      item: report.item && entryText(report.item.id),
      findings: byUrgency(report.findings).map((finding) => shown(finding, locale)),
      counts,
      notRead: report.notRead.map(({ message }) => message),
      text: typeof page === "string" ? null : html,
      milliseconds: performance.now() - start,
    };
  }
}

function shown(finding: PageReport["findings"][number], locale: LocaleName): ShownFinding {
  const { rule, message, fix, proposal = "", duties, at } = finding;
  return {
    mark: markOf(finding),
    markWord: reportWords(locale).marks[markOf(finding)],
    rule,
    title: ruleTitle(rule, locale) ?? rule,
    message,
    fix,
    proposal,
    duties: duties.map((id) => dutyText(id, locale) ?? id),
    line: at?.line ?? null,
    column: at?.column ?? null,
  };
}
