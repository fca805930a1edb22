import { findDate } from "@mulu/catalog-core/page";

/** A day that is all of the text, `YYYY-MM-DD`, of 2026-11-23 or 2026年11月23日; null for anything else. */
export function dayIn(text: string): string | null {
  const found = findDate(text.trim());
  return found && found.start === 0 && found.end === text.trim().length ? found.day : null;
}
