import type { Locale } from "../core-types.js";
import type { FailureCode } from "../inputs/failure.js";
import type { CatalogCommandTexts } from "./catalog-commands.js";
import type { DeadlineCommandTexts } from "./deadline-command.js";
import type { DutiesCommandTexts } from "./duties-command.js";
import { en } from "./en.js";
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
      preset: string;
      waivers: string;
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
    formatLater: (value: string, known: string) => string;
    now: (value: string) => string;
    /** @param nearest the preset that is written most like it; empty where none is */
    preset: (value: string, nearest: string) => string;
    failOn: (value: string) => string;
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
  /** Of some waivers in a file, by their numbers. */
  waivers: {
    ended: (file: string, numbers: string) => string;
    unused: (file: string, numbers: string) => string;
    comma: string;
  };
  catalogCommands: CatalogCommandTexts;
  deadlineCommand: DeadlineCommandTexts;
  dutiesCommand: DutiesCommandTexts;
  recordCommands: RecordCommandTexts;
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
}

export const cliTexts: Record<Locale, Texts> = { "zh-CN": zhCN, en };
