import { describe, expect, it } from "vitest";
import { formToCsv } from "../export/index.js";
import { dueForm } from "./due-form.js";
import { dueList } from "./due-list.js";
import { dueTexts } from "./due-texts.js";
import { duties } from "./index.js";

const options = { from: "2026-01-01", to: "2026-12-31", today: "2026-11-23" };

describe("dueForm", () => {
  it("becomes a CSV that says what isn't certain, and in which no cell is a formula", () => {
    const done = [{ duty: "REG-49a", due: "2026-01-31", on: "2026-02-03", note: "=1+1" }];
    const csv = formToCsv(dueForm(dueList(duties, { ...options, done })));
    expect(csv.startsWith("\ufeff政务公开工作期限\r\n期间：2026-01-01 至 2026-12-31")).toBe(true);
    expect(csv).toContain("说明：通知要求年末报送“上一年度”");
    expect(csv).toContain("逾期完成,2026-01-31,,,县级以上人民政府部门,");
    expect(csv).toContain(",2026-02-03,'=1+1,REG-49a\r\n");
    expect(csv).toContain("已逾期,2026-03-31,,237,");
  });

  it("has no remark once the year is settled", () => {
    const form = dueForm(dueList(duties, { ...options, covers: "previous" }), "en");
    expect(form.facts.map(([label]) => label)).toEqual(["Span", "As of"]);
    expect(form.tables[0]!.body.at(-1)!.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["not due yet", "2026-12-30", "37", "county education bureaus", "2025"]),
    );
  });
});

describe("texts", () => {
  it("are of one language each", () => {
    const all = (value: unknown): string[] =>
      typeof value === "string"
        ? [value]
        : typeof value === "function"
          ? [String(value([1, 2], "2"))]
          : Object.values(value as object).flatMap(all);
    for (const text of all(dueTexts["zh-CN"])) expect(text).not.toMatch(/[A-Za-z]/);
    for (const text of all(dueTexts.en)) expect(text.replace(/“[^”]*”/g, "")).not.toMatch(/\p{Script=Han}/u);
  });
});
