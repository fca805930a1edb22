import { deflateRawSync } from "node:zlib";

export interface MadePart {
  name: string;
  data: Uint8Array | string;
  /** What the directory says of its size, where that isn't true. */
  says?: number;
  /** Taken as it is, packed already. */
  packed?: Uint8Array;
}

/** A package of parts, sound or not. */
export function madeZip(parts: readonly MadePart[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const packed = part.packed ? Buffer.from(part.packed) : deflateRawSync(data);
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.says ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, place, name]));
    pieces.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length % 65_536, 8);
  end.writeUInt16LE(parts.length % 65_536, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, index, end]));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const relations = (list: readonly string[]) =>
  `${XML}<Relationships xmlns="${RELATIONS}">${list.join("")}</Relationships>`;

export interface MadeSheet {
  name: string;
  /** What stands within `worksheet`. */
  xml: string;
  state?: string;
  /** Before the root. */
  prolog?: string;
}

/** A workbook with these sheets. */
export function madeXlsx(sheets: readonly MadeSheet[], more: readonly MadePart[] = []): Uint8Array {
  const relation = (at: number) =>
    `<Relationship Id="rId${at}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at}.xml"/>`;
  return madeZip([
    {
      name: "[Content_Types].xml",
      data: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: "_rels/.rels",
      data: relations([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`]),
    },
    {
      name: "xl/workbook.xml",
      data: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
        )
        .join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", data: relations(sheets.map((_, i) => relation(i + 1))) },
    ...sheets.map(({ xml, prolog = "" }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: `${XML}${prolog}<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
    })),
    ...more,
  ]);
}

/** Rows of cells with text, as XML. */
export function sheetData(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>`;
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A text document with that body. */
export function madeDocx(body: string, more: readonly MadePart[] = [], prolog = ""): Uint8Array {
  return madeZip([
    {
      name: "[Content_Types].xml",
      data: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      data: relations([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`]),
    },
    {
      name: "word/document.xml",
      data: `${XML}${prolog}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);
}
