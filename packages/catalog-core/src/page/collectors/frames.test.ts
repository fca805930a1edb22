import { expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { framesCollector } from "./frames.js";

function frames(html: string): number {
  const collector = framesCollector();
  walk(html, collector);
  return collector.facts().length;
}

it.each([
  ['<iframe src="list.html"></iframe>', 1],
  ['<iframe src="a.html"></iframe><iframe src="b.html"></iframe>', 2],
  ['<frameset cols="20,*"><frame src="menu.html"><frame src="main.html"></frameset>', 2],
  ['<iframe width="100%" height="300" src="list.html"></iframe>', 1],
  ['<iframe style="width:0.5em" src="list.html"></iframe>', 1],
])("%s holds a page that isn't read", (html, count) => expect(frames(html)).toBe(count));

it.each([
  "<iframe></iframe>",
  '<iframe src=""></iframe>',
  '<iframe src="about:blank"></iframe>',
  '<iframe src="javascript:void(0)"></iframe>',
  '<iframe src="count.html" width="0"></iframe>',
  '<iframe src="count.html" height="0"></iframe>',
  '<iframe src="count.html" hidden></iframe>',
  '<iframe src="count.html" style="Display : none"></iframe>',
  '<iframe src="count.html" style="visibility:hidden"></iframe>',
])("%s shows nothing", (html) => expect(frames(html)).toBe(0));

it("is not flooded", () => expect(frames('<iframe src="a.html"></iframe>'.repeat(100))).toBe(20));
