import {
  type AttributeName,
  type Catalog,
  disclosureDeadline,
  dutyCite,
  type LocaleName,
  type PageFacts,
  viewOf,
  workingDaysBetween,
} from "@mulu/catalog-core";
import type { DeadlineView } from "../protocol/tab-state.js";

/** 政府信息公开条例 (国务院令第711号) article 26: 20 working days, where the catalog's item names no other number. */
const DAYS = 20;
/** The duty it rests on. */
const DUTY = "REG-26-20wd";
/** Labels of a date that moves with each change: it doesn't say when the page was first published. */
const UPDATED = /更新|修改|编辑/;

/**
 * By when the document on the page had to be published; null where the page doesn't say when it was formed.
 * @param entry id of the catalog's item that it belongs to
 */
export function deadlineOf(
  facts: PageFacts,
  { catalog, entry, today, locale }: { catalog: Catalog; entry: string | null; today: string; locale: LocaleName },
): DeadlineView | null {
  if (facts.kind !== "article") return null;
  const page = viewOf(facts);
  const formedFrom: AttributeName = "writtenDate";
  const formed = page.first(formedFrom)?.day;
  if (!formed) return null;
  const published =
    page.visible("publishDate").find((fact) => fact.day && !UPDATED.test(fact.label ?? ""))?.day ?? null;
  const row = catalog.entries.find(({ id }) => id === entry);
  const days = row?.timeLimit.workingDays ?? DAYS;
  const { due, provisional } = disclosureDeadline(formed, days);
  const until = published ?? today;
  const late = until > due ? workingDaysBetween(due, until).days : -workingDaysBetween(until, due).days;
  return { formed, formedFrom, due, published, late, provisional, cite: dutyCite(DUTY, locale) ?? "" };
}
