import { expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { catalogTablesCollector } from "./catalog-tables.js";

function isCatalog(html: string): boolean {
  const collector = catalogTablesCollector();
  walk(html, collector);
  return collector.facts();
}

const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const HEADS = ["公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开层级"];

it.each([
  ["plain", HEADS],
  ["with blanks and breaks", ["公开 内容 (要素)", "公 开 依 据", "公开时限", "公开主体", "公开渠道 和载体", "全社会"]],
  ["the older wording", ["一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开方式"]],
])("a table with the columns of a catalog: %s", (_, heads) =>
  expect(isCatalog(`<table>${row(["序号", ...heads])}</table>`)).toBe(true),
);

it.each([
  ["the words as links", `<table>${row(HEADS.map((head) => `<a href="#">${head}</a>`))}</table>`],
  ["the words outside a table", HEADS.map((head) => `<p>${head}</p>`).join("")],
  [
    "a box that names some of them",
    `<table>${row(["公开方式", "主动", "公开时限", "长期", "公开依据", "条例"])}</table>`,
  ],
  ["columns without a basis", `<table>${row([...HEADS.filter((head) => head !== "公开依据"), "公开对象"])}</table>`],
])("none: %s", (_, html) => expect(isCatalog(html)).toBe(false));
