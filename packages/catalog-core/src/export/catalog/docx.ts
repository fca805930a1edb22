import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Catalog } from "../../catalog/types.js";
import { escapeText } from "../html/markup.js";
import { placedRows } from "./layout.js";
import { type FormTable, factsLine, issuerOf, type OfficialForm, officialForm } from "./official-form.js";
import { type Paper, paperSizes } from "./paper.js";
import { withFixedDates } from "./zip-dates.js";

// The one file that knows the library for text documents for writing.

/** How a form is laid out as a text document. */
export interface CatalogDocxOptions {
  /** Paper it is printed on, in landscape. Default: A3. */
  paper?: Paper;
}

/** The catalog as a text document (DOCX) in the official form. The same bytes on every run. */
export function catalogToDocx(catalog: Catalog, options: CatalogDocxOptions = {}): Promise<Uint8Array> {
  return formToDocx(officialForm(catalog), options);
}

/**
 * Any form as a text document: the catalog's, a comparison's, a filing package's.
 * @param form its tables come one below the other
 * @param options the paper
 */
export async function formToDocx(form: OfficialForm, { paper = "a3" }: CatalogDocxOptions = {}): Promise<Uint8Array> {
  const creator = issuerOf(form);
  const [long, short] = paperSizes[paper];
  const room = twips(long - 2 * MARGIN);
  const size = paper === "a3" ? 18 : 13;
  const sections = form.tables.flatMap((table, at) => [
    ...(at === 0
      ? [heading(form.title, 40), paragraph(factsLine(form.facts), { size: 20, after: 120 })]
      : [heading(table.name, 28, 360)]),
    tableOf(table, room, size),
  ]);
  const document = new Document({
    title: form.title,
    creator,
    styles: { default: { document: { run: { font: TEXT, size, language: { eastAsia: "zh-CN" } } } } },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sides round for landscape.
            size: { width: twips(short), height: twips(long), orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: twips(MARGIN),
              bottom: twips(MARGIN),
              left: twips(MARGIN),
              right: twips(MARGIN),
              footer: 400,
            },
          },
        },
        footers: { default: footer() },
        children: sections,
      } satisfies ISectionOptions,
    ],
  });
  const packed = await Packer.pack(document, "uint8array", undefined, [
    { path: "docProps/core.xml", data: coreProperties(form.title, creator) },
  ]);
  return withFixedDates(packed);
}

const MARGIN = 14;
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const TEXT = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体", hint: "eastAsia" } as const;
const BOLD = { ascii: "Arial", hAnsi: "Arial", eastAsia: "黑体", hint: "eastAsia" } as const;

const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" } as const;
const borders = { top: line, bottom: line, left: line, right: line };
/** Provisional rows: a thick broken line at the left and hatching, so that it is seen without colours, too. */
const provisionalBorders = { ...borders, left: { style: BorderStyle.DASHED, size: 18, color: "000000" } };

/** No day of its own, so that the same catalog gives the same file. */
function coreProperties(title: string, creator: string): string {
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:modified>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(creator)}</dc:creator>${day}</cp:coreProperties>`;
}

function heading(text: string, size: number, before = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before, after: 120 },
    children: [new TextRun({ text: xmlText(text), font: BOLD, size })],
  });
}

function paragraph(text: string, { size, after }: { size: number; after: number }): Paragraph {
  return new Paragraph({ spacing: { after }, children: [new TextRun({ text: xmlText(text), font: TEXT, size })] });
}

function footer(): Footer {
  const run = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], font: TEXT, size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function tableOf(table: FormTable, room: number, size: number): Table {
  const all = table.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = table.columns.map(({ width }) => Math.floor((width / all) * room));
  const rows = placedRows(table).map((placed, at) => {
    const isHead = at < table.head.length;
    const evidence = isHead ? undefined : table.evidence?.[at - table.head.length];
    return new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: placed.map(({ cell, column }) => {
        const isMarked = evidence === "provisional" && column === 0;
        const width = widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
        return new TableCell({
          columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan,
          width: { size: width, type: WidthType.DXA },
          // The middle of many rows may lie on another page, or between two.
          verticalAlign: isHead || cell.rowSpan === 1 ? VerticalAlign.CENTER : VerticalAlign.TOP,
          borders: isMarked ? provisionalBorders : borders,
          ...(isHead && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "EEF1F5" } }),
          ...(isMarked && {
            shading: { type: ShadingType.THIN_REVERSE_DIAGONAL_STRIPE, color: "B0B0B0", fill: "FFFFFF" },
          }),
          children: cell.text.split("\n").map(
            (text) =>
              new Paragraph({
                alignment: cell.align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: text === "" ? [] : [new TextRun({ text: xmlText(text), font: isHead ? BOLD : TEXT, size })],
              }),
          ),
        });
      }),
    });
  });
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
  });
}

/** Control characters, which XML can't hold, are shown as replaced. */
function xmlText(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "\ufffd");
}
