import { describe, expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { breadcrumbCollector } from "./breadcrumb.js";

function way(html: string): string[] {
  const collector = breadcrumbCollector();
  walk(html, collector);
  return collector.facts();
}

const FRONT = '<a href="/">首页</a>';
const OPEN = '<a href="/zwgk/">政务公开</a>';
const SAFETY = '<a href="/zwgk/xyaq/">校园安全</a>';

describe("the way in one line", () => {
  it.each([
    `当前位置：${FRONT} &gt; ${OPEN} &gt; ${SAFETY}`,
    `当前位置:${FRONT}>${OPEN}>${SAFETY}>正文`,
    `您现在的位置：${FRONT} » ${OPEN} » ${SAFETY} » 正文`,
    `您当前所在的位置是：${FRONT} / ${OPEN} / ${SAFETY}`,
    `当前栏目：${FRONT} → ${OPEN} → ${SAFETY}`,
    `位置：${FRONT} › ${OPEN} › ${SAFETY}`,
    `当前位置 &gt; ${FRONT} &gt; ${OPEN} &gt; ${SAFETY}`,
    `<b>当前位置：</b>${FRONT}<i></i>${OPEN}<i></i>${SAFETY}`,
    `<span>当前位置：</span>${FRONT} -> ${OPEN} -> ${SAFETY}`,
    "当前位置：首页>>政务公开>>校园安全",
    `当前位置：<a href="/">网站首页</a> > ${OPEN} > ${SAFETY}`,
    `当前位置：<a href="/">首 页</a> > ${OPEN} > ${SAFETY}`,
  ])("%s", (line) => expect(way(`<div>${line}</div>`)).toEqual(["政务公开", "校园安全"]));
});

describe("the way over several lines", () => {
  it.each([
    ["cells", `<table><tr><td>当前位置：</td><td>${FRONT}</td><td>&gt;</td><td>${OPEN}</td><td>${SAFETY}</td></table>`],
    ["items", `<ul><li>当前位置：</li><li>${FRONT}</li><li>${OPEN}</li><li>${SAFETY}</li></ul>`],
    ["a list in a dl", `<dl><dt>您的位置：</dt><dd>${FRONT}<em>&gt;</em>${OPEN}<em>&gt;</em>${SAFETY}</dd></dl>`],
    ["the last one no link", `<ul><li>当前位置：</li><li>${FRONT}</li><li>${OPEN}</li><li>校园安全</li></ul>`],
    ["lines", `<p>当前位置</p><p>${FRONT}</p><p>${OPEN}</p><p>${SAFETY}</p><p>2024-05-13</p><p>${OPEN}</p>`],
  ])("%s", (_, html) => expect(way(html)).toEqual(["政务公开", "校园安全"]));
});

describe("the way without the words 当前位置", () => {
  it.each([
    `<div>${FRONT} > ${OPEN} > ${SAFETY}</div>`,
    `<div class="position">${FRONT} ${OPEN} ${SAFETY}</div>`,
    `<ul class="breadcrumb"><li>${FRONT}</li><li>${OPEN}</li><li>${SAFETY}</li></ul>`,
    `<ol class="breadcrumb"><li>${FRONT}</li><li>${OPEN}</li><li class="active">校园安全</li></ol>`,
  ])("%s", (html) => expect(way(html)).toEqual(["政务公开", "校园安全"]));
});

describe("no way", () => {
  it.each([
    ["a menu", `<div>${FRONT} ${OPEN} ${SAFETY}</div>`],
    ["a footer", `<div class="footer">${FRONT} > ${OPEN}</div>`],
    ["a sentence", "<p>地理位置：清漳县位于漳河上游</p>"],
    ["a heading follows", "<p>当前位置：</p><h1>校车安全</h1>"],
    ["a label follows", "<p>当前位置：</p><p>索引号：</p>"],
    ["nothing follows", "<p>当前位置：</p>"],
    ["only the front page", `<div>当前位置：${FRONT}</div>`],
    ["text that is no link", "<div>当前位置：</div><div>清漳县教育局关于校车的通知</div>"],
  ])("%s", (_, html) => expect(way(html)).toEqual([]));
});

it("ends where the links end", () => {
  const html = `<div>当前位置：${FRONT}</div><div>${OPEN}</div><div>清漳县教育局 2024年5月13日</div><div>${SAFETY}</div>`;
  expect(way(html)).toEqual(["政务公开"]);
});

it("the first way counts", () => {
  const one = `<div>当前位置：${FRONT} > ${OPEN}</div>`;
  expect(way(`${one}<div>当前位置：${FRONT} > ${SAFETY}</div>`)).toEqual(["政务公开"]);
});
