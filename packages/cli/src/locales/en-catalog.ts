import type { CatalogCommandTexts } from "./catalog-commands.js";

export const enCatalog: CatalogCommandTexts = {
  help: {
    summary: "standard catalogs: import, validate, compare, export, file",
    description:
      "Works with standard catalogs of government disclosure: reads them from tables, validates them, compares them with the standard, exports them in the official form, makes the package for filing.",
    usage: "<command> [options]",
    source: "catalog",
    sources: "catalog file or address (xlsx, xls, docx, html, csv, tsv, md, json), or - for standard input",
    sourceOrBuiltIn: "catalog file or address; the built-in catalog if none is given",
    county: "county",
    standard: "standard",
    standards: "catalog to compare with; the built-in one of the city if none is given",
    commands: {
      import: {
        summary: "read tables as catalogs (JSON)",
        description:
          "Reads tables as catalogs and prints JSON; what each column was read as, and which cells were not understood, goes to standard error. Rows of the standard keep their ids.",
        usage: "[options] <catalog>",
        after: `Several catalogs in one file come as a JSON array.

Examples:
  mulu catalog import catalog.xlsx --out catalog.json
  mulu catalog import https://www.example.gov.cn/ml.html > catalog.json`,
      },
      validate: {
        summary: "check whether a catalog is complete and in form",
        description:
          "Checks a catalog row by row: fields filled in, channels and method, time limits beyond the law's, basis, duplicate items.",
        usage: "[options] <catalog...>",
        after: `Exit codes: 0 nothing at or over the severity of --fail-on, 1 something, 2 bad usage or a file that could not be read.

Examples:
  mulu catalog validate catalog.xlsx`,
      },
      compare: {
        summary: "compare with the standard catalog",
        description:
          "Lists what differs from the standard: items missing, added, renamed, fields changed, and whether the public gets more or less.",
        usage: "[options] <county> [standard]",
        after: `Exit codes: 0 the public gets no less, 1 it gets less (items left out among them), 2 bad usage or a file that could not be read.

Examples:
  mulu catalog compare county.docx
  mulu catalog compare county.xlsx city.xlsx --out comparison.xlsx`,
      },
      export: {
        summary: "export a catalog in the official form",
        description:
          "Exports a catalog in the official form: two rows of headings, merged cells, boxes for channels, ready to print. The format is that of --format, or of the name behind --out. With --for-widget it is the JSON that the widget takes.",
        usage: "[options] [catalog]",
        after: `Examples:
  mulu catalog export --out city.docx
  mulu catalog export catalog.json --out catalog.xlsx --paper a4
  mulu catalog export county.json --for-widget --report report.json --out catalog.json`,
      },
      file: {
        summary: "make the package for filing",
        description:
          "Makes what a county sends to the city's bureau for review and filing: its catalog, the comparison with the standard, reasons for items left out or narrowed. Without --reasons it prints the template of the reasons' file.",
        usage: "[options] <county> [standard]",
        after: `Exit codes: 0 complete (or the template was printed), 1 reasons are lacking, 2 bad usage or a file that could not be read.

Examples:
  mulu catalog file county.xlsx --out reasons.json
  mulu catalog file county.xlsx --reasons reasons.json --out filing.docx`,
      },
    },
    options: {
      jsonOnly: "format: json only",
      format: (known) => `format: one of ${known} (default: by the name behind --out, else the first)`,
      out: "write to file F instead of standard output",
      standard: "keep the ids of the standard catalog in F (default: the built-in one of the city)",
      account: "write the whole account of what was read as what to file F, as JSON",
      paper: "paper: a3 or a4, landscape (default a3)",
      forWidget: "write the JSON that the widget takes, with pinyin for its search",
      report:
        "with --for-widget: add how each item stands by report F (mulu audit --format json with the same catalog)",
      reasons: "file with the reasons (the JSON template filled in, or a table with its columns)",
      quiet: "say nothing of the outcome",
      quietAccount: "don't print what was read as what",
    },
  },
  oneFile: (source) => `“${source}” is not one file; name one file or address.`,
  tooLarge: (source, megabytes) => `“${source}” is larger than ${megabytes} MB; check whether it is the right file.`,
  none: (source) => `“${source}” has no catalog in it; check whether it is the right file.`,
  several: (source, count) =>
    `“${source}” has ${count} catalogs; take them apart with mulu catalog import first, then name one of them.`,
  file: (source, sentence) => `“${source}”: ${sentence}`,
  binary: "This format can't be shown on a terminal; write it to a file with --out.",
  longCell: (place, characters) =>
    `Cell ${place} of the workbook would have ${characters} characters; Excel takes 32767. Use --format docx, html or json, or shorten what stands there.`,
  paper: (value) => `“${value}” is no paper size; give --paper a3 or a4.`,
  forWidgetFormat: (value) =>
    `--for-widget writes json only, not “${value}”; change the format or the name of the file.`,
  reportAlone: "--report is for the widget's JSON only; give --for-widget, too.",
  notReport: (file) => `“${file}” is no report of an audit; make one with mulu audit --format json.`,
  otherReport: (file, catalog, wanted) =>
    `Report “${file}” was made with catalog “${catalog}”, not “${wanted}”; audit again, with the catalog to export behind --catalog.`,
  imported: (file, catalogs, rows) =>
    `Written to “${file}”: ${catalogs} ${catalogs === 1 ? "catalog" : "catalogs"}, ${rows} items.`,
  row: (row, level1, level2) => `row ${row} ${level1} / ${level2}`,
  provisional: " (provisional)",
  validated: (rows, fail, review) => `${rows} items, ${fail} to mend, ${review} to be reviewed.`,
};
