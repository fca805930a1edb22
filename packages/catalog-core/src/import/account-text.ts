import type { LocaleName } from "../locales/types.js";
import type { ImportAccount, TableAccount } from "./account.js";
import { type ImportTexts, importTexts } from "./texts.js";

/** Of cells that were only carried down, and rows that were only skipped, this many are told in sentences. */
const TOLD = 12;

/** The account in sentences, one a line; those about a table stand under it. What was not understood is told in full. */
export function accountText(account: ImportAccount, locale: LocaleName): string {
  const texts = importTexts[locale];
  const lines: string[] = [];
  if (!account.tables.some(({ kind }) => kind === "entries")) lines.push(texts.nothing(account.source));
  for (const table of account.tables) lines.push(...tableLines(table, texts));
  return lines.join("\n");
}

function tableLines(table: TableAccount, texts: ImportTexts): string[] {
  if (table.kind === "none") return [texts.noTable(table.table, table.name)];
  const lines = [
    ...table.above.flatMap(({ text, as }) => (as === "title" ? texts.title(text) : [])),
    ...table.exchanged.map(({ columns, headings, fields }) =>
      texts.exchanged(
        columns,
        headings,
        fields.map((field) => texts.fields[field]),
      ),
    ),
    ...table.notUnderstood.map(
      ({ place, text, why, kept }) =>
        `${texts.notUnderstood[why](place, text)}${kept === null ? texts.notKept : texts.keptAs(kept)}`,
    ),
    ...columnLines(table, texts),
    ...shortened(
      table.carried.map(({ how, place, field, rows, text }) =>
        texts.carried[how](place, texts.fields[field], rows, short(text)),
      ),
      texts,
    ),
    ...shortened(
      table.skipped.map(({ why, place, rows, text }) => texts.skipped[why](place, rows, short(text))),
      texts,
    ),
    ...matchLines(table, texts),
  ];
  return [
    texts.table(table.table, table.name, table.place, table.rows, table.catalog ?? ""),
    ...lines.map((line) => `  ${line}`),
  ];
}

function columnLines({ columns }: TableAccount, texts: ImportTexts): string[] {
  return columns.map(({ column, heading, field, marks, key, by }) => {
    const what =
      key !== undefined
        ? texts.kept(key)
        : texts.fields[field] +
          (marks ? `${texts.colon}${marks.map((mark) => texts.marks[mark] ?? mark).join(texts.separator)}` : "");
    return texts.column(column, heading || texts.noHeading, what, texts.columnReasons[by]);
  });
}

function matchLines({ matched }: TableAccount, texts: ImportTexts): string[] {
  return (["id", "names", "wording", "level2", "new"] as const).flatMap((by) => {
    const count = matched.filter((one) => one.by === by).length;
    return count > 0 ? texts.matched[by](count) : [];
  });
}

function shortened(lines: string[], texts: ImportTexts): string[] {
  return lines.length <= TOLD ? lines : [...lines.slice(0, TOLD), texts.more(lines.length - TOLD)];
}

const short = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
