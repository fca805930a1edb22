import type { ColumnCycle } from "@mulu/catalog-core";
import type { SiteProfile } from "@mulu/catalog-core/profile";
import type { Catalog, LocaleName, UnreadPage } from "../core-types.js";
import type { Engine } from "../engine.js";
import { messageOf } from "../errors.js";
import { type Failure, failure } from "../inputs/failure.js";
import { hasMarkup } from "../inputs/file-kind.js";
import { type ReadOptions, readAll } from "../inputs/read.js";
import type { Input, Target } from "../inputs/target.js";
import type { Texts } from "../locales/texts.js";
import type { RuleChoice } from "../options/preset.js";
import type { WaiverList } from "../options/waivers.js";
import { plain } from "../plain.js";
import { type AuditedPage, setAside } from "./set-aside.js";

export interface AuditRun extends ReadOptions {
  engine: Engine;
  catalog: Catalog;
  choice: RuleChoice;
  profiles: readonly SiteProfile[];
  columns: readonly ColumnCycle[];
  waivers: WaiverList | null;
  today: string;
  all: boolean;
  locale: LocaleName;
  texts: Texts;
}

/** Reads and judges the targets one after another. What cannot be read or judged becomes an entry that says so. */
export async function* auditPages(targets: readonly Target[], run: AuditRun): AsyncGenerator<AuditedPage | UnreadPage> {
  for await (const input of readAll(targets, run)) yield auditInput(input, run);
}

function auditInput(input: Input, run: AuditRun): AuditedPage | UnreadPage {
  const { engine, texts, limits } = run;
  const { source } = input;
  if ("failure" in input) return unread(source, input.failure, texts);
  try {
    const { httpCharset } = input;
    const { html } = engine.decodeHtml(input.bytes, httpCharset === undefined ? {} : { httpCharset });
    if (html.trim() === "") return unread(source, failure("empty"), texts);
    if (!hasMarkup(html)) return unread(source, failure("no-markup"), texts);
    const { catalog, choice, profiles, columns, today, locale, all } = run;
    const judged = engine.auditHtml(html, {
      source,
      url: input.url,
      catalog,
      today,
      locale,
      all,
      profiles,
      columns,
      ...choice,
    });
    const audit = setAside(judged, input.url ?? source, run);
    if (!input.truncated) return audit;
    const message = texts.truncated(Math.round(limits.bytes / 1024 / 1024));
    const notRead = [...audit.report.notRead, { what: "page" as const, why: "too-large", message, at: null }];
    return { ...audit, report: { ...audit.report, notRead } };
  } catch (error) {
    return unread(source, failure("not-judged", messageOf(error)), texts);
  }
}

function unread(source: string, { code, detail }: Failure, texts: Texts): UnreadPage {
  return { source, error: texts.failures[code](plain(source), plain(detail)), findings: [] };
}
