import { channelsCell, listCell, MARK, readBasis, readElements } from "../../catalog/cells.js";
import type { Catalog, CatalogDeadline, CatalogEntry, Level, RowEvidence } from "../../catalog/types.js";
import { audienceWords, evidenceWords, levelWords, methodWords } from "../../catalog/vocabulary.js";

/** A cell of a table in the official form. Covered places have no cell of their own. */
export interface FormCell {
  text: string;
  rowSpan: number;
  columnSpan: number;
  /** Marks and numbers stand in the middle, text at the start. */
  align: "start" | "center";
  /** Addresses that the text stands for: its lines, one each. */
  links?: readonly string[];
}

/** One column of a form's table. */
export interface FormColumn {
  /** Share of the width, in characters. */
  width: number;
  /** For programs only: workbooks hide it. */
  hidden?: boolean;
  /** What workbooks offer to choose from in its cells. */
  choices?: readonly string[];
}

/** One table of a form: a sheet of a workbook, a part of a page or document. */
export interface FormTable {
  /** Name of the sheet, heading before the table. */
  name: string;
  /** Lines above it in a workbook; else title and facts of the form, or its name. */
  intro?: readonly string[];
  columns: readonly FormColumn[];
  /** One or two rows of headings. */
  head: readonly (readonly FormCell[])[];
  /** Rows below the headings. */
  body: readonly (readonly FormCell[])[];
  /** How well each row of the body is known, where the form has a column for it: provisional rows are marked. */
  evidence?: readonly RowEvidence[];
}

/** A catalog as bureaus print it: title, facts, the table, and the tables of what was taken out and what is due. */
export interface OfficialForm {
  title: string;
  /** 发布机构, 印发日期 …: label and value. A label can come several times. */
  facts: readonly (readonly [label: string, value: string])[];
  tables: readonly FormTable[];
}

/** Stands between two facts on one line; no value holds it (see catalog/text.ts). */
export const FACT_GAP = "\u3000\u3000";

/** The facts on one line, as they stand under the title. */
export function factsLine(facts: OfficialForm["facts"]): string {
  return facts.map(([label, value]) => (label === "" ? value : `${label}：${value}`)).join(FACT_GAP);
}

/** Who issued what the form holds; empty if it doesn't say. */
export function issuerOf({ facts }: OfficialForm): string {
  return facts.find(([label]) => label === factLabels.issuer)?.[1] ?? "";
}

/** Headings of the columns that name an item. */
export const itemHeadings = { level1: "一级事项", level2: "二级事项" } as const;

/** Headings of the form that importers must know, each with its field. */
export const factLabels = {
  issuer: "发布机构",
  issuedOn: "印发日期",
  regionName: "地区",
  regionCode: "地区代码",
  domain: "领域",
  status: "状态",
  basis: "编制依据",
  id: "目录编号",
} as const;

const cell = (text: string, align: FormCell["align"] = "start"): FormCell => ({
  text,
  rowSpan: 1,
  columnSpan: 1,
  align,
});

/** The catalog in the official form: two rows of headings, first-level items merged over their rows, boxes for channels. */
export function officialForm(catalog: Catalog): OfficialForm {
  const tables = [entriesTable(catalog)];
  if (catalog.removed.length > 0) tables.push(removedTable(catalog));
  if (catalog.deadlines && catalog.deadlines.length > 0) tables.push(deadlinesTable(catalog.deadlines));
  const facts: [string, string][] = [
    [factLabels.issuer, catalog.issuer],
    [factLabels.issuedOn, catalog.issuedOn],
    [factLabels.regionName, catalog.region.name],
    [factLabels.regionCode, catalog.region.code],
    [factLabels.domain, catalog.domain],
    [factLabels.status, catalog.status],
    ...catalog.basis.map((one): [string, string] => [factLabels.basis, one]),
    [factLabels.id, catalog.id],
  ];
  return { title: catalog.title, facts: facts.filter(([, value]) => value !== ""), tables };
}

/** One column of the form, or several under one heading. */
interface Group {
  heading: string;
  subs: readonly {
    heading: string;
    width: number;
    align?: FormCell["align"];
    cell(entry: CatalogEntry, at: number): string;
  }[];
  links?: true;
}

function entriesTable({ entries }: Catalog): FormTable {
  const groups = groupsFor(entries);
  const subs = groups.flatMap((group) => group.subs);
  const upper: FormCell[] = [];
  const lower: FormCell[] = [];
  for (const { heading, subs } of groups) {
    const single = subs.length === 1 && subs[0]!.heading === "";
    upper.push({ text: heading, rowSpan: single ? 2 : 1, columnSpan: subs.length, align: "center" });
    if (!single) for (const sub of subs) lower.push(cell(sub.heading, "center"));
  }
  return {
    name: "目录",
    columns: subs.map(({ width }) => ({ width })),
    head: [upper, lower],
    ...(groups.some(({ heading }) => heading === EVIDENCE) && { evidence: entries.map(({ evidence }) => evidence) }),
    body: entries.map((entry, at) => {
      const row: FormCell[] = [];
      for (const group of groups) {
        for (const sub of group.subs) {
          const one: FormCell = cell(sub.cell(entry, at), sub.align);
          if (group.links) one.links = entry.links;
          if (sub.heading !== itemHeadings.level1) row.push(one);
          // The first-level item stands once for all its rows.
          else if (at === 0 || entries[at - 1]!.level1 !== entry.level1)
            row.push({ ...one, rowSpan: runOf(entries, at) });
        }
      }
      return row;
    }),
  };
}

