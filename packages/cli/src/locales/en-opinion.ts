import type { OpinionCommandTexts } from "./opinion-commands.js";

export const enOpinion: OpinionCommandTexts = {
  help: {
    summary: "registers of public opinion: template, audit",
    description:
      "Judges a bureau's register of public opinion: judgement, authoritative information within 5 hours, a press conference within 24, an answer within 48, closing, channels, and what is overdue now.",
    usage: "<command> [options]",
    file: "file",
    files: "the file to write, the same as --out",
    register: "register",
    registers: "file with the register (xlsx, xls, csv, tsv, json), or - for standard input",
    now: "judge as of a moment, such as 2026-11-23T09:00, which without a zone is China's time; a day alone is eight in its morning (default: now)",
    commands: {
      template: {
        summary: "write a register to start from",
        description:
          "Writes an empty register: the columns, and a row that tells how they are filled in. The format goes by --format or by the ending of the file.",
        usage: "[options] [file]",
        after: `Example:
  mulu opinion template opinions.xlsx`,
      },
      audit: {
        summary: "judge a register",
        description:
          "Judges the incidents of a register one by one. Rows that can't be read are named by row and column, the others judged all the same; what can't be told without hour and minute is left to a person; what is to be done now and the answers by level are listed, too.",
        usage: "[options] <register>",
        after: `Exit codes: 0 nothing at or over --fail-on, 1 something is, 2 bad usage, an unreadable file, or rows that could not be read (the others are judged and written).

Examples:
  mulu opinion audit opinions.xlsx
  mulu opinion audit opinions.xlsx --out report.html
  mulu opinion audit opinions.csv --out findings.xlsx --now 2026-11-23T09:00`,
      },
    },
  },
  problems: (count) => `Rows that could not be read, and were not judged (${count}):`,
  judged: (incidents, fail, review) => `${incidents} incidents, ${fail} to mend, ${review} to look at.`,
  due: (count) => `To be done now (${count}):`,
  incident: (row, title) => `row ${row}, “${title}”`,
  dueLine: (incident, step, due) => `${incident}: ${step} by ${due}`,
};
