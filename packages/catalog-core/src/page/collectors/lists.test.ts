import { expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { listsCollector } from "./lists.js";

function list(html: string) {
  const collector = listsCollector();
  walk(html, collector);
  const { list, links } = collector.facts();
  return { ...list, links };
}

const link = (n: number) => `<a href="t${n}.html">清漳县教育局关于第${"一二三四五"[n]}件事的通知</a>`;

it.each([
  ["date behind the link", [0, 1].map((n) => `<li>${link(n)}<span>2024-05-1${n}</span></li>`).join("")],
  ["date before the link", [0, 1].map((n) => `<li><i>[2024-05-1${n}]</i>${link(n)}</li>`).join("")],
  ["date in the next cell", [0, 1].map((n) => `<tr><td>${link(n)}</td><td>2024年5月1${n}日</td></tr>`).join("")],
  ["date in the next line", [0, 1].map((n) => `<div>${link(n)}</div><div>2024.05.1${n}</div>`).join("")],
])("counts items and their dates: %s", (_, html) =>
  expect(list(html.startsWith("<tr>") ? `<table>${html}</table>` : html)).toEqual({
    items: 2,
    dated: 2,
    newest: "2024-05-11",
    oldest: "2024-05-10",
    undated: [],
    links: 2,
  }),
);

it("counts items without a date", () =>
  expect(list(`<li>${link(0)}</li><li>${link(1)}</li>`)).toMatchObject({
    items: 2,
    dated: 0,
    newest: null,
    oldest: null,
  }));

it("a menu word is a link, but no item", () =>
  expect(list('<li><a href="/">首页</a></li>')).toMatchObject({ items: 0, links: 1 }));

it.each([
  ["in the footer", `<div class="footer"><p>${link(0)} 2024-05-13</p></div>`],
  ["in the body of an article", `<div class="TRS_Editor"><p>${link(0)} 2024-05-13</p></div>`],
])("nothing counts %s", (_, html) => expect(list(html)).toMatchObject({ items: 0, dated: 0, links: 1 }));

it("a date that is the link's own text dates nothing", () =>
  expect(list('<li><a href="a.html">清漳县2024-05-13通报</a></li>')).toMatchObject({ items: 1, dated: 0 }));

it("a date two lines on belongs to something else", () =>
  expect(list(`<p>${link(0)}</p><p>清漳县</p><p>2024-05-13</p>`)).toMatchObject({ items: 1, dated: 0 }));

const item = (n: number, date = `<span>2024-05-1${n}</span>`) => `<li>${link(n)}${date}</li>`;

it.each([
  ["in the middle", [item(0), item(1, ""), item(2), item(3)].join(""), 1],
  ["two of them", [item(0), item(1, ""), item(2), item(3), item(4, "")].join(""), 2],
  [
    "in the next line",
    [0, 1, 2, 3].map((n) => `<div>${link(n)}</div>${n === 3 ? "" : `<div>2024.05.1${n}</div>`}`).join(""),
    0,
  ],
  ["in the line before", [0, 1, 2, 3].map((n) => `<div>2024.05.1${n}</div><div>${link(n)}</div>`).join(""), 0],
  ["of few that have one", [item(0), item(1, ""), item(2)].join(""), 0],
  ["built otherwise", [item(0), item(1), item(2), `<p>${link(3)}</p>`].join(""), 0],
  [
    "far from those that have one",
    `${[0, 1, 2].map((n) => item(n)).join("")}${"<li>清漳县</li>".repeat(5)}${item(3, "")}`,
    0,
  ],
])("an item without a date among others: %s", (_, html, count) => expect(list(html).undated).toHaveLength(count));
