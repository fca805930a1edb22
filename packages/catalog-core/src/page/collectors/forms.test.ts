import { expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { formsCollector } from "./forms.js";

function form(html: string) {
  const collector = formsCollector();
  walk(`<form>${html}</form>`, collector);
  return collector.facts();
}

it.each([
  ["label and control in one line", "<p>索引号：<input></p><p>文号：<input></p>"],
  [
    "label and control in cells",
    "<table><tr><td>索引号</td><td><input></td><td>文号</td><td><input></td></tr></table>",
  ],
  ["label above the control", "<p>索引号</p><div><input></div><p>文号</p><div><textarea></textarea></div>"],
  ["a star before it", "<p><b>*</b>索引号<input></p><p><b>＊</b>文号：<select><option>无</select></p>"],
  ["blanks in the label", "<p>索 引 号<input></p><p>文&nbsp;&nbsp;号<input></p>"],
])("counts labelled controls: %s", (_, html) => expect(form(html)).toMatchObject({ controls: 2, labelled: 2 }));

it("counts each label once", () =>
  expect(
    form("<p>公开方式：<input type=radio>主动公开</p><p>公开方式：<input type=radio>依申请公开</p>"),
  ).toMatchObject({
    controls: 2,
    labelled: 1,
  }));

it.each(["hidden", "submit", "button", "reset", "image", "SUBMIT"])("type=%s is nothing to fill in", (type) =>
  expect(form(`<p>索引号：<input type="${type}"></p>`).controls).toBe(0),
);

it.each([
  ["a label of another kind", "<p>密码：<input></p>"],
  ["a label with other text between", "<p>索引号</p><p>请按规定填写</p><p><input></p>"],
  ["a paragraph", `<p>${"索引号".repeat(80)}<input></p>`],
])("doesn't count %s", (_, html) => expect(form(html)).toMatchObject({ controls: 1, labelled: 0 }));
