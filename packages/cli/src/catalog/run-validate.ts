import { auditCatalog, type CatalogFinding, type CatalogReport } from "@mulu/catalog-core/catalog-rules";
import { markOf, reportWords, shapes } from "@mulu/catalog-core/export";
import { coloursFor } from "../format/colours.js";
import { type Context, exitCode } from "../io.js";
import { reaches, type Threshold } from "../options/threshold.js";
import { plain } from "../plain.js";
import { deliver } from "./deliver.js";
import { loadCatalogs } from "./load.js";

export const validateFormats = ["text", "json"] as const;

export interface ValidateCommand {
  sources: readonly string[];
  format: (typeof validateFormats)[number];
  out: string | null;
  /** Judged for this day, `YYYY-MM-DD`. */
  today: string;
  failOn: Threshold;
}

/** `mulu catalog validate`: what the catalog rules find. */
export async function runValidate(command: ValidateCommand, context: Context): Promise<number> {
  const { today, format, out, failOn } = command;
  const reports: { source: string; report: CatalogReport }[] = [];
  for (const source of command.sources)
    for (const catalog of (await loadCatalogs(source, context)).catalogs)
      reports.push({ source, report: auditCatalog(catalog, { today, locale: context.locale }) });
  const content =
    format === "json"
      ? `${JSON.stringify(
          reports.map(({ source, report }) => ({ source, ...report })),
          null,
          2,
        )}\n`
      : reports.map(({ source, report }) => reportText(source, report, out, context)).join("\n");
  await deliver(content, out, context);
  return reports.some(({ report }) => reaches(report, failOn)) ? exitCode.findings : exitCode.clean;
}

function reportText(
  source: string,
  { catalog, findings }: CatalogReport,
  out: string | null,
  context: Context,
): string {
  const { io, texts, locale, engine } = context;
  const colours = coloursFor(out === null && io.stdout.isTTY === true, out === null ? io.env : {});
  const line = (finding: CatalogFinding) => {
    const mark = markOf(finding);
    const label = colours.mark[mark](`${shapes[mark]} ${reportWords(locale).marks[mark]}`);
    const law = finding.duties.map((id) => engine.dutyText(id, locale) ?? id).join(texts.report.listSeparator);
    const where =
      finding.at === null ? "" : `${texts.catalogCommands.row(finding.at.row, finding.at.level1, finding.at.level2)}  `;
    return [
      `${plain(where)}${label}  ${colours.dim(finding.rule)}  ${plain(finding.message)}\n`,
      ...(finding.fix === "" ? [] : [`    ${texts.report.fix}${plain(finding.fix)}\n`]),
      ...(law === "" ? [] : [`    ${texts.report.law}${plain(law)}\n`]),
    ].join("");
  };
  const body = findings.length > 0 ? findings.map(line).join("") : `  ${texts.report.clean}\n`;
  const count = (outcome: string) => findings.filter((one) => one.outcome === outcome).length;
  return `${colours.bold(plain(`${source}  ${catalog.title}`))}\n${body}\n${texts.catalogCommands.validated(catalog.rows, count("fail"), count("review"))}\n`;
}
