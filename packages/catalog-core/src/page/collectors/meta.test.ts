import { describe, expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { metaCollector } from "./meta.js";

function head(html: string) {
  const collector = metaCollector();
  walk(html, collector);
  return collector.facts();
}

describe("a meta tag in any writing", () => {
  it.each([
    ['<meta name="SiteName" content="清漳县人民政府">'],
    ["<meta name='SiteName' content='清漳县人民政府'>"],
    ["<meta name=SiteName content=清漳县人民政府>"],
    ['<META NAME="SiteName" CONTENT="清漳县人民政府" />'],
    ['<meta content="清漳县人民政府" name="SiteName">'],
    ['<meta\n  name = "SiteName"\n  content = "清漳县人民政府"\n>'],
    ['<meta name=" SiteName " content="清漳县人民政府">'],
    ['<meta name="SiteName" content="清漳&#21439;人民政府">'],
    ['<body><div>正文</div><meta name="SiteName" content="清漳县人民政府">'],
  ])("%s", (html) => {
    expect(head(html).meta).toMatchObject([{ name: "SiteName", content: "清漳县人民政府" }]);
    expect(head(html).tags.get("sitename")).toBe("清漳县人民政府");
  });
});

it("keeps the name as written, and finds it in any case", () => {
  const { meta, tags } = head('<meta name="SITENAME" content="甲"><meta name="sitename" content="乙">');
  expect(meta.map(({ name }) => name)).toEqual(["SITENAME", "sitename"]);
  expect(tags.get("sitename")).toBe("甲");
});

it.each(['<meta name="SiteName">', '<meta name="SiteName" content="">'])("%s is there, and empty", (html) =>
  expect(head(html).meta).toMatchObject([{ name: "SiteName", content: "" }]),
);

it.each(['<meta charset="utf-8">', '<meta property="og:title" content="x">', '<meta http-equiv="x" content="y">'])(
  "%s has no name",
  (html) => expect(head(html).meta).toEqual([]),
);

it("reads the document's title, the first of several, but none in a drawing", () => {
  expect(head("<title>\n 校车  安全_清漳县 </title>").documentTitle).toBe("校车 安全_清漳县");
  expect(head("<title>一</title><title>二</title>").documentTitle).toBe("一");
  expect(head("<body><svg><title>图</title></svg></body>").documentTitle).toBe("");
});

it("tells a piece of a page from a page", () => {
  expect(head("<table><tr><td>一</td></tr></table>").bare).toBe(true);
  expect(head("<title></title>").bare).toBe(false);
  expect(head('<meta charset="utf-8">').bare).toBe(false);
});

it("is not flooded", () => {
  expect(head('<meta name="a" content="b">'.repeat(1_000)).meta).toHaveLength(300);
  expect(head(`<meta name="a" content="${"长".repeat(5_000)}">`).meta[0]!.content).toHaveLength(2_000);
});
