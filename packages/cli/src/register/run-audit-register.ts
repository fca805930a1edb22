import { formToCsv, markOf, reportWords, shapes } from "@mulu/catalog-core/export";
import { deliver } from "../catalog/deliver.js";
import { workbook } from "../catalog/workbook.js";
import { coloursFor } from "../format/colours.js";
import { type Context, exitCode } from "../io.js";
import type { RegisterCommandTexts } from "../locales/record-commands.js";
import { reaches, type Threshold } from "../options/threshold.js";
import { plain } from "../plain.js";
import { judgedRegister } from "./load-register.js";
import type { AnyReport, JudgedRegister, RegisterKind } from "./register-kind.js";

export const registerFormats = ["text", "json", "csv", "xlsx", "html"] as const;

export interface AuditRegisterCommand {
  kind: RegisterKind;
  texts: RegisterCommandTexts;
  source: string;
  format: (typeof registerFormats)[number];
  out: string | null;
  /** Judged for this moment. */
  now: Date;
  failOn: Threshold;
}

/** `mulu record audit`, `mulu opinion audit`: what the rules find in a register. */
export async function runAuditRegister(command: AuditRegisterCommand, context: Context): Promise<number> {
  const { kind, source, out, now, failOn } = command;
  const judged = await judgedRegister(kind, source, now, context);
  await deliver(await contentOf(judged, command, context), out, context);
  // What was not judged is no pass.
  if (judged.report.problems.length > 0) return exitCode.unreadable;
  return reaches(judged.report, failOn) ? exitCode.findings : exitCode.clean;
}

async function contentOf(judged: JudgedRegister, command: AuditRegisterCommand, context: Context) {
  switch (command.format) {
    case "json":
      return `${JSON.stringify({ source: command.source, ...judged.report }, null, 2)}\n`;
    case "html":
      return judged.html();
    case "csv":
      return formToCsv(judged.form());
    case "xlsx":
      return workbook(({ formToXlsx }) => formToXlsx(judged.form(), { paper: "a4" }), context);
    default:
      return reportText(judged, command, context);
  }
}

function reportText(judged: JudgedRegister, { source, out, texts: own }: AuditRegisterCommand, context: Context) {
  const { io, texts, locale, engine } = context;
  const colours = coloursFor(out === null && io.stdout.isTTY === true, out === null ? io.env : {});
  const { findings, problems } = judged.report;
  const line = (finding: AnyReport["findings"][number]) => {
    const mark = markOf(finding);
    const label = colours.mark[mark](`${shapes[mark]} ${reportWords(locale).marks[mark]}`);
    const law = finding.duties.map((id) => engine.dutyText(id, locale) ?? id).join(texts.report.listSeparator);
    return `${label}  ${colours.dim(finding.rule)}  ${plain(finding.message)}\n    ${texts.report.fix}${plain(finding.fix)}\n    ${texts.report.law}${plain(law)}\n`;
  };
  const count = (outcome: string) => findings.filter((one) => one.outcome === outcome).length;
  return [
    `${colours.bold(plain(source))}\n`,
    findings.length > 0 ? findings.map(line).join("") : `  ${texts.report.clean}\n`,
    problems.length > 0
      ? `\n${own.problems(problems.length)}\n${problems.map(({ message }) => `  ${plain(message)}\n`).join("")}`
      : "",
    judged.more(context),
    `\n${own.judged(judged.rows, count("fail"), count("review"))}\n`,
  ].join("");
}
