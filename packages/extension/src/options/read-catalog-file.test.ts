import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCatalogFile } from "./read-catalog-file.js";

const example = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../examples/catalog/${name}`, import.meta.url)));
const text = (content: string) => new TextEncoder().encode(content);

it.each(["qingzhang.csv", "qingzhang.htm", "qingzhang.xlsx"])(
  "reads %s and says what it did not understand",
  async (name) => {
    const reading = await readCatalogFile(example(name), name, "zh-CN");
    if (!reading.ok) throw new Error(reading.message);
    expect(reading.catalogs.map(({ catalog, problems }) => [catalog.entries.length, problems])).toEqual([[29, []]]);
    expect(reading.missedCount).toBe(1);
    expect(reading.missed[0]!.lines.join()).toContain("说明文字");
    expect(reading.understood[0]!.lines.join()).not.toContain("说明文字");
  },
);

it.each([
  ["nothing.csv", "政务\n"],
  ["broken.json", "{"],
  ["other.json", '{"a":1}'],
  ["paper.pdf", "%PDF-1.7\n"],
])("says in a sentence why %s is not read", async (name, content) => {
  for (const locale of ["zh-CN", "en"] as const) {
    const reading = await readCatalogFile(text(content), name, locale);
    expect(reading).toMatchObject({ ok: false });
    expect(!reading.ok && reading.message.length).toBeGreaterThan(8);
  }
});
