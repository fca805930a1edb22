import { expect, it } from "vitest";
import { countsOf, isChangzhiEducation, removedItemOf } from "./changzhi.js";
import { changzhiEducation2020 as standard } from "./changzhi-education-2020.js";

it("knows catalogs of education of the city and its counties", () => {
  expect(isChangzhiEducation(standard)).toBe(true);
  expect(isChangzhiEducation({ ...standard, region: { code: "140499", name: "清漳县" }, issuer: "" })).toBe(true);
  expect(isChangzhiEducation({ ...standard, region: { code: "", name: "" } })).toBe(true);
  expect(isChangzhiEducation({ ...standard, region: { code: "110000", name: "" } })).toBe(false);
  expect(isChangzhiEducation({ ...standard, domain: "住房保障" })).toBe(false);
});

it("counts items by their names", () => {
  expect(countsOf(standard)).toEqual({ level1: 10, level2: 31 });
  const [first] = standard.entries;
  expect(countsOf({ ...standard, entries: [first!, { ...first!, level2: `${first!.level2} ` }] })).toEqual({
    level1: 1,
    level2: 1,
  });
});

it.each([
  ["民办学校信息", "民办学校办学基本信息", "民办学校办学基本信息"],
  ["民办学校", "办学基本信息", "民办学校办学基本信息"],
  ["民办学校信息", "行政审批备案", "民办学校行政审批备案"],
  ["教师管理", "教师资格认定", "教师资格证认定"],
  ["民办学校信息", "日常监管信息", undefined],
  ["招生管理", "办学基本信息", undefined],
  ["民办学校信息", "民办学校信息", undefined],
  ["", "", undefined],
])("%s / %s", (level1, level2, removed) => expect(removedItemOf({ level1, level2 }, standard)?.level2).toBe(removed));