const EVIDENCE = "资料来源";

/** A heading such as `constructor` is a heading like any other. */
function extraOf({ extra }: CatalogEntry, heading: string): string {
  return extra && Object.hasOwn(extra, heading) ? extra[heading]! : "";
}

/** How many rows from here on have the same first-level item. */
function runOf(entries: readonly CatalogEntry[], at: number): number {
  let end = at + 1;
  while (end < entries.length && entries[end]!.level1 === entries[at]!.level1) end++;
  return end - at;
}

function groupsFor(entries: readonly CatalogEntry[]): Group[] {
  const has = (what: (entry: CatalogEntry) => boolean) => entries.some(what);
  const one = (
    heading: string,
    width: number,
    text: (entry: CatalogEntry, at: number) => string,
    align?: FormCell["align"],
  ): Group => ({
    heading,
    subs: [{ heading: "", width, cell: text, ...(align && { align }) }],
  });
  const marks = <T>(
    words: { values: T[]; written(value: T): string },
    wanted: readonly T[],
    of: (entry: CatalogEntry) => readonly T[],
  ) =>
    wanted.map((value) => ({
      heading: words.written(value),
      width: 6,
      align: "center" as const,
      cell: (entry: CatalogEntry) => (of(entry).includes(value) ? MARK : ""),
    }));
  // The form has 县级 and 乡级; others come in where a catalog has them.
  const levels = levelWords.values.filter(
    (level: Level) => level === "county" || level === "township" || has((entry) => entry.level.includes(level)),
  );
  const extras = [...new Set(entries.flatMap((entry) => Object.keys(entry.extra ?? {})))];
  const groups: Group[] = [
    one("序号", 5, (_, at) => String(at + 1), "center"),
    {
      heading: "公开事项",
      subs: [
        { heading: itemHeadings.level1, width: 10, cell: (entry) => entry.level1 },
        { heading: itemHeadings.level2, width: 12, cell: (entry) => entry.level2 },
        ...(has((entry) => entry.level3 !== undefined)
          ? [{ heading: "三级事项", width: 12, cell: (entry: CatalogEntry) => entry.level3 ?? "" }]
          : []),
      ],
    },
    one("公开内容（要素）", 24, (entry) => listCell(entry.elements, readElements)),
    one("公开依据", 26, (entry) => listCell(entry.basis, readBasis)),
    one("公开时限", 14, (entry) => entry.timeLimit.text),
    one("公开主体", 12, (entry) => entry.body),
    one("公开渠道和载体", 26, (entry) => channelsCell(entry.channels)),
    { heading: "公开对象", subs: marks(audienceWords, audienceWords.values, (entry) => entry.audience) },
    { heading: "公开方式", subs: marks(methodWords, methodWords.values, (entry) => entry.method) },
    { heading: "公开层级", subs: marks(levelWords, levels, (entry) => entry.level) },
  ];
  if (has((entry) => entry.links.length > 0))
    groups.push({ ...one("链接", 20, (entry) => entry.links.join("\n")), links: true });
  for (const heading of extras) groups.push(one(heading, 12, (entry) => extraOf(entry, heading)));
  if (has((entry) => entry.evidence !== "official"))
    groups.push(one(EVIDENCE, 10, (entry) => evidenceWords.written(entry.evidence)));
  if (has((entry) => entry.note !== "")) groups.push(one("备注", 14, (entry) => entry.note));
  groups.push(one("事项编号", 15, (entry) => entry.id));
  return groups;
}

const plainTable = (name: string, headings: readonly [string, number][], rows: readonly string[][]): FormTable => ({
  name,
  columns: headings.map(([, width]) => ({ width })),
  head: [headings.map(([heading]) => cell(heading, "center"))],
  body: rows.map((row) => row.map((text) => cell(text))),
});

function removedTable({ removed }: Catalog): FormTable {
  return plainTable(
    "已调出事项",
    [
      [itemHeadings.level1, 16],
      [itemHeadings.level2, 24],
      ["公开内容（要素）", 32],
      ["移交至", 20],
    ],
    removed.map((one) => [one.level1, one.level2, listCell(one.elements, readElements), one.movedTo]),
  );
}

function deadlinesTable(deadlines: readonly CatalogDeadline[]): FormTable {
  return plainTable(
    "时限要求",
    [
      ["期限", 24],
      ["责任单位", 20],
      ["要求", 48],
    ],
    deadlines.map((one) => [deadlineText(one), one.who, one.duty]),
  );
}

/** 2020-10-31前, 每年12-30前（自2021年起）: read back by the importer. */
function deadlineText(one: CatalogDeadline): string {
  return "by" in one ? `${one.by}前` : `每年${one.every}前（自${one.from}年起）`;
}
