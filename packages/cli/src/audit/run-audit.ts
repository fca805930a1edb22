import type { ColumnCycle } from "@mulu/catalog-core";
import type { Lookup, ReportHead } from "@mulu/catalog-core/export";
import type { SiteProfile } from "@mulu/catalog-core/profile";
import { workbook } from "../catalog/workbook.js";
import type { Catalog, UnreadPage } from "../core-types.js";
import { UsageError } from "../errors.js";
import { coloursFor } from "../format/colours.js";
import { endingNotes } from "../format/ending-text.js";
import { type AuditWriter, type Format, tellsEnding, writerFor } from "../format/writers.js";
import { expand } from "../inputs/expand.js";
import { type Context, exitCode, type Io } from "../io.js";
import type { LoadedBaseline } from "../options/baseline.js";
import type { Due } from "../options/due.js";
import { dayInChina, isoMoment } from "../options/moment.js";
import type { LoadedOrders } from "../options/orders.js";
import type { RuleChoice } from "../options/preset.js";
import type { Threshold } from "../options/threshold.js";
import type { WaiverList } from "../options/waivers.js";
import { fileSink } from "../output/file-sink.js";
import { Progress } from "../output/progress.js";
import type { Sink } from "../output/sink.js";
import { streamSink } from "../output/stream-sink.js";
import { plain } from "../plain.js";
import { auditPages } from "./audit-pages.js";
import { type FollowUp, followUp } from "./follow-up.js";
import type { AuditedPage } from "./set-aside.js";
import { Tally } from "./tally.js";

export interface AuditCommand {
  sources: readonly string[];
  format: Format;
  /** File to write to; null is standard output. */
  out: string | null;
  /** File for the HTML report that is written besides; null is none. */
  html: string | null;
  now: Date;
  all: boolean;
  catalog: Catalog;
  /** The rules of the preset. */
  choice: RuleChoice;
  /** Profiles of sites, of which the one that fits a page's address is used. */
  profiles: readonly SiteProfile[];
  /** Columns with the days within which each must have something new. */
  columns: readonly ColumnCycle[];
  waivers: WaiverList | null;
  /** The report to compare with; then only what is new makes the exit code 1. */
  baseline: LoadedBaseline | null;
  /** Filled-in work orders to check. */
  orders: LoadedOrders | null;
  /** Until when work orders are to be done; null where none are written. */
  due: Due | null;
  failOn: Threshold;
  quiet: boolean;
}

/** What shells report for Ctrl+C. */
const interrupted = 130;

/** Audits what was asked for, writes the report page by page, and gives the exit code. */
export async function runAudit(command: AuditCommand, context: Context): Promise<number> {
  const { io, engine, texts } = context;
  const targets = await expand(command.sources, io.cwd);
  const following = followUp({ ...command, locale: context.locale, ruleText: context.engine.ruleText });
  const outputs = await openOutputs(command, following, context);
  const progress = new Progress(io.stderr, (done) => texts.progress(done, targets.length), showsProgress(command, io));
  const tally = new Tally(command.failOn);
  const { catalog, choice, profiles, columns, waivers, all } = command;
  const today = dayInChina(command.now);
  const pages = auditPages(targets, {
    ...context,
    userAgent: `Mulu/${engine.version}`,
    catalog,
    choice,
    profiles,
    columns,
    waivers,
    all,
    today,
  });
  try {
    await writeReport(pages, { command, context, outputs, progress, tally, following });
    if (io.signal?.aborted) {
      for (const { sink } of outputs) await sink.abandon();
      return interrupted;
    }
    for (const { sink } of outputs) await sink.finish();
  } catch (error) {
    for (const { sink } of outputs) await sink.abandon();
    throw error;
  } finally {
    progress.end();
  }
  for (const file of [command.out, command.html]) {
    if (file !== null && !command.quiet) io.stderr.write(`${texts.out.written(file, tally.summary(texts))}\n`);
  }
  if (!command.quiet) {
    const notes = tellsEnding(command.format) ? [] : endingNotes(following.ending(), context);
    for (const note of notes) io.stderr.write(`${plain(note)}\n`);
  }
  const problems = command.orders?.problems ?? [];
  for (const { message } of problems) io.stderr.write(`mulu: ${plain(message)}\n`);
  // What was not read is no pass.
  return problems.length > 0 ? exitCode.unreadable : tally.exitCode;
}

/** A report on its way to a place. */
interface Output {
  writer: AuditWriter;
  sink: Sink;
}

