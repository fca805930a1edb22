import type { Command } from "commander";
import { type AuditCommand, runAudit } from "../audit/run-audit.js";
import { loadCatalog } from "../catalog/load.js";
import { UsageError } from "../errors.js";
import { formats, isFormat } from "../format/writers.js";
import { pageExtensions } from "../inputs/page-files.js";
import type { Context } from "../io.js";
import { loadBaseline } from "../options/baseline.js";
import { loadConfig } from "../options/config.js";
import { dueOf } from "../options/due.js";
import { momentOf } from "../options/judging.js";
import { dayInChina } from "../options/moment.js";
import { loadOrders } from "../options/orders.js";
import { choosePreset } from "../options/preset.js";
import { loadProfiles } from "../options/profiles.js";
import { type Threshold, thresholds } from "../options/threshold.js";
import { loadWaivers } from "../options/waivers.js";
import type { Register } from "./register.js";

interface Options {
  config?: string | false;
  format?: string;
  out?: string;
  html?: string;
  now?: string;
  preset?: string;
  waivers?: string;
  baseline?: string;
  orders?: string;
  due?: string;
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
    .option("--config <F>", texts.config)
    .option("--no-config", texts.noConfig)
    .option("--preset <P>", texts.preset)
    .option("--waivers <F>", texts.waivers)
    .option("--baseline <F>", texts.baseline)
    .option("--orders <F>", texts.orders)
    .option("--due <days>", texts.due)
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
  // What is said on the command line counts first.
  const config = await loadConfig(options.config, context);
  const { preset = "standard", failOn = "warning", waivers, catalog } = { ...config, ...options };
  const { format = "text" } = options;
  if (!isFormat(format)) throw new UsageError(texts.usage.format(format, formats.join(", ")));
  if (!isThreshold(failOn)) throw new UsageError(texts.usage.failOn(failOn));
  const now = momentOf(options.now, context);
  if (options.due !== undefined && format !== "xlsx") throw new UsageError(texts.usage.dueAlone);
  return {
    sources,
    format,
    out: options.out ?? null,
    html: options.html ?? null,
    now,
    all: options.all === true,
    choice: await choosePreset(preset, config.rules ?? {}, context),
    profiles: config.profiles === undefined ? [] : await loadProfiles(config.profiles, context),
    columns: config.columns ?? [],
    waivers: waivers === undefined ? null : await loadWaivers(waivers, context),
    baseline: options.baseline === undefined ? null : await loadBaseline(options.baseline, context),
    orders: options.orders === undefined ? null : await loadOrders(options.orders, context),
    due: format === "xlsx" ? dueOf(options.due, dayInChina(now), context) : null,
    catalog: catalog === undefined ? engine.builtInCatalog : await loadCatalog(catalog, context),
    failOn,
    quiet: options.quiet === true,
  };
}

function isThreshold(value: string): value is Threshold {
  return (thresholds as readonly string[]).includes(value);
}
