import { formatOf, wantedFormat } from "../catalog/formats.js";
import { compareFormats, runCompare } from "../catalog/run-compare.js";
import { exportFormats, runExport } from "../catalog/run-export.js";
import { fileFormats, runFile } from "../catalog/run-file.js";
import { runImport } from "../catalog/run-import.js";
import { runValidate, validateFormats } from "../catalog/run-validate.js";
import { UsageError } from "../errors.js";
import type { Context } from "../io.js";
import { dayOf, thresholdOf } from "../options/judging.js";
import { type Register, subcommand } from "./register.js";

interface Options {
  format?: string;
  out?: string;
  standard?: string;
  account?: string;
  now?: string;
  failOn?: string;
  paper?: string;
  forWidget?: true;
  report?: string;
  reasons?: string;
  quiet?: true;
}

/** `mulu catalog import|validate|compare|export|file` */
export const registerCatalog: Register = (program, context, end) => {
  const { texts } = context;
  const help = texts.catalogCommands.help;
  const catalog = program.command("catalog").summary(help.summary).description(help.description).usage(help.usage);
  const add = (name: keyof typeof help.commands) => subcommand(catalog, name, help.commands[name], context);
  const { options } = help;
  const out = (given: Options) => given.out ?? null;

  add("import")
    .argument(`<${help.source}>`, help.sources)
    .option("--format <format>", options.jsonOnly)
    .option("--out <F>", options.out)
    .option("--standard <F>", options.standard)
    .option("--account <F>", options.account)
    .option("--quiet", options.quietAccount)
    .action(async (source: string, given: Options) => {
      formatOf(given.format, out(given), ["json"], texts);
      const { standard = null, account = null, quiet = false } = given;
      end(await runImport({ source, out: out(given), standard, account, quiet }, context));
    });
  add("validate")
    .argument(`<${help.source}...>`, help.sources)
    .option("--format <format>", options.format(validateFormats.join(", ")))
    .option("--out <F>", options.out)
    .option("--now <ISO>", texts.help.audit.now)
    .option("--fail-on <severity>", texts.help.audit.failOn)
    .action(async (sources: string[], given: Options) => {
      const format = formatOf(given.format, out(given), validateFormats, texts);
      const failOn = thresholdOf(given.failOn, context);
      end(await runValidate({ sources, format, out: out(given), today: dayOf(given.now, context), failOn }, context));
    });
  add("compare")
    .argument(`<${help.county}>`, help.sources)
    .argument(`[${help.standard}]`, help.standards)
    .option("--format <format>", options.format(compareFormats.join(", ")))
    .option("--out <F>", options.out)
    .action(async (county: string, standard: string | undefined, given: Options) => {
      const format = formatOf(given.format, out(given), compareFormats, texts);
      end(await runCompare({ county, standard: standard ?? null, format, out: out(given) }, context));
    });
  add("export")
    .argument(`[${help.source}]`, help.sourceOrBuiltIn)
    .option("--format <format>", options.format(exportFormats.join(", ")))
    .option("--out <F>", options.out)
    .option("--paper <size>", options.paper)
    .option("--for-widget", options.forWidget)
    .option("--report <F>", options.report)
    .action(async (source: string | undefined, given: Options) => {
      if (given.forWidget || given.report !== undefined) return end(await exportForWidget(source, given, context));
      const format = formatOf(given.format, out(given), exportFormats, texts);
      end(
        await runExport({ source: source ?? null, format, out: out(given), paper: paperOf(given, context) }, context),
      );
    });
  add("file")
    .argument(`<${help.county}>`, help.sources)
    .argument(`[${help.standard}]`, help.standards)
    .option("--reasons <F>", options.reasons)
    .option("--format <format>", options.format(fileFormats.join(", ")))
    .option("--out <F>", options.out)
    .option("--paper <size>", options.paper)
    .option("--quiet", options.quiet)
    .action(async (county: string, standard: string | undefined, given: Options) => {
      const { reasons = null, quiet = false } = given;
      // The template of the reasons is JSON, whatever is to become of it.
      const format = reasons === null ? "json" : formatOf(given.format, out(given), fileFormats, texts);
      const paper = paperOf(given, context);
      end(
        await runFile({ county, standard: standard ?? null, reasons, format, out: out(given), paper, quiet }, context),
      );
    });
};

/** The readings of characters are large, and no other command needs them. */
async function exportForWidget(source: string | undefined, given: Options, context: Context): Promise<number> {
  const { forWidget, report = null, out = null } = given;
  const { forWidgetFormat, reportAlone } = context.texts.catalogCommands;
  if (!forWidget) throw new UsageError(reportAlone);
  const format = wantedFormat(given.format, out) ?? "json";
  if (format !== "json") throw new UsageError(forWidgetFormat(format));
  const { runWidgetExport } = await import("../catalog/run-export-widget.js");
  return runWidgetExport({ source: source ?? null, report, out }, context);
}

function paperOf({ paper = "a3" }: Options, { texts }: Context): "a3" | "a4" {
  const size = paper.toLowerCase();
  if (size === "a3" || size === "a4") return size;
  throw new UsageError(texts.catalogCommands.paper(paper));
}