async function openOutputs(command: AuditCommand, following: FollowUp, context: Context): Promise<Output[]> {
  const { io, texts } = context;
  // A workbook on a terminal helps nobody.
  if (command.format === "xlsx" && command.out === null && io.stdout.isTTY)
    throw new UsageError(texts.catalogCommands.binary);
  const sink = command.out === null ? streamSink(io.stdout, texts) : await fileSink(command.out, io.cwd, texts);
  const outputs: Output[] = [{ writer: writerOf(command, following, context), sink }];
  if (command.html !== null) {
    try {
      const besides = { ...command, format: "html", out: command.html } as const;
      outputs.push({
        writer: writerOf(besides, following, context),
        sink: await fileSink(command.html, io.cwd, texts),
      });
    } catch (error) {
      await sink.abandon();
      throw error;
    }
  }
  return outputs;
}

interface Writing {
  command: AuditCommand;
  context: Context;
  outputs: readonly Output[];
  progress: Progress;
  tally: Tally;
  following: FollowUp;
}

async function writeReport(pages: AsyncIterable<AuditedPage | UnreadPage>, writing: Writing): Promise<void> {
  const { command, context, outputs, progress, tally, following } = writing;
  const { io } = context;
  const head = headOf(command, context);
  for (const { writer, sink } of outputs) await sink.write(writer.open(head));
  for await (const page of pages) {
    if (io.signal?.aborted || outputs[0]!.sink.closed) return;
    progress.step();
    if ("report" in page) {
      const report = following.add(page);
      tally.add({ report, counts: page.counts });
      for (const { writer, sink } of outputs) await sink.write(writer.page(report));
      continue;
    }
    tally.addUnread();
    following.addUnread(page);
    if (!standsOnTerminal(command, io)) {
      progress.wipe();
      io.stderr.write(`mulu: ${page.error}\n`);
    }
    for (const { writer, sink } of outputs) await sink.write(writer.page(page));
  }
  const waivers = following.waivers(dayInChina(command.now));
  if (waivers !== null) {
    const report = following.add(waivers);
    tally.addBesides({ report, counts: waivers.counts });
    for (const { writer, sink } of outputs) await sink.write(writer.page(report));
  }
  for (const { writer, sink } of outputs) for await (const part of writer.close(tally.totals)) await sink.write(part);
}

function headOf({ now, catalog }: AuditCommand, { engine }: Context): ReportHead {
  return {
    report: 1,
    mulu: engine.version,
    at: isoMoment(now),
    catalog: { id: catalog.id, version: catalog.issuedOn },
  };
}

function writerOf(
  { format, out, catalog, choice, failOn, now, due, orders }: AuditCommand,
  following: FollowUp,
  context: Context,
): AuditWriter {
  const { io, engine, locale, texts } = context;
  const terminal = out === null && io.stdout.isTTY === true;
  return writerFor(format, {
    locale,
    texts,
    colours: coloursFor(terminal, out === null ? io.env : {}),
    columns: terminal ? Math.max(40, io.stdout.columns ?? 80) : null,
    dutyText: engine.dutyText,
    ruleText: engine.ruleText,
    rules: [...choice.rules, ...choice.formRules],
    failOn,
    entryText: entryTexts(catalog, texts.catalogCommands.provisional),
    ending: following.ending,
    today: dayInChina(now),
    due,
    filled: orders?.orders ?? [],
    toWorkbook: (form) => workbook(({ formToXlsx }) => formToXlsx(form, { paper: "a4" }), context),
  });
}

/** Text on a terminal shows there and then what could not be read. */
function standsOnTerminal({ format, out }: AuditCommand, io: Io): boolean {
  return format === "text" && out === null && io.stdout.isTTY === true && io.stderr.isTTY === true;
}

/** Not where the report itself is going by. */
function showsProgress({ quiet, out }: AuditCommand, io: Io): boolean {
  return !quiet && io.stderr.isTTY === true && (out !== null || io.stdout.isTTY !== true);
}

/** Names of the catalog's entries. A row that isn't certain says so wherever it is shown. */
function entryTexts({ entries }: Catalog, provisional: string): Lookup {
  const names = new Map(
    entries.map(({ id, level1, level2, evidence }) => [
      id,
      `${level1} / ${level2}${evidence === "provisional" ? provisional : ""}`,
    ]),
  );
  return (id) => names.get(id) ?? null;
}
