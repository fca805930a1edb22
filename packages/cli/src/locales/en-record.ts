import type { RecordCommandTexts } from "./record-commands.js";

export const enRecord: RecordCommandTexts = {
  help: {
    summary: "registers of documents: template, audit",
    description:
      "Judges a bureau's register of documents: status, reasons, filing, review, publication in time, interpretation, reassessment, and how many aren't proactive each year.",
    usage: "<command> [options]",
    file: "file",
    files: "the file to write, the same as --out",
    register: "register",
    registers: "file with the register (xlsx, xls, csv, tsv, json), or - for standard input",
    commands: {
      template: {
        summary: "write a register to start from",
        description:
          "Writes an empty register: the columns, and a row that tells how they are filled in. The format goes by --format or by the ending of the file.",
        usage: "[options] [file]",
        after: `Example:
  mulu record template --out register.xlsx`,
      },
      audit: {
        summary: "judge a register",
        description:
          "Judges the documents of a register one by one. Rows that can't be read are named by row and column, the others judged all the same; the numbers on request and withheld are held against the year before.",
        usage: "[options] <register>",
        after: `Exit codes: 0 nothing at or over --fail-on, 1 something is, 2 bad usage, an unreadable file, or rows that could not be read (the others are judged and written).

Examples:
  mulu record audit register.xlsx
  mulu record audit register.xlsx --out report.html
  mulu record audit register.csv --out findings.xlsx --now 2026-11-23`,
      },
    },
  },
  problems: (count) => `Rows that could not be read, and were not judged (${count}):`,
  judged: (documents, fail, review) => `${documents} documents, ${fail} to mend, ${review} to look at.`,
};
