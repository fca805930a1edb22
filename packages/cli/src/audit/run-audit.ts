import type { Lookup, ReportHead, ReportWriter } from "@mulu/catalog-core/export";
import type { Catalog, UnreadPage } from "../core-types.js";
import type { PageAudit } from "../engine.js";
import { coloursFor } from "../format/colours.js";
import { type Format, writerFor } from "../format/writers.js";
import { expand } from "../inputs/expand.js";
import type { Context, Io } from "../io.js";
import { dayInChina, isoMoment } from "../options/moment.js";
import type { RuleChoice } from "../options/preset.js";
import type { Threshold } from "../options/threshold.js";
import { type WaiverList, waiverNotes } from "../options/waivers.js";
import { fileSink } from "../output/file-sink.js";
import { Progress } from "../output/progress.js";
import type { Sink } from "../output/sink.js";
import { streamSink } from "../output/stream-sink.js";
import { plain } from "../plain.js";
import { auditPages } from "./audit-pages.js";
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
  waivers: WaiverList | null;
  failOn: Threshold;
  quiet: boolean;
}

/** What shells report for Ctrl+C. */
const interrupted = 130;

/** Audits what was asked for, writes the report page by page, and gives the exit code. */
export async function runAudit(command: AuditCommand, context: Context): Promise<number> {
  const { io, engine, texts } = context;
  const targets = await expand(command.sources, io.cwd);
  const outputs = await openOutputs(command, context);
  const progress = new Progress(io.stderr, (done) => texts.progress(done, targets.length), showsProgress(command, io));
  const tally = new Tally(command.failOn);
  const { catalog, choice, waivers, all } = command;
  const today = dayInChina(command.now);
  const pages = auditPages(targets, {
    ...context,
    userAgent: `Mulu/${engine.version}`,
    catalog,
    choice,
    waivers,
    all,
    today,
  });
  try {
    await writeReport(pages, { command, context, outputs, progress, tally });
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
  if (waivers !== null && !command.quiet)
    for (const note of waiverNotes(waivers, today, all, context)) io.stderr.write(`${plain(note)}\n`);
  return tally.exitCode;
}

/** A report on its way to a place. */
interface Output {
  writer: ReportWriter;
  sink: Sink;
}

async function openOutputs(command: AuditCommand, context: Context): Promise<Output[]> {
  const { io, texts } = context;
  const sink = command.out === null ? streamSink(io.stdout, texts) : await fileSink(command.out, io.cwd, texts);
  const outputs: Output[] = [{ writer: writerOf(command, context), sink }];
  if (command.html !== null) {
    try {
      const besides = { ...command, format: "html", out: command.html } as const;
      outputs.push({ writer: writerOf(besides, context), sink: await fileSink(command.html, io.cwd, texts) });
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
}

async function writeReport(pages: AsyncIterable<PageAudit | UnreadPage>, writing: Writing): Promise<void> {
  const { command, context, outputs, progress, tally } = writing;
  const { io } = context;
  const head = headOf(command, context);
  for (const { writer, sink } of outputs) await sink.write(writer.open(head));
  for await (const page of pages) {
    if (io.signal?.aborted || outputs[0]!.sink.closed) return;
    progress.step();
    if ("report" in page) {
      tally.add(page);
      for (const { writer, sink } of outputs) await sink.write(writer.page(page.report));
      continue;
    }
    tally.addUnread();
    if (!standsOnTerminal(command, io)) {
      progress.wipe();
      io.stderr.write(`mulu: ${page.error}\n`);
    }
    for (const { writer, sink } of outputs) await sink.write(writer.page(page));
  }
  for (const { writer, sink } of outputs) for (const part of writer.close(tally.totals)) await sink.write(part);
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
  { format, out, catalog, choice, failOn }: AuditCommand,
  { io, engine, locale, texts }: Context,
): ReportWriter {
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
