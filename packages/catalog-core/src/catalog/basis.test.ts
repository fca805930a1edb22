import { expect, it } from "vitest";
import { isRegulation, namesDocument, soundsLikeDocument } from "./basis.js";

it.each(["《教育法》", "清漳教发〔2020〕5号", "清漳教发(2020)第5号", "国务院令第711号"])(
  "%s names a document",
  (basis) => expect(namesDocument(basis)).toBe(true),
);
it.each(["上级要求", "相关规定等", "《》", "2020年"])("%s doesn't", (basis) =>
  expect(namesDocument(basis)).toBe(false),
);

it.each(["政府信息公开条例", "教育法第三条", "关于校车的通知（试行）"])("%s sounds like one", (basis) =>
  expect(soundsLikeDocument(basis)).toBe(true),
);
it.each(["上级要求", "法院判决", "工作需要"])("%s doesn't sound like one", (basis) =>
  expect(soundsLikeDocument(basis)).toBe(false),
);

it("knows the regulation by both its names", () => {
  expect(isRegulation("《中华人民共和国政府信息公开条例》（国令第711号）")).toBe(true);
  expect(isRegulation("《政府信息公开条例》")).toBe(true);
  expect(isRegulation("《教育统计管理规定》")).toBe(false);
});
