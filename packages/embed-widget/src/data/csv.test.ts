import { changzhiEducation2020 } from "@mulu/catalog-core/catalog";
import { importGrids, readCsv } from "@mulu/catalog-core/import";
import type { WidgetEntry } from "@mulu/catalog-core/widget";
import { describe, expect, it, vi } from "vitest";
import { textsFor } from "../texts/texts.js";
import { csvOf } from "./csv.js";

vi.stubGlobal("document", { baseURI: "https://www.qingzhang.gov.cn/" });
const texts = textsFor("zh-CN", {});

describe("the CSV of a catalog", () => {
  it("is read by the importer as the same items", () => {
    const csv = csvOf(changzhiEducation2020.entries, texts);
    const { catalogs } = importGrids([readCsv(csv, { source: "a.csv" })], { source: "a.csv" });
    const facts = (entries: readonly WidgetEntry[]) =>
      entries.map(({ id, evidence, channels, basis, links, note, pinyin, state, ...others }) => others);
    expect(facts(catalogs[0]!.entries)).toEqual(facts(changzhiEducation2020.entries));
  });

  it("has no cell that becomes a formula, and keeps quotes", () => {
    const csv = csvOf([{ ...changzhiEducation2020.entries[0]!, level2: '=HYPERLINK("http://a")', note: "@a" }], texts);
    expect(csv).toContain(`"'=HYPERLINK(""http://a"")"`);
    expect(csv).toContain(`"'@a"`);
    expect(csv.startsWith("\ufeff")).toBe(true);
  });
});
