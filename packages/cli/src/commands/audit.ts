import type { Command } from "commander";
import { type AuditCommand, runAudit } from "../audit/run-audit.js";
import { loadCatalog } from "../catalog/load.js";
import { UsageError } from "../errors.js";
import { formats, isFormat, laterFormats } from "../format/writers.js";
import { pageExtensions } from "../inputs/page-files.js";
import type { Context } from "../io.js";
import { parseMoment } from "../options/moment.js";
import { choosePreset } from "../options/preset.js";
import { type Threshold, thresholds } from "../options/threshold.js";
import { loadWaivers } from "../options/waivers.js";
import type { Register } from "./register.js";

interface Options {
  format?: string;
  out?: string;
  html?: string;
  now?: string;
  preset?: string;
  waivers?: string;
  all?: true;
  catalog?: string;
  failOn?: string;
  quiet?: true;
}

/** `mulu audit <source…>` */
export const registerAudit: Register = (program, context, end) => {
  const { help } = context.texts;
  const texts = help.audit;
  const command: Command = program
    .command("audit")
    .summary(texts.summary)
    .description(texts.description)
    .usage(texts.usage)
    .argument(`[${texts.source}...]`, texts.sources(pageExtensions.join(" ")))
    .option("--format <format>", texts.format)
    .option("--out <F>", texts.out)
    .option("--html <F>", texts.html)
    .option("--now <ISO>", texts.now)
    .option("--preset <P>", texts.preset)
    .option("--waivers <F>", texts.waivers)
    .option("--all", texts.all)
    .option("--catalog <F>", texts.catalog)
    .option("--fail-on <severity>", texts.failOn)
    .option("--quiet", texts.quiet)
    .option("--lang <lang>", help.lang)
    .addHelpText("after", `\n${texts.after}`);
  command.action(async (sources: string[], options: Options) => {
    end(await runAudit(await understand(sources, options, context), context));
  });
};

async function understand(sources: string[], options: Options, context: Context): Promise<AuditCommand> {
  const { texts, engine } = context;
  if (sources.length === 0) throw new UsageError(texts.usage.noSources);
  const { format = "text", preset = "standard", failOn = "warning" } = options;
  if (laterFormats.includes(format)) throw new UsageError(texts.usage.formatLater(format, formats.join(", ")));
  if (!isFormat(format)) throw new UsageError(texts.usage.format(format, formats.join(", ")));
  if (!isThreshold(failOn)) throw new UsageError(texts.usage.failOn(failOn));
  const now = options.now === undefined ? new Date() : parseMoment(options.now);
  if (now === null) throw new UsageError(texts.usage.now(options.now ?? ""));
  return {
    sources,
    format,
    out: options.out ?? null,
    html: options.html ?? null,
    now,
    all: options.all === true,
    choice: await choosePreset(preset, context),
    waivers: options.waivers === undefined ? null : await loadWaivers(options.waivers, context),
    catalog: options.catalog === undefined ? engine.builtInCatalog : await loadCatalog(options.catalog, context),
    failOn,
    quiet: options.quiet === true,
  };
}

function isThreshold(value: string): value is Threshold {
  return (thresholds as readonly string[]).includes(value);
}
