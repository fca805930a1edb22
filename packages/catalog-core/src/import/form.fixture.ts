import { type FormTable, factsLine, type OfficialForm } from "../export/catalog/official-form.js";
import { type Grid, GridBuilder } from "./grid.js";
import { cellName } from "./place.js";

/** The official form as grids, as a reader of HTML or DOCX gives it: title and facts before the first table. */
export function formGrids(form: OfficialForm): Grid[] {
  return form.tables.map((table, i) => ({
    name: table.name,
    before: i === 0 ? [form.title, factsLine(form.facts)] : [table.name],
    rows: tableRows(table),
    place: cellName,
  }));
}

/** The same on one sheet: title and facts as merged rows, the tables one below the other. */
export function formSheet(form: OfficialForm): Grid {
  const builder = new GridBuilder();
  const width = Math.max(...form.tables.map(({ columns }) => columns.length));
  const wide = (text: string) => {
    builder.startRow();
    builder.add(text, 1, width);
  };
  wide(form.title);
  wide(factsLine(form.facts));
  for (const [i, table] of form.tables.entries()) {
    if (i > 0) {
      builder.startRow();
      wide(table.name);
    }
    build(builder, table);
  }
  return { name: "目录", before: [], rows: builder.finish(), place: cellName };
}

function tableRows(table: FormTable): Grid["rows"] {
  const builder = new GridBuilder();
  build(builder, table);
  return builder.finish();
}

function build(builder: GridBuilder, { head, body }: FormTable): void {
  for (const row of [...head, ...body]) {
    builder.startRow();
    for (const { text, rowSpan, columnSpan, links } of row) builder.add(text, rowSpan, columnSpan, links);
  }
}
