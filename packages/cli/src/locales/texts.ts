import type { OrderOutcome } from "@mulu/catalog-core/findings";
import type { LocaleName } from "../core-types.js";
import type { FailureCode } from "../inputs/failure.js";
import type { CatalogCommandTexts } from "./catalog-commands.js";
import type { DeadlineCommandTexts } from "./deadline-command.js";
import type { DutiesCommandTexts } from "./duties-command.js";
import { en } from "./en.js";
import type { OpinionCommandTexts } from "./opinion-commands.js";
import type { RecordCommandTexts } from "./record-commands.js";
import type { WidgetCommandTexts } from "./widget-commands.js";
import { zhCN } from "./zh-CN.js";

export interface SummaryNumbers {
  pages: number;
  unread: number;
  error: number;
  warning: number;
  info: number;
  review: number;
  broken: number;
  waived: number;
}

/** All that the command line says by itself. */
export interface Texts {
  help: {
    /** What commander calls its sections, and what we call them. */
    titles: Record<string, string>;
    usage: string;
    program: string;
    version: string;
    help: string;
    helpCommand: string;
    lang: string;
    audit: {
      summary: string;
      description: string;
      usage: string;
      source: string;
      sources: (extensions: string) => string;
      format: string;
      out: string;
      html: string;
      now: string;
      config: string;
      noConfig: string;
      preset: string;
      waivers: string;
      baseline: string;
      orders: string;
      due: string;
      all: string;
      catalog: string;
      failOn: string;
      quiet: string;
      after: string;
    };
  };
  usage: {
    unknownOption: (option: string) => string;
    optionMissingArgument: (option: string) => string;
    unknownCommand: (command: string) => string;
    excessArguments: string;
    other: (message: string) => string;
    crash: (message: string) => string;
    noSources: string;
    language: (value: string) => string;
    format: (value: string, known: string) => string;
    now: (value: string) => string;
    /** @param nearest the preset that is written most like it; empty where none is */
    preset: (value: string, nearest: string) => string;
    failOn: (value: string) => string;
    due: (value: string) => string;
    dueAlone: string;
    noOrders: (file: string) => string;
  };
  notJson: (file: string) => string;
  out: {
    isFolder: (file: string) => string;
    noFolder: (file: string, folder: string) => string;
    noPermission: (file: string) => string;
    busy: (file: string) => string;
    full: (file: string) => string;
    other: (file: string, code: string) => string;
    written: (file: string, summary: string) => string;
    stdout: (message: string) => string;
  };
  catalogCommands: CatalogCommandTexts;
  deadlineCommand: DeadlineCommandTexts;
  dutiesCommand: DutiesCommandTexts;
  recordCommands: RecordCommandTexts;
  opinionCommands: OpinionCommandTexts;
  widgetCommands: WidgetCommandTexts;
  failures: Record<FailureCode, (source: string, detail: string) => string>;
  /** A page longer than what is read of it. */
  truncated: (megabytes: number) => string;
  progress: (done: number, total: number) => string;
  report: {
    summary: (numbers: SummaryNumbers) => string;
    unread: string;
    notRead: string;
    clean: string;
    fix: string;
    law: string;
    waiver: string;
    listSeparator: string;
  };
  /** What is told of all pages after the last one. */
  findings: {
    causes: {
      heading: (count: number) => string;
      pages: (count: number) => string;
      /** Behind the number of pages. */
      template: string;
      example: (message: string) => string;
      more: (count: number) => string;
    };
    baseline: {
      /** @param parts how many there are of each kind */
      numbers: (file: string, day: string, parts: string) => string;
      counts: Record<"new" | "gone" | "still", (count: number) => string>;
      gone: string;
      pagesNotLookedAt: (count: number, names: string) => string;
      findingsNotLookedAt: (count: number) => string;
    };
    orders: {
      /** @param parts how many there are of each outcome */
      numbers: (file: string, rows: number, parts: string) => string;
      outcomes: Record<OrderOutcome, string>;
      row: (sheet: string, row: number) => string;
      counts: (found: number, gone: number, notLookedAt: number) => string;
    };
    /** Before the names of pages. */
    pages: string;
    comma: string;
    andMore: string;
    /** Of a list that is cut. */
    more: (count: number) => string;
  };
}

export const cliTexts: Record<LocaleName, Texts> = { "zh-CN": zhCN, en };
