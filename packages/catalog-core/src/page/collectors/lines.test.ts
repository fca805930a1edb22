import { expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { linesCollector } from "./lines.js";

function lines(html: string) {
  const collector = linesCollector();
  walk(html, collector);
  return collector.facts();
}

const PROSE = "各学校要加强校车管理，定期检查车辆，教育学生遵守交通规则。".repeat(3);

it("keeps the short lines in order", () =>
  expect(lines("<h1>一</h1><p>二</p>").short.map((line) => line.text)).toEqual(["一", "二"]));

it("leaves out lines that nothing short stands in", () =>
  expect(lines(`<p>${"长".repeat(301)}</p><p>短</p>`).short.map((line) => line.text)).toEqual(["短"]));

it("knows prose", () => expect(lines(`<p>短</p><p>${PROSE}</p>`).prose).toEqual([1]));

it.each([
  ["a heading", `<h2>${PROSE}</h2>`],
  ["a list of links", `<p><a>${PROSE}</a></p>`],
  ["a footer", `<div class="footer"><p>${PROSE}</p></div>`],
  ["a short line", "<p>各学校：</p>"],
])("%s is none", (_, html) => expect(lines(html).prose).toEqual([]));

it("is not flooded", () => expect(lines("<p>一</p>".repeat(30_000)).short).toHaveLength(20_000));
