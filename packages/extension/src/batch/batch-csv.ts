import { attributeTitles, type LocaleName } from "@mulu/catalog-core";
import type { BatchTexts } from "../locales/batch/index.js";
import { csvOf } from "../options/csv.js";
import type { Batch, BatchItem } from "./batch.js";
import { attributesOf } from "./page/table-rows.js";

/** A batch as a table: one row a page, one column an attribute, what was found in the last. */
export function batchCsv({ items }: Pick<Batch, "items">, texts: BatchTexts, locale: LocaleName): string {
  const { files, table, marks } = texts;
  const attributes = attributesOf(items, false);
  const titles = attributes.map((name) => attributeTitles[name][locale === "en" ? "en" : "zh"]);
  const { url, status, failure, title, day, level1, level2, findings } = files.headings;
  const counted = ["error", "warning", "info", "review", "broken"] as const;
  const head = [url, status, failure, title, day, level1, level2, ...counted.map((mark) => marks[mark])];
  const rows = items.map((item) => [
    item.url,
    texts.item[item.status],
    failureText(item, texts),
    item.row?.title || item.title,
    (item.row === null ? item.day : item.row.day) ?? "",
    item.row?.item?.level1 ?? "",
    item.row?.item?.level2 ?? "",
    ...counted.map((mark) => (item.row === null ? "" : String(item.row.counts[mark]))),
    ...attributes.map((name) => {
      if (item.row === null) return "";
      const state = item.row.attributes[name];
      return state === undefined ? table.notShown : table.states[state];
    }),
    item.row?.findings.map(({ message }) => message).join("\n") ?? "",
  ]);
  return csvOf([[...head, ...titles, findings], ...rows]);
}

/** Why a page has no result; empty where it has one, or may have yet. */
export function failureText({ failure }: BatchItem, texts: BatchTexts): string {
  return failure === null ? "" : texts.failures[failure.name](failure.detail);
}
