import { formToCsv, markOf, reportWords, shapes } from "@mulu/catalog-core/export";
import {
  auditRegister,
  type RecordFinding,
  type RegisterReport,
  registerForm,
  registerHtml,
} from "@mulu/catalog-core/records";
import { deliver } from "../catalog/deliver.js";
import { workbook } from "../catalog/workbook.js";
import { coloursFor } from "../format/colours.js";
import { type Context, exitCode } from "../io.js";
import { reaches, type Threshold } from "../options/threshold.js";
import { plain } from "../plain.js";
import { loadRegister } from "./load-register.js";

export const registerFormats = ["text", "json", "csv", "xlsx", "html"] as const;

export interface AuditRegisterCommand {
  source: string;
  format: (typeof registerFormats)[number];
  out: string | null;
  /** Judged for this day, `YYYY-MM-DD`. */
  today: string;
  failOn: Threshold;
}

/** `mulu record audit`: what the record rules find in a register of documents. */
export async function runAuditRegister(command: AuditRegisterCommand, context: Context): Promise<number> {
  const { source, out, today, failOn } = command;
  const report = auditRegister(await loadRegister(source, context), { today, locale: context.locale });
  await deliver(await contentOf(report, command, context), out, context);
  // What was not judged is no pass.
  if (report.problems.length > 0) return exitCode.unreadable;
  return reaches(report, failOn) ? exitCode.findings : exitCode.clean;
}

async function contentOf(report: RegisterReport, command: AuditRegisterCommand, context: Context) {
  const { locale } = context;
  switch (command.format) {
    case "json":
      return `${JSON.stringify({ source: command.source, ...report }, null, 2)}\n`;
    case "html":
      return registerHtml(report, locale);
    case "csv":
      return formToCsv(registerForm(report, locale));
    case "xlsx":
      return workbook(({ formToXlsx }) => formToXlsx(registerForm(report, locale), { paper: "a4" }), context);
    default:
      return reportText(report, command, context);
  }
}

function reportText(report: RegisterReport, { source, out }: AuditRegisterCommand, context: Context): string {
  const { io, texts, locale, engine } = context;
  const colours = coloursFor(out === null && io.stdout.isTTY === true, out === null ? io.env : {});
  const { findings, problems, documents } = report;
  const line = (finding: RecordFinding) => {
    const mark = markOf(finding);
    const label = colours.mark[mark](`${shapes[mark]} ${reportWords(locale).marks[mark]}`);
    const law = finding.duties.map((id) => engine.dutyText(id, locale) ?? id).join(texts.report.listSeparator);
    return `${label}  ${colours.dim(finding.rule)}  ${plain(finding.message)}\n    ${texts.report.fix}${plain(finding.fix)}\n    ${texts.report.law}${plain(law)}\n`;
  };
  const count = (outcome: string) => findings.filter((one) => one.outcome === outcome).length;
  const { problems: unread, judged } = texts.recordCommands;
  return [
    `${colours.bold(plain(source))}\n`,
    findings.length > 0 ? findings.map(line).join("") : `  ${texts.report.clean}\n`,
    problems.length > 0
      ? `\n${unread(problems.length)}\n${problems.map(({ message }) => `  ${plain(message)}\n`).join("")}`
      : "",
    `\n${judged(documents, count("fail"), count("review"))}\n`,
  ].join("");
}
