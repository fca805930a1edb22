import fc from "fast-check";
import { expect, it } from "vitest";
import { cutText } from "./cut-text.js";

it.each([
  ["发布机构：清漳县教育局", { after: "发布机构：" }, "清漳县教育局"],
  ["发 布 机 构 : 清漳县教育局", { after: "发布机构：" }, " 清漳县教育局"],
  ["发布机构：清漳县教育局】", { after: "发布机构：", before: "】" }, "清漳县教育局"],
  ["清漳县教育局", { before: "】" }, "清漳县教育局"],
  ["文号 18号 发布机构 教育局 日期", { after: "发布机构", before: "日期" }, " 教育局 "],
  ["文号：18号", { after: "发布机构：" }, null],
  ["全部", {}, "全部"],
])("%s", (text, words, wanted) => expect(cutText(text, words)).toBe(wanted));

it("gives a part of the text, whatever stands in it", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary", minLength: 1 }), (text, words) => {
      const cut = cutText(text, { after: words });
      expect(cut === null || text.endsWith(cut)).toBe(true);
    }),
  ));
