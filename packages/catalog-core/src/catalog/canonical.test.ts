import { expect, it } from "vitest";
import { canonicalCatalog, canonicalEntry } from "./canonical.js";
import { changzhiEducation2020 } from "./changzhi-education-2020.js";
import type { CatalogEntry } from "./types.js";

const entry: CatalogEntry = { ...changzhiEducation2020.entries[0]! };

it("puts a row in the one form that tables give back", () => {
  expect(
    canonicalEntry({
      ...entry,
      level1: " 校园\n安全\u200b",
      level3: "  ",
      elements: ["应急预案\r\n全文", "", " "],
      timeLimit: { text: "5个 工作日内", workingDays: 20 },
      channels: ["两微一端", "门户网站", "两微一端"],
      audience: ["specific", "public", "public"],
      method: ["on-request", "proactive"],
      level: ["township", "county"],
      links: ["https://qz.example/a", "https://qz.example/a"],
      extra: { 类别: " 招生 ", 五公开: "" },
    }),
  ).toEqual({
    ...entry,
    level1: "校园 安全",
    elements: ["应急预案 全文"],
    timeLimit: { text: "5个 工作日内", workingDays: 5 },
    channels: ["政府网站", "两微一端"],
    audience: ["public", "specific"],
    method: ["proactive", "on-request"],
    level: ["county", "township"],
    links: ["https://qz.example/a"],
    extra: { 类别: "招生" },
  });
});

it("is the same when done twice, and leaves out what is empty", () => {
  const once = canonicalCatalog({ ...changzhiEducation2020, deadlines: [], basis: [" ", "甲"] });
  expect(canonicalCatalog(once)).toEqual(once);
  expect(once).not.toHaveProperty("deadlines");
  expect(once.basis).toEqual(["甲"]);
});
