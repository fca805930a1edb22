import { enCatalog } from "./en-catalog.js";
import { enDeadline } from "./en-deadline.js";
import { enDuties } from "./en-duties.js";
import { enOpinion } from "./en-opinion.js";
import { enRecord } from "./en-record.js";
import { enWidget } from "./en-widget.js";
import type { Texts } from "./texts.js";

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

export const en: Texts = {
  help: {
    titles: {},
    usage: "<command> [options]",
    program:
      "Checks web pages for disclosure duties: which are met, which are not, which a person must judge; why, and how to mend it.",
    version: "print the version",
    help: "print this help",
    helpCommand: "print the help of a command",
    lang: "language: zh-CN or en (else by the environment, Chinese by default)",
    audit: {
      summary: "check files, folders and addresses",
      description:
        "Checks pages and lists, page by page, what to mend and what to review: the place, the mend, the law.",
      usage: "[options] <source...>",
      source: "source",
      sources: (extensions) =>
        `files, folders (with those below; ${extensions}), patterns (such as "site/**/*.html"), http or https addresses, or - for standard input`,
      format: "text, json, html, csv, sarif, junit or xlsx, the work orders (default: text)",
      out: "write the report to file F instead of the screen",
      html: "write the HTML report to file F as well",
      now: "judge as of a moment, such as 2026-11-23 or 2026-11-23T09:00; what counts is the day in China (default: now)",
      config: "configuration F, else mulu.config.json in the folder, if it is there; the command line counts before it",
      noConfig: "without a configuration",
      preset:
        "set of rules: strict, standard, national, changzhi or essential, or a file with one of your own (default: standard)",
      waivers:
        "count what the waivers in file F set aside as waived; it is listed with --all only and does not change the exit code",
      baseline:
        "compare with the earlier report in F (--format json): what is new, gone and still there; only what is new changes the exit code",
      orders: "read filled-in work orders in F back: what is mended, and what is marked as mended but still there",
      due: "with --format xlsx: working days until the work orders are due (default: 10, which is ours and no law)",
      all: "list what is met or does not apply, too",
      catalog: "use the standard catalog in F (JSON, or any table that can be imported) instead of the built-in one",
      failOn: "severity that counts as failing: error, warning, info or never (default: warning)",
      quiet: "show no progress, and no note that the report is written",
      after: `Exit codes:
  0  nothing at or over the severity of --fail-on (with --baseline nothing new)
  1  something at or over that severity, or a rule that could not run
  2  bad usage, or a source or a row of work orders that could not be read (all else is still checked and printed)
  130  broken off with Ctrl+C

Examples:
  mulu audit notice.html
  mulu audit saved-site --format html --out report.html
  mulu audit saved-site --format csv --out report.csv
  mulu audit saved-site --baseline last.json
  mulu audit saved-site --format xlsx --out orders.xlsx
  mulu audit https://www.example.gov.cn/xxgk/ --fail-on error
  mulu audit - < notice.html`,
    },
  },
  usage: {
    unknownOption: (option) => `There is no option "${option}"; see --help for all options.`,
    optionMissingArgument: (option) => `Option "${option}" needs a value after it.`,
    unknownCommand: (command) =>
      `There is no command "${command}"; to check pages use mulu audit, and see mulu --help for all commands.`,
    excessArguments: "Too many arguments; see --help.",
    other: (message) => `The command is not right (${message}); see --help.`,
    crash: (message) => `Mulu itself failed (${message}); tell its maintainers this and the command you used.`,
    noSources: "Nothing was given to check; name files, folders or addresses after mulu audit.",
    language: (value) => `Language "${value}" is not supported; use zh-CN or en with --lang.`,
    format: (value, known) => `There is no format "${value}"; use one of ${known} with --format.`,
    now: (value) => `"${value}" after --now is no valid date or time; write 2026-11-23 or 2026-11-23T09:00.`,
    preset: (value, nearest) =>
      `There is no preset "${value}"${nearest === "" ? "" : `, perhaps "${nearest}" is meant`}; use strict, standard, national, changzhi or essential with --preset, or the path of a file with its ending.`,
    failOn: (value) => `"${value}" after --fail-on is not valid; use error, warning, info or never.`,
    due: (value) =>
      `"${value}" after --due is not valid; write a number of working days from 1 to 1000, not beyond the year 9999.`,
    dueAlone: "--due is for work orders only; give --format xlsx, too.",
    noOrders: (file) => `"${file}" holds no work orders; make them with mulu audit --format xlsx, and fill those in.`,
  },
  notJson: (file) => `Catalog file "${file}" is not valid JSON; check its content.`,
  out: {
    isFolder: (file) => `"${file}" is a folder; name a file after --out.`,
    noFolder: (file, folder) => `"${file}" cannot be written because there is no folder "${folder}"; make it first.`,
    noPermission: (file) =>
      `There is no permission to write "${file}"; choose another place or close the program that uses it.`,
    busy: (file) => `"${file}" is in use by another program; close it and try again.`,
    full: (file) => `The disk is too full to write "${file}"; make room and try again.`,
    other: (file, code) => `"${file}" cannot be written (${code}); choose another place.`,
    written: (file, summary) => `Report written to "${file}": ${summary}`,
    stdout: (message) => `The report cannot be printed (${message}); write it to a file with --out.`,
  },
  catalogCommands: enCatalog,
  deadlineCommand: enDeadline,
  dutiesCommand: enDuties,
  recordCommands: enRecord,
  opinionCommands: enOpinion,
  widgetCommands: enWidget,
  failures: {
    missing: (source) => `"${source}" cannot be found; check path and name.`,
    "missing-looks-like-address": (source) =>
      `There is no file "${source}"; if it is an address, put https:// before it.`,
    "no-permission": (source) =>
      `There is no permission to read "${source}"; change its permissions or use another account.`,
    io: (source, code) => `"${source}" cannot be read (${code}); check the file and the disk.`,
    "folder-empty": (source, extensions) => `Folder "${source}" holds no pages (${extensions}); check the path.`,
    "glob-empty": (source) => `No file fits "${source}"; check pattern and path.`,
    "stdin-broken": (source, code) => `Standard input "${source}" broke off (${code}); check the command before.`,
    empty: (source) => `"${source}" is empty; check that it was saved completely.`,
    "no-markup": (source) => `"${source}" holds no HTML and is no page; check the file.`,
    pdf: (source) => `"${source}" is a PDF file, not a page; check the page it is published on.`,
    word: (source) => `"${source}" is a Word document, not a page; check the page it is published on.`,
    excel: (source) => `"${source}" is an Excel sheet, not a page; check the page it is published on.`,
    powerpoint: (source) => `"${source}" is a presentation, not a page; check the page it is published on.`,
    office: (source) => `"${source}" is an old Word or Excel file, not a page; check the page it is published on.`,
    ofd: (source) => `"${source}" is an OFD file, not a page; check the page it is published on.`,
    image: (source) => `"${source}" is an image, not a page; check the page it is published on.`,
    media: (source) => `"${source}" is audio or video, not a page; check the page it is published on.`,
    archive: (source) => `"${source}" is an archive, not a page; unpack it and check the pages in it.`,
    mhtml: (source) =>
      `"${source}" is a page saved as one file (MHTML); save it in the browser as "HTML only" and check that.`,
    data: (source) => `"${source}" is data or a script, not a page; check the address.`,
    "bad-address": (source) => `Address "${source}" is not well-formed; check it.`,
    "address-with-password": (source) => `Address "${source}" was given with a user name or password; leave them out.`,
    "bad-scheme": (source, scheme) =>
      `"${source}" begins with ${scheme}, but only http and https can be checked; for a local file give its path.`,
    "bad-port": (source, port) => `Port ${port} of "${source}" is not used for pages; check the address.`,
    refused: (source, host) =>
      `"${source}" cannot be opened: ${host} refused the connection; check address and port, or whether the site is running.`,
    "unknown-host": (source, host) =>
      `"${source}" cannot be opened: there is no host ${host}; check the address and your network.`,
    unreachable: (source, host) => `"${source}" cannot be opened: ${host} cannot be reached; check your network.`,
    reset: (source, host) => `"${source}" cannot be opened: ${host} broke off the connection; try again later.`,
    timeout: (source, seconds) =>
      `"${source}" cannot be opened: it was not read within ${many(Number(seconds), "second")}; try again later.`,
    certificate: (source, code) =>
      `"${source}" cannot be opened: the site's certificate is not valid (${code}); its webmaster should renew it, or check the address.`,
    tls: (source, code) =>
      `"${source}" cannot be opened: no secure connection could be made (${code}); the webmaster should check the HTTPS settings.`,
    network: (source, message) => `"${source}" cannot be opened (${message}); check the network and the address.`,
    "redirect-loop": (source, url) =>
      `"${source}" cannot be opened: it redirects in a circle at ${url}; the webmaster should check the redirects.`,
    redirects: (source, count) =>
      `"${source}" cannot be opened: it redirects more than ${count} times; use the final address.`,
    "redirect-without-target": (source, status) =>
      `"${source}" cannot be opened: it redirects (HTTP ${status}) without a valid address; the webmaster should check the redirects.`,
    "redirect-elsewhere": (source, scheme) =>
      `"${source}" cannot be opened: it redirects to a ${scheme} address, but only http and https can be checked; check it.`,
    "http-not-found": (source, status) =>
      `"${source}" cannot be opened: there is no such page (HTTP ${status}); check the address.`,
    "http-denied": (source, status) =>
      `"${source}" cannot be opened: the site does not allow it (HTTP ${status}); save the page as a file and check that.`,
    "http-server": (source, status) =>
      `"${source}" cannot be opened: the site failed (HTTP ${status}); try again later or tell its webmaster.`,
    "http-other": (source, status) =>
      `"${source}" cannot be opened: the site gave no page (HTTP ${status}); save the page as a file and check that.`,
    "not-judged": (source, message) =>
      `"${source}" could not be checked to the end (${message}); hand the page to Mulu's maintainers.`,
  },
  truncated: (megabytes) => `The page is longer than ${megabytes} MB; only the first ${megabytes} MB were read.`,
  progress: (done, total) => `Checked ${done}/${total} pages`,
  report: {
    summary: ({ pages, unread, error, warning, info, review, broken, waived }) =>
      [
        many(pages, "page"),
        `${error + warning + info} to mend (${many(error, "error")}, ${many(warning, "warning")}, ${many(info, "hint")})`,
        `${review} to be reviewed`,
        ...(broken > 0 ? [`${broken} not checked`] : []),
        ...(waived > 0 ? [`${waived} waived`] : []),
        `${many(unread, "page")} could not be read.`,
      ].join(", "),
    unread: "not read",
    notRead: "not read",
    clean: "Nothing to mend or to review.",
    fix: "Mend: ",
    law: "Source: ",
    waiver: "Waiver: ",
    listSeparator: "; ",
  },
  findings: {
    causes: {
      heading: (count) => `What several pages have in common (${many(count, "cause")}, each listed once)`,
      pages: (count) => many(count, "page"),
      template: " (likely the template)",
      example: (message) => `For example: ${message}`,
      more: (count) => `${many(count, "more cause")} on fewer pages; see the pages above.`,
    },
    baseline: {
      numbers: (file, day, parts) => `Compared with "${file}" (judged for ${day}): ${parts}.`,
      counts: {
        new: (count) => `${count} new`,
        gone: (count) => `${count} gone`,
        still: (count) => `${count} still there`,
      },
      gone: "gone",
      pagesNotLookedAt: (count, names) =>
        `${many(count, "page")} of the earlier report ${count === 1 ? "was" : "were"} not looked at this time: ${names}.`,
      findingsNotLookedAt: (count) =>
        `Of ${many(count, "finding")} of before it is not known whether they are still there: their page was not read, or their rule did not run.`,
    },
    orders: {
      numbers: (file, rows, parts) =>
        `Work orders in "${file}": ${many(rows, "row")}${parts === "" ? "" : `: ${parts}`}.`,
      outcomes: {
        "still-there": "marked as mended but still there",
        closed: "mended and closed",
        disputed: "said not to be so but still there",
        open: "open",
        gone: "open but gone",
        "not-looked-at": "not looked at",
      },
      row: (sheet, row) => `${sheet} row ${row}`,
      counts: (found, gone, notLookedAt) => `${found} still there, ${gone} gone, ${notLookedAt} not looked at.`,
    },
    pages: "Pages: ",
    comma: ", ",
    andMore: ", …",
    more: (count) => `${count} more; --format json has all of them.`,
  },
};
