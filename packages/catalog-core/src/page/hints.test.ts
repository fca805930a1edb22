import { expect, it } from "vitest";
import { Hint, hintOf } from "./hints.js";

it.each([
  ["TRS_Editor", Hint.body],
  ["view TRS_UEDITOR trs_paper_default", Hint.body],
  ["trs_editor_view", Hint.body],
  ["UCAP-CONTENT", Hint.body],
  ["zoom", Hint.body],
  ["zoomcon", Hint.body],
  ["article-content", Hint.body],
  ["Article_content", Hint.body],
  ["mainText", Hint.body],
  ["ivs_content", Hint.body],
  ["art_con", Hint.body],
  ["main-txt", Hint.body],
  ["vsb_content_2", Hint.body],
  ["main-footer", Hint.footer],
  ["copyright", Hint.footer],
  ["bottom-box", Hint.footer],
  ["breadcrumb", Hint.breadcrumb],
  ["BreadcrumbNav", Hint.breadcrumb],
  ["dqwz", Hint.breadcrumb],
  ["title", Hint.title],
  ["art_title", Hint.title],
  ["xl_bt", Hint.title],
  ["main-tit", Hint.title],
  ["article-title2", Hint.title],
  ["", Hint.none],
  ["content", Hint.none],
  ["wrap box1", Hint.none],
  ["tithe", Hint.none],
  ["tabbt", Hint.none],
])("%j", (names, hint) => expect(hintOf(names)).toBe(hint));

it("gives the same answer again", () => {
  expect([1, 2, 3].map(() => hintOf("art_title"))).toEqual([Hint.title, Hint.title, Hint.title]);
});

it("looks at the beginning of a very long list of names only", () => {
  expect(hintOf(`${"x".repeat(300)} footer`)).toBe(Hint.none);
  expect(hintOf(`footer ${"x".repeat(300)}`)).toBe(Hint.footer);
});

it("goes on after more different names than it keeps", () => {
  for (let i = 0; i < 6_000; i++) hintOf(`c${i}`);
  expect(hintOf("footer")).toBe(Hint.footer);
  expect(hintOf("c0")).toBe(Hint.none);
});
