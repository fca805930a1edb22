import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { builtInCatalog, pageRules } from "@mulu/catalog-core";
import { catalogRules } from "@mulu/catalog-core/catalog-rules";
import { formRules } from "@mulu/catalog-core/form-rules";
import { describe, expect, it } from "vitest";
import { tables, withTable } from "../../docs/make-rule-table.mjs";
import { root } from "../shared.js";
import { anchorOf, blocksOf, headingsOf, markdownFiles, PAIRS, pairOf, read, withoutCode } from "./documents.js";

describe("links", () => {
  it.each(markdownFiles())("%s", (file) => {
    const text = withoutCode(read(file));
    for (const [, target] of text.matchAll(/(?:\]\(|<(?:img src|a href)=")([^()"\s]+)[)"]/g)) {
      if (/^[a-z]+:/i.test(target!)) continue;
      const [path, anchor] = target!.split("#") as [string, string?];
      const linked = path === "" ? file : relative(root, resolve(root, dirname(file), decodeURI(path)));
      expect(existsSync(join(root, linked)), `${file} links to ${target}`).toBe(true);
      if (anchor === undefined) continue;
      const anchors = headingsOf(read(linked)).map(({ title }) => anchorOf(title));
      expect(anchors, `${file} links to ${target}`).toContain(decodeURI(anchor));
    }
  });

  it.each(markdownFiles())("%s names no path of a machine", (file) => {
    expect(read(file)).not.toMatch(/(?:^|[\s("'`])(?:\/(?:home|root|work|Users)\/|[A-Z]:\\Users)/m);
  });
});

describe.each(PAIRS)("%s and %s", (english, chinese) => {
  const [en, zh] = [read(english), read(chinese)];

  it("have the same headings", () => {
    expect(headingsOf(zh).map(({ level }) => level)).toEqual(headingsOf(en).map(({ level }) => level));
  });

  it("have the same blocks of code", () => {
    const kinds = (text: string) => blocksOf(text).map(({ language, info }) => `${language} ${info}`);
    expect(kinds(zh)).toEqual(kinds(en));
  });

  it("have tables of the same length", () => {
    const rows = (text: string) => text.split(/^#{1,6} .*$/m).map((part) => (part.match(/^\|/gm) ?? []).length);
    expect(rows(zh)).toEqual(rows(en));
  });

  it("lead to each other", () => {
    expect(en).toContain(`](${chinese.split("/").at(-1)})`);
    expect(zh).toContain(`](${english.split("/").at(-1)})`);
  });
});

describe("what is made from the code", () => {
  it.each(tables)("the table of $name in $file is up to date; if not, run docs/make-rule-table.mjs", (table) => {
    expect(read(table.file)).toBe(withTable(read(table.file), table.name, table.make()));
  });

  it.each(["extension", "widget", "report"].flatMap((name) => [name, `${name}.en`]))(
    "the picture %s has its width, and is small",
    (name) => {
      const picture = readFileSync(join(root, `docs/images/${name}.png`));
      expect(picture.toString("latin1", 1, 4)).toBe("PNG");
      expect(picture.readUInt32BE(16)).toBe(1200);
      expect(picture.length).toBeLessThan(200_000);
    },
  );

  it.each(["README.md", "README.zh-CN.md"])(
    "the numbers in %s are those of the example site and the catalog",
    (file) => {
      const rows = [
        ...read("examples/README.md").matchAll(/^\| `((?:site-faulty|form)\/[^`]+)` \|.*\| `([\w.-]+)` \|$/gm),
      ];
      const checkedBy = (rules: readonly { duties: readonly string[] }[]) =>
        new Set(rules.flatMap(({ duties }) => duties));
      const [onPages, inForms, inCatalogs] = [pageRules, formRules, catalogRules].map(checkedBy);
      const found = rows.filter(([, page, duty]) => (page!.startsWith("site-") ? onPages : inForms)!.has(duty!)).length;
      const inTable = rows.filter(([, page, duty]) => page!.endsWith("catalog.html") && inCatalogs!.has(duty!)).length;
      expect(found + inTable).toBe(rows.length);
      const { entries } = builtInCatalog;
      const published = entries.filter(({ evidence }) => evidence === "published").length;
      const text = read(file);
      for (const sentence of [
        file === "README.md"
          ? `Of the ${rows.length} faults listed for the example site \`mulu audit\` finds ${found}, \`mulu catalog validate\` the ${inTable} in its catalog.`
          : `示例网站列出的 ${rows.length} 处问题，\`mulu audit\` 指出 ${found} 处，目录中的 ${inTable} 处由 \`mulu catalog validate\` 指出。`,
        file === "README.md" ? `by ${catalogRules.length} rules` : `按 ${catalogRules.length} 条规则校验`,
        file === "README.md"
          ? `of its ${entries.length} entries ${published} were seen in catalogs that other counties published, ${entries.length - published} are`
          : `${entries.length} 个事项中 ${published} 个见于其他县公布的目录，${entries.length - published} 个是`,
      ])
        expect(text).toContain(sentence);
    },
  );
});

describe("docs/decisions/measure.mjs", () => {
  // The others take times, and are the same in kind.
  it.each(["lines", "calendar", "weight", "lock", "tables"])("%s still measures", async (name) => {
    const script = join(root, "docs/decisions/measure.mjs");
    const { stdout } = await promisify(execFile)(process.execPath, [script, name], { cwd: root });
    expect(stdout.split("\n").length).toBeGreaterThan(3);
    expect(stdout).not.toMatch(/NaN|undefined/);
  });
});

describe.each(pairOf("docs/faq.md"))("%s", (file) => {
  /** What the programs say in either language, with … for what is filled in. */
  const sources = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /^[\w-]+\/src\/(?:.*\/)?(?:locales|texts)\/.*\.ts$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => read(`packages/${name}`).replace(/\$\{[^{}]*\}|(?<!\$)\{\w+\}/g, "…"));

  it("quotes sentences as the programs say them", () => {
    const tables = read(file).split(/^\| (?:Sentence|句子) \|.*\n\| --- .*\n/m);
    const quoted = tables.slice(1).flatMap((table) => {
      const rows = table.split("\n");
      const end = rows.findIndex((row) => !row.startsWith("|"));
      return rows.slice(0, end).map((row) => row.split(" | ")[0]!.slice(2));
    });
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((one) => !sources.some((source) => source.includes(one)))).toEqual([]);
  });
});
