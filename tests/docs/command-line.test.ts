import { describe, expect, it } from "vitest";
import { compareFormats } from "../../packages/cli/src/catalog/run-compare.js";
import { exportFormats } from "../../packages/cli/src/catalog/run-export.js";
import { fileFormats } from "../../packages/cli/src/catalog/run-file.js";
import { validateFormats } from "../../packages/cli/src/catalog/run-validate.js";
import { formats } from "../../packages/cli/src/format/writers.js";
import { exitCode } from "../../packages/cli/src/io.js";
import { defaultLimits } from "../../packages/cli/src/limits.js";
import { cliTexts, type Texts } from "../../packages/cli/src/locales/texts.js";
import { headingsOf, LANGUAGES, pairOf, read } from "./documents.js";
import { besideExamples, flags, mulu } from "./run.js";

besideExamples();

/** Cells of the first column of all tables below a heading. */
function firstColumn(text: string, part: number): string[] {
  const section = text.split(/^## /m)[part]!;
  return [...section.matchAll(/^\| (.*?) \|/gm)].map(([, cell]) => cell!);
}

/** Every sentence, with … for what is filled in. */
function sentencesOf(texts: Texts): string[] {
  const filled: Record<string, string> = {
    timeout: String(defaultLimits.milliseconds / 1000),
    redirects: String(defaultLimits.redirects),
  };
  const { written: _, ...out } = texts.out;
  const { oneFile, tooLarge, none, several, file, binary, paper } = texts.catalogCommands;
  const { forWidgetFormat, reportAlone, notReport, otherReport } = texts.catalogCommands;
  const { address } = texts.widgetCommands;
  const plain = (all: object) =>
    Object.values(all).map((one: string | ((...values: never[]) => string)) =>
      typeof one === "string" ? one : one(...(["…", "…", "…"] as never[])),
    );
  return [
    ...plain(texts.usage),
    ...plain({ notJson: texts.notJson, oneFile, tooLarge, none, several, file, binary, paper }),
    ...plain({ forWidgetFormat, reportAlone, notReport, otherReport, address }),
    ...plain(out),
    ...Object.entries(texts.failures).map(([code, one]) => one("…", filled[code] ?? "…")),
    texts.truncated(defaultLimits.bytes / 1024 / 1024),
  ];
}

describe.each(LANGUAGES.map((language, i) => [pairOf("docs/command-line.md")[i]!, language] as const))(
  "%s",
  (file, language) => {
    const text = read(file);
    const titles = headingsOf(text).filter(({ level }) => level === 2);
    const part = (english: string) => {
      const place = headingsOf(read(pairOf("docs/command-line.md")[0]))
        .filter(({ level }) => level === 2)
        .findIndex(({ title }) => title === english);
      expect(titles[place]).toBeDefined();
      return place + 1;
    };

    it("lists every option, and no other", () => {
      const listed = firstColumn(text, part("Options")).flatMap((cell) => /^`(.*)`$/.exec(cell)?.[1] ?? []);
      expect(listed.sort()).toEqual(flags("audit").sort());
    });

    it("lists every catalog command, its formats and options, and no other", () => {
      const cells = firstColumn(text, part("Catalogs")).flatMap((cell) => /^`(.*)`$/.exec(cell)?.[1] ?? []);
      const commands = cells.filter((cell) => cell.startsWith("mulu ")).map((cell) => cell.split(" ")[2]);
      expect(commands).toEqual(["import", "validate", "compare", "export", "file"]);
      expect(cells.filter((cell) => cell.startsWith("-")).sort()).toEqual(flags("catalog").sort());
      for (const [command, known] of Object.entries({
        validate: validateFormats,
        compare: compareFormats,
        export: exportFormats,
        file: fileFormats,
      })) {
        const row = text.split("\n").find((line) => line.startsWith(`| \`mulu catalog ${command} `))!;
        expect([...row.split("|")[3]!.matchAll(/`(\w+)`/g)].map(([, format]) => format)).toEqual([...known]);
      }
    });

    it("lists every option of the widget's command, and no other", () => {
      const cells = firstColumn(text, part("Widget")).flatMap((cell) => /^`(-.*)`$/.exec(cell)?.[1] ?? []);
      expect(cells.sort()).toEqual(flags("widget").sort());
    });

    it("lists every option of the command for due dates, and no other", () => {
      const cells = firstColumn(text, part("Due dates")).flatMap((cell) => /^`(-.*)`$/.exec(cell)?.[1] ?? []);
      expect(cells.sort()).toEqual(flags("duties").sort());
    });

    it("lists every exit code, and no other", async () => {
      const stopped = new AbortController();
      stopped.abort();
      const { code } = await mulu(["audit", "examples/site-good"], { signal: stopped.signal });
      const listed = firstColumn(text, part("Exit codes"))
        .filter((cell) => /^\d+$/.test(cell))
        .map(Number);
      expect(listed).toEqual([...Object.values(exitCode), code]);
      const readme = read(pairOf("README.md")[LANGUAGES.indexOf(language)]!);
      expect([...readme.matchAll(/`(\d+)` /g)].map(([, named]) => Number(named))).toEqual(listed);
    });

    it("lists every format, those to come apart", () => {
      const section = text.split(/^## /m)[part("Formats")]!;
      const named = [...section.matchAll(/^- `(\w+)`/gm)].map(([, format]) => format);
      expect(named).toEqual([...formats]);
    });

    it("lists every sentence of an error, and no other", () => {
      const listed = firstColumn(text, part("When something goes wrong")).filter(
        (cell) => !/^(?:-+|Sentence|句子)$/.test(cell),
      );
      expect(listed.sort()).toEqual(sentencesOf(cliTexts[language]).sort());
    });

    it("names the bounds that hold", () => {
      const bounds = text.split(/^## /m)[part("Sources")]!;
      const { bytes, milliseconds, redirects, atOnce } = defaultLimits;
      for (const bound of [`${bytes / 1024 / 1024} MB`, String(milliseconds / 1000), String(redirects), String(atOnce)])
        expect(bounds).toMatch(new RegExp(`(?<!\\S)${bound}(?!\\d)`));
    });
  },
);

describe.each(["record", "opinion"] as const)("mulu %s", (name) => {
  it.each(pairOf(`docs/${name}s.md`))("%s lists every option, and no other", (file) => {
    const listed = [...read(file).matchAll(/^\| `(--[\w-]+)` \|/gm)].map(([, option]) => option!);
    const known = flags(name).map((one) => one.split(" ")[0]!);
    expect(listed.sort()).toEqual(known.filter((one) => one !== "-h,").sort());
  });
});
