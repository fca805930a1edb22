import { builtInCatalog } from "@mulu/catalog-core";
import type { CatalogEntry } from "@mulu/catalog-core/catalog";
import type { Locale } from "./pages.js";
import { words } from "./words/words.js";

/** The page of the built-in catalog in one language: all its rows, what is certain of them and what is provisional. */
export function builtInCatalogPage(locale: Locale): string {
  const w = words[locale].builtIn;
  const { title, issuer, issuedOn, entries, removed } = builtInCatalog;
  const published = entries.filter(({ evidence }) => evidence === "published").length;
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of entries) groups.set(entry.level1, [...(groups.get(entry.level1) ?? []), entry]);
  const base = locale === "en" ? "/en/" : "/";
  return [
    `# ${w.title}`,
    w.about(title, issuer, issuedOn),
    w.evidenceOf(entries.length, published, entries.length - published),
    `[${w.official}](${base}catalog.html#${w.officialAt})`,
    ...[...groups].flatMap(([level1, rows]) => [
      `## ${level1}${locale === "en" ? " {lang=zh-CN}" : ""}`,
      table(
        [w.level2, w.elements, w.timeLimit, w.body, w.evidence],
        rows.map((row) => [
          `${cell(row.level2)}<br>\`${row.id}\``,
          cell(row.elements.join("；")),
          cell(row.timeLimit.text),
          cell(row.body),
          w.evidences[row.evidence],
        ]),
      ),
    ]),
    `## ${w.removed}`,
    table(
      [w.level1, w.level2, w.movedTo],
      removed.map(({ level1, level2, movedTo }) => [level1, level2, movedTo].map(cell)),
    ),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A text as a cell holds it: no end of a cell, no tag, no expression of Vue. */
function cell(text: string): string {
  return text.replace(/[|<>{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
