// Pages that hold one thing ever more often. Reading and judging them must cost as much more as they are longer:
// tests/growth.test.ts counts the steps, `npm run bench` takes the time.

const times = (text, count) => text.repeat(count);
const numbered = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join("");

/**
 * Each with its name, and the page for a count.
 * @type {[string, (count: number) => string][]}
 */
export const growingPages = [
  ["div in div", (n) => times("<div>索引号：", n)],
  ["span in span", (n) => `${times("<span>x", 4 * n)}`],
  ["a in a", (n) => times("<a>来源：甲", 2 * n)],
  ["tables in tables", (n) => times("<table><tr><td>索引号", n / 2)],
  ["items of a label each", (n) => times("<li>索引号：", 2 * n)],
  ["lines of a label each", (n) => times("<p>索引号：</p>", 2 * n)],
  ["labels over lines in one cell", (n) => `<table><tr><td>${times("索引号：<br>", 2 * n)}`],
  ["label cells", (n) => `<table><tr>${times("<td>索引号</td>", 2 * n)}</tr></table>`],
  [
    "label cells, then value cells",
    (n) => `<table><tr>${times("<td>索引号</td>", n)}${times("<td>x</td>", n)}</tr></table>`,
  ],
  ["rows of a pair each", (n) => `<table>${numbered(n, (i) => `<tr><td>索引号</td><td>${i}</td></tr>`)}</table>`],
  [
    "pairs of one kind, then of another",
    (n) => numbered(n, (i) => `<p>来源：甲${i}</p>`) + numbered(n, (i) => `<p>文号：${i}</p>`),
  ],
  ["everyday words with dates", (n) => `<h1>校车通知</h1>${times("<p>时间：2021-01-01</p>", n)}`],
  ["labels in elements of one line", (n) => `<p>${times("<b>索引号</b><i>x</i>", 2 * n)}</p>`],
  ["headings", (n) => times("<h2>标题</h2>", 2 * n)],
  ["lines of a heading", (n) => `<h1>${times("标题<br>", 2 * n)}</h1>`],
  ["links with dates", (n) => times('<li><a href="x">清漳县教育局通知公告</a>2021-01-01</li>', n)],
  ["controls with labels", (n) => times("<p>索引号：<input></p>", n)],
  ["bars behind labels", (n) => times(`<p>来源：${times("|", 900)}x 打印</p>`, n / 10)],
  ["long runs of digits", (n) => times(`<p>${times("1", 50)}</p>`, n)],
  ["digits in groups", (n) => times("<p>123 123 123 123 123 123 123 12</p>", n)],
  ["scripts of state", (n) => numbered(n, (i) => `<script>var publicInfo={"syh":"${i}"}</script>`)],
  ["names of elements", (n) => numbered(n, (i) => `<x${i}>来源：甲</x${i}>`)],
  ["attributes of one element", (n) => `<p ${numbered(5 * n, (i) => `a${i}=1 `)}>来源：甲</p>`],
  ["one line of text", (n) => times("清漳县教育局：公开信息，", 30 * n)],
];
