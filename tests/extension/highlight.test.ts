import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { dark, light } from "../../packages/catalog-core/src/export/tokens.js";
import { css } from "../../packages/extension/src/page/highlight/styles.js";
import { launchChromium } from "../../scripts/chromium.mjs";
import { root } from "../shared.js";
import type * as inPage from "./highlight-page.js";

const entry = join(root, "packages/extension/src/page/highlight/index.ts");
const county = readFileSync(join(root, "tests/extension/pages/county.html"), "utf8");

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: `export * from ${JSON.stringify(entry)}; export * from ${JSON.stringify(join(root, "tests/extension/highlight-page.ts"))};`,
      resolveDir: root,
    },
    bundle: true,
    format: "iife",
    globalName: "muluHighlight",
    write: false,
    target: "es2020",
  });
  script = bundle.outputFiles[0]!.text;
  browser = await launchChromium();
});
afterEach(() => page?.context().close());
afterAll(() => browser?.close());

type In = typeof inPage;
type M = inPage.Line;

interface Options extends BrowserContextOptions {
  headers?: Record<string, string>;
  /** Runs in the page before its own scripts. */
  before?: string;
}

/** Opens a page and brings the highlighter into it; evaluated code isn't held up by the page's policy. */
async function open(html: string, { headers = {}, before, ...options }: Options = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...options });
  page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.route("**/*", (route) =>
    route.fulfill({ body: html, headers: { "content-type": "text/html; charset=utf-8", ...headers } }),
  );
  await page.goto("http://page.example/");
  await page.evaluate(script);
}

/** Runs one of the functions of highlight-page.ts in the page. */
function run<K extends keyof In>(name: K, ...args: Parameters<Extract<In[K], (...args: never[]) => unknown>>) {
  return page.evaluate(`muluHighlight.${String(name)}(...${JSON.stringify(args)})`) as Promise<
    Awaited<ReturnType<Extract<In[K], (...args: never[]) => unknown>>>
  >;
}

const box = (selector: string, label = selector, severity: M[0] = "error"): M => [severity, "box", selector, label];
const ghost = (selector: string, label = selector, severity: M[0] = "error"): M => [severity, "ghost", selector, label];

/** Every box of every mark is where its element is. */
async function expectFit(lines: readonly M[]): Promise<void> {
  const drawn = await run("drawn");
  for (const [, , selector, label] of lines) {
    const rect = await run("rectOf", selector);
    const boxes = drawn[label]?.boxes ?? [];
    expect(boxes, label).toHaveLength(1);
    boxes[0]!.rect.forEach((edge, at) => {
      expect(Math.abs(edge - rect[at]!), `${label} ${boxes[0]!.rect} ${rect}`).toBeLessThanOrEqual(1);
    });
  }
}

async function expectBoxes(...lines: M[]): Promise<void> {
  await run("start", lines);
  await run("settle");
  await expectFit(lines);
}

async function labelsOf(): Promise<string[]> {
  return Object.keys(await run("drawn"));
}

const shot = () => page.screenshot();
const wrap = (body: string, head = "") =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe("boxes lie on their elements", () => {
  it("of all kinds of layout", async () => {
    await open(
      wrap(
        `<div style="padding:40px 60px">
        <table border=1><thead id=thead><tr><th>甲<th>乙</thead><tr id=tr><td id=td>一</td><td>二</td></tr></table>
        <p>前<span id=span>一行</span>后</p><p dir=rtl>قبل <b id=rtl>بعد</b></p>
        <div style="transform:scale(1.5) translate(40px,10px);transform-origin:0 0;width:200px"><i id=moved>移</i></div>
        <div style="zoom:1.25"><p><u id=zoomed>放大</u></p><div style="zoom:2"><s id=twice>两次</s></div></div>
        <svg width=100 height=60><rect id=shape x=10 y=10 width=30 height=20 /></svg>
        <div id=float><div style="float:left;width:50px;height:30px;background:#ccc"></div></div>
        <input id=input><select id=select><option>甲</select>
        <div style="position:fixed;right:20px;bottom:20px" id=fixed>定</div></div>`,
      ),
    );
    const names = "thead tr td span rtl moved zoomed twice shape input select fixed".split(" ");
    await expectBoxes(...names.map((name) => box(`#${name}`)));
  });

  it("on a quirks page, with a transformed or zoomed root element, in the top layer or not", async () => {
    const body = "<div style='padding:50px'><b id=a>甲</b><p id=b>乙</div>";
    for (const before of ["", "delete HTMLElement.prototype.showPopover"])
      for (const style of ["", "transform:translate(30px,20px)", "zoom:1.5", "filter:blur(0)", "transform:scale(.5)"]) {
        await open(`<html style="${style}">${body}`, { before });
        await expectBoxes(box("#a"), box("#b"));
        await page.context().close();
      }
  });

  it("in a browser whose zoomed elements count in their own pixels", async () => {
    // Chromium until 127, told by the same sign as there.
    const before = `{
      delete HTMLElement.prototype.showPopover;
      const zoomOf = (at) => { let zoom = 1; for (; at; at = at.parentElement) zoom *= getComputedStyle(at).zoom; return zoom; };
      delete Element.prototype.currentCSSZoom;
      const less = (r, zoom) => new DOMRect(r.x / zoom, r.y / zoom, r.width / zoom, r.height / zoom);
      const { getBoundingClientRect, getClientRects } = Element.prototype;
      window.trueRect = (e) => getBoundingClientRect.call(e);
      Element.prototype.getBoundingClientRect = function () { return less(getBoundingClientRect.call(this), zoomOf(this)); };
      Element.prototype.getClientRects = function () { return [...getClientRects.call(this)].map((r) => less(r, zoomOf(this))); };
    }`;
    await open(
      wrap("<div style='zoom:1.25;padding:30px'><p id=a>甲</p><div style='zoom:2'><b id=b>乙</b></div></div>"),
      {
        before,
      },
    );
    await expectBoxes(box("#a"), box("#b"));
  });

  it("one for each line of a wrapped piece of text, one around all if there are many", async () => {
    await open(county);
    await run("start", [box("#inline"), box("#text")]);
    await run("settle");
    const drawn = await run("drawn");
    const lines = await page.evaluate(() => document.querySelector("#inline")!.getClientRects().length);
    expect(lines).toBeGreaterThan(1);
    expect(drawn["#inline"]!.boxes).toHaveLength(lines);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("#text")!.style.width = "120px";
      document.querySelector("#text")!.scrollIntoView();
    });
    await run("settle");
    expect((await run("drawn"))["#inline"]!.boxes).toHaveLength(1);
    await expectFit([box("#inline")]);
  });

  it("around the children of what has no box, and around what only floats", async () => {
    await open(
      wrap(`<p style="margin:50px"><span id=contents style="display:contents">文字<b>粗</b></span></p>
        <div id=float style="margin:50px"><div style="float:left;width:70px;height:40px"></div></div>`),
    );
    await run("start", [box("#contents"), box("#float")]);
    await run("settle");
    const drawn = await run("drawn");
    expect(drawn["#contents"]!.boxes.length).toBeGreaterThan(0);
    const [left, top, right, bottom] = drawn["#float"]!.boxes[0]!.rect;
    expect([right - left, bottom - top]).toEqual([70, 40]);
  });
});

describe("what isn't to be seen gets none", () => {
  it("not rendered, hidden, closed, transparent, outside its scroller", async () => {
    await open(
      wrap(`<p id=shown>见</p><p id=none style="display:none">无</p><div style="display:none"><p id=within>无</p></div>
      <p id=hidden style="visibility:hidden">隐</p><div style="opacity:0"><p id=clear>透</p></div>
      <details><summary id=summary>标题</summary><p id=closed>里</p></details>
      <div style="content-visibility:hidden"><p id=skipped>略</p></div>
      <div style="position:absolute;width:1px;height:1px;overflow:hidden"><span id=readers>读屏</span></div>
      <div id=empty></div><input type=hidden id=field>
      <div id=scroller style="height:60px;overflow:auto;position:relative"><p id=top>上</p><div style="height:300px"></div>
        <p id=out>下</p><div style="position:absolute;top:500px" id=absolute>绝对</div></div>
      <div style="height:40px;overflow:hidden"><div style="height:80px"></div><div style="position:absolute" id=free>脱离</div></div>`),
    );
    const names = "shown none within hidden clear summary closed skipped readers empty field top out absolute free";
    await run(
      "start",
      names.split(" ").map((name) => box(`#${name}`)),
    );
    await run("settle");
    expect((await labelsOf()).sort()).toEqual(["#free", "#shown", "#summary", "#top"]);
  });

  it("half out of its scroller it is cut there", async () => {
    await open(
      wrap(`<div id=scroller style="margin:80px;height:60px;overflow:auto;border:5px solid">
        <p id=p style="margin:0;height:100px">半</p></div>`),
    );
    await expectBoxes(box("#p"));
    const [seen] = (await run("drawn"))["#p"]!.boxes;
    const scroller = await run("rectOf", "#scroller");
    expect(Math.abs(seen!.seen[3] - scroller[3])).toBeLessThanOrEqual(5);
  });

  it("nor what a fixed header or a modal layer lies over", async () => {
    await open(county);
    await run("start", [box("#index"), box("#title"), box("header b", "头")]);
    await run("settle");
    expect(await labelsOf()).toEqual(expect.arrayContaining(["#index", "头"]));
    await page.evaluate(() => window.scrollTo(0, 70));
    await run("settle");
    expect((await labelsOf()).sort()).toEqual(["#title", "头"]);
    // Half under the header: only the lower half.
    await page.evaluate(() => window.scrollTo(0, 135));
    await run("settle");
    expect((await run("drawn"))["#title"]!.boxes[0]!.seen[1]).toBeCloseTo(56, 0);
    await page.evaluate(() =>
      document.body.insertAdjacentHTML(
        "beforeend",
        "<div style='position:fixed;top:0;left:0;width:100%;height:100%;z-index:1000'>",
      ),
    );
    await run("settle");
    expect(await labelsOf()).toEqual([]);
  });

  it("nodes that left the document, without a word", async () => {
    await open(county);
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await run("start", [box("#title"), box("#index"), ghost("#last")]);
    await run("settle");
    await page.evaluate(() => document.querySelector("#box")!.remove());
    await run("settle");
    expect(await labelsOf()).toEqual(["#title"]);
    expect(await run("focus", "#index")).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe("boxes follow", () => {
  it("the scrolling of the page and of any scroller", async () => {
    await open(county);
    const lines = [box("#title"), box("#in2")];
    await run("start", lines);
    await run("settle");
    expect(await labelsOf()).toEqual(["#title"]);
    await page.evaluate(() => document.querySelector("#scroller")!.scrollTo(0, 9999));
    await run("frames", 3);
    await expectFit(lines);
    await page.evaluate(() => window.scrollTo(0, 50));
    await run("frames", 3);
    await expectFit(lines);
  });

  it("the window's size, a change of layout nobody tells of, a transition, a slow picture", async () => {
    await open(
      wrap(`<style>#b{position:relative;left:0;transition:left .3s linear}</style><div style="margin:60px">
        <div id=above></div><p id=a>甲</p><p id=b style="width:80px">乙</p><img id=i><p id=c>丙</p></div>`),
    );
    const lines = [box("#a"), box("#b"), box("#c")];
    await expectBoxes(...lines);
    await page.setViewportSize({ width: 500, height: 600 });
    await run("frames", 3);
    await expectFit(lines);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("#above")!.style.height = "77px";
    });
    await page.waitForTimeout(350);
    await expectFit(lines);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("#b")!.style.left = "200px";
    });
    expect(await run("lagOf", "#b", 280)).toBeLessThanOrEqual(30);
    await run("settle");
    await expectFit(lines);
    await page.evaluate(() => {
      document.querySelector<HTMLImageElement>("#i")!.src =
        "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'/>";
    });
    await run("settle");
    await expectFit(lines);
  });

  it("a pinch", async () => {
    await open(county);
    const lines = [box("#title"), box("#meta", "时间")];
    await run("start", lines);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
    await run("settle");
    await expectFit(lines);
    const drawn = await run("drawn");
    const seen = await page.evaluate(() => {
      const { offsetLeft, offsetTop, width, height } = window.visualViewport!;
      return [offsetLeft, offsetTop, offsetLeft + width, offsetTop + height];
    });
    expect(seen[2]! - seen[0]!).toBeCloseTo(500, -1);
    for (const { label } of Object.values(drawn)) if (label) expect(inside(label, seen)).toBe(true);
  });
});

type R = readonly number[];
const inside = (inner: R, outer: R) =>
  inner[0]! >= outer[0]! - 0.5 &&
  inner[1]! >= outer[1]! - 0.5 &&
  inner[2]! <= outer[2]! + 0.5 &&
  inner[3]! <= outer[3]! + 0.5;
const meets = (a: R, b: R) => a[0]! < b[2]! - 0.1 && b[0]! < a[2]! - 0.1 && a[1]! < b[3]! - 0.1 && b[1]! < a[3]! - 0.1;

describe("labels", () => {
  const many: M[] = [
    box("#title", "标题与信息框不一致"),
    box("#published", "发布早于成文", "warning"),
    box("#source", "来源需核实", "review"),
    box("#file", "附件为 .doc", "info"),
    box("#inline", "一段换行的文字", "review"),
    box("#in1", "条目", "info"),
    box("#in2", "电话过期"),
    box("#scroller", "附件内容", "review"),
    box("#th", "表头", "warning"),
    box("#index", "编号格式", "info"),
    box("#written", "日期", "review"),
    ghost("#last", "缺文号"),
    ghost("#last", "缺有效性", "warning"),
    ghost("#meta", "缺浏览量", "warning"),
    ghost("#number", "未填写"),
  ];

  it.each([
    [1000, 700],
    [320, 640],
    [320, 256],
  ])("at %i × %i: not on their element, not on each other, in the window", async (width, height) => {
    await open(county, { viewport: { width, height } });
    await run("start", many);
    for (let y = 0; y < 700; y += 90) {
      await page.evaluate((y) => window.scrollTo(0, y), y);
      await run("settle");
      const drawn = Object.entries(await run("drawn"));
      const labels = drawn.flatMap(([name, { label, boxes }]) => (label ? [{ name, label, boxes }] : []));
      for (const { name, label, boxes } of labels) {
        expect(inside(label, [0, 0, width, height]), `${name} at ${y}`).toBe(true);
        for (const { seen } of boxes) expect(meets(label, seen), `${name} lies on itself at ${y}`).toBe(false);
        for (const other of labels)
          if (other.name !== name) expect(meets(label, other.label), `${name} on ${other.name} at ${y}`).toBe(false);
      }
      if (height > 300) expect(labels.length).toBeGreaterThanOrEqual(drawn.length * 0.8);
    }
  });

  it("in a corner inside where there is no room outside", async () => {
    await open(wrap("<main id=m style='height:2000px;margin:0 -10px'>满</main>", "<style>body{margin:0 10px}</style>"));
    await run("start", [box("#m", "满")]);
    await run("settle");
    const { label } = (await run("drawn")).满!;
    expect(inside(label!, [0, 0, 1000, 700])).toBe(true);
  });

  it("are picked by a click that the page doesn't get, while what is under a box stays usable", async () => {
    await open(county);
    await page.evaluate(() => {
      (window as never as { got: string[] }).got = [];
      for (const type of ["mousedown", "click", "pointerup"])
        document.addEventListener(type, (event) =>
          (window as never as { got: string[] }).got.push(`${type} ${(event.target as Element).localName}`),
        );
      document.querySelector<HTMLElement>("#number")!.focus();
    });
    await run("start", [box("#title", "标题"), box("#number", "文号")]);
    await run("settle");
    const { label } = (await run("drawn")).标题!;
    await page.mouse.click((label![0] + label![2]) / 2, (label![1] + label![3]) / 2);
    expect(await run("picked")).toEqual(["标题"]);
    expect(await page.evaluate(() => (window as never as { got: string[] }).got)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe("number");
    await page.mouse.click(500, 193);
    expect(await page.evaluate(() => (window as never as { got: string[] }).got)).toContain("click h1");
  });

  it("are buttons with a whole name, out of the page's tab order", async () => {
    await open(county);
    await run("start", [box("#title", "标题"), ghost("#last", "缺文号", "review")]);
    await run("settle");
    expect(await run("buttons")).toEqual([
      { name: "error 标题", tabIndex: -1, group: "标记" },
      { name: "review 缺文号", tabIndex: -1, group: "标记" },
    ]);
    for (let key = 0; key < 8; key++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement!.localName)).not.toBe("mulu-marks");
    }
  });
});

describe("labels of fields", () => {
  const form =
    wrap(`<style>body{margin:10px;font:14px/20px sans-serif}p{margin:0 0 6px}input[type=text]{width:160px}label{white-space:nowrap}.gone{display:none}</style>
    <form><p>标题 <input type="text" id="title"></p>
    <p id="row">公开方式 <input type="radio" id="first">主动公开 <label><input type="radio">依申请公开</label> <label id="other"><input type="radio">不予公开</label></p>
    <p>理由 <input type="text" id="reason"></p>
    <p>文号 <input type="text" id="number"> 密级 <select id="level"><option>无</select></p>
    <p><span id="drawn" style="display:inline-block;width:90px;height:24px;border:1px solid"><select class="gone" id="hidden"></select></span></p></form>`);
  const marks: M[] = [
    box("#first", "未选"),
    box("#reason", "缺理由"),
    box("#number", "文号写法"),
    box("#hidden", "未选分类"),
  ];

  it.each([700, 330])(
    "%i wide: on no other control and none of its words, behind the row where there is room",
    async (width) => {
      await open(form, { viewport: { width, height: 400 } });
      await run("start", marks);
      await run("settle");
      const drawn = await run("drawn");
      const others = ["#title", "#first", "#other", "#reason", "#number", "#level"];
      for (const [, , own, name] of marks) {
        const label = drawn[name]!.label;
        expect(label, name).not.toBeNull();
        for (const other of others.filter((one) => one !== own)) {
          const [left, top, right, bottom] = await run("rectOf", other);
          const apart = label![0] >= right || label![2] <= left || label![1] >= bottom || label![3] <= top;
          expect(apart, `${name} lies on ${other}`).toBe(true);
        }
      }
      if (width < 700) return;
      const end = async (selector: string) => (await run("rectOf", selector))[2];
      expect(drawn.未选!.label![0]).toBeGreaterThanOrEqual(await end("#other"));
      expect(drawn.文号写法!.label![0]).toBeGreaterThanOrEqual(await end("#level"));
      expect(drawn.缺理由!.label![0]).toBeGreaterThanOrEqual(await end("#reason"));
    },
  );

  it("a control out of sight is marked where another is drawn for it", async () => {
    await open(form);
    await run("start", marks);
    await run("settle");
    const { rect } = (await run("drawn")).未选分类!.boxes[0]!;
    for (const [at, edge] of (await run("rectOf", "#drawn")).entries())
      expect(Math.abs(rect[at]! - edge)).toBeLessThanOrEqual(1);
  });
});

describe("ghosts", () => {
  it("stand below a row, behind a line and a field, on no text of their anchor", async () => {
    await open(county);
    await run("start", [ghost("#last", "行"), ghost("#meta", "线"), ghost("#valid", "栏")]);
    await run("settle");
    const drawn = await run("drawn");
    expect(Object.values(drawn).every(({ boxes }) => boxes.length === 0)).toBe(true);
    const row = await run("rectOf", "#last");
    const [left, top] = drawn.行!.label!;
    expect(top - row[3]!).toBeGreaterThan(0);
    expect(top - row[3]!).toBeLessThan(20);
    expect(Math.abs(left - row[0]!)).toBeLessThan(20);
    const source = await run("rectOf", "#source");
    expect(drawn.线!.label![0] - source[2]!).toBeGreaterThan(0);
    expect(drawn.线!.label![0] - source[2]!).toBeLessThan(20);
    const field = await run("rectOf", "#valid");
    expect(drawn.栏!.label![0] - field[2]!).toBeGreaterThan(0);
    expect(drawn.栏!.label![0] - field[2]!).toBeLessThan(20);
    for (const { label } of Object.values(drawn))
      for (const text of await run("textRects", "#last, #meta")) expect(meets(label!, text)).toBe(false);
  });

  it("stand on the left where text runs from right to left", async () => {
    await open(wrap("<div dir=rtl style='margin:60px'><p id=p>تاريخ</p><input id=i></div>"));
    await run("start", [ghost("#p"), ghost("#i")]);
    await run("settle");
    const drawn = await run("drawn");
    expect(drawn["#i"]!.label![2]).toBeLessThan((await run("rectOf", "#i"))[0]!);
    for (const text of await run("textRects", "#p")) expect(drawn["#p"]!.label![2]).toBeLessThanOrEqual(text[0]!);
  });
});

describe("in the page", () => {
  it("there is one closed host beside the body, nothing else changes, and it's known as ours", async () => {
    await open(county);
    await run("watchMutations");
    await run("start", [box("#title"), ghost("#last")], { closed: true });
    await run("settle");
    await run("focus", "#title");
    await run("settle");
    expect(await run("mutations")).toEqual([{ target: "html", added: ["mulu-marks"], removed: [], ours: true }]);
    expect(await page.evaluate(() => document.documentElement.lastElementChild!.shadowRoot)).toBe(null);
    expect(await run("ownership")).toEqual({ host: true, body: false, html: false });
    await run("setVisible", false);
    expect(await page.evaluate(() => document.querySelectorAll("mulu-marks").length)).toBe(0);
  });

  it("not a pixel differs before, while off, without marks, printed and afterwards", async () => {
    await open(county);
    const before = await shot();
    await run("start", [box("#title"), ghost("#last")]);
    await run("settle");
    expect(before.equals(await shot())).toBe(false);
    await page.emulateMedia({ media: "print" });
    const printed = await shot();
    await run("setVisible", false);
    expect(printed.equals(await shot())).toBe(true);
    await page.emulateMedia({ media: "screen" });
    expect(before.equals(await shot())).toBe(true);
    await run("setVisible", true);
    await run("settle");
    expect(before.equals(await shot())).toBe(false);
    await run("show", []);
    expect(before.equals(await shot())).toBe(true);
    await run("show", [box("#title")]);
    await run("settle");
    await run("destroy");
    expect(before.equals(await shot())).toBe(true);
  });

  it("the page's styles don't reach it, nor its styles the page", async () => {
    const plain = wrap("<main style='margin:80px'><p id=p style='width:200px;height:40px'>甲</p></main>");
    await open(plain);
    await run("start", [box("#p", "标记")]);
    await run("settle");
    const before = await run("drawn");
    await page.context().close();
    const hostile = `<style>
      *{letter-spacing:40px!important;line-height:90px!important;text-transform:uppercase!important;visibility:hidden!important;
        position:static!important;transform:rotate(5deg)!important;opacity:.1!important;font-size:50px!important;
        filter:invert(1)!important;box-shadow:0 0 9px 9px red!important;writing-mode:vertical-rl!important;direction:rtl!important}
      html{font-size:3px;transform:none!important;filter:none!important;opacity:1!important}
      mulu-marks,:not(:defined),html>:last-child{all:revert!important;display:none!important;width:500px!important}
      #p,main,body{all:unset;display:block!important;transform:none!important;visibility:visible!important;opacity:1!important;writing-mode:horizontal-tb!important;filter:none!important;direction:ltr!important}
      main{position:absolute!important;left:88px;top:80px}#p{width:200px;height:40px}
      ::backdrop{background:red!important;display:block!important}</style>`;
    await open(wrap("<main><p id=p>甲</p></main>", hostile));
    await run("start", [box("#p", "标记")]);
    await run("settle");
    const after = await run("drawn");
    expect(size(after.标记!.label!)).toEqual(size(before.标记!.label!));
    await expectFit([box("#p", "标记")]);
    expect(await run("looks")).toEqual({
      visibility: "visible",
      opacity: "1",
      letterSpacing: "normal",
      fontSize: "13px",
      direction: "ltr",
      backdrop: "none",
    });
  });

  it("a strict policy and Trusted Types are no hindrance", async () => {
    await open(county.replace(/<style>[\s\S]*<\/style>/, ""), {
      headers: {
        "content-security-policy":
          "default-src 'none'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    const refused: string[] = [];
    page.on("console", (message) => refused.push(message.text()));
    await expectBoxes(box("#title"));
    expect(await run("looks")).toMatchObject({ fontSize: "13px" });
    expect(refused.filter((text) => /policy/i.test(text))).toEqual([]);
  });

  it("names that the page gave its fields and pictures don't lead astray", async () => {
    const names =
      "body documentElement defaultView createElement createElementNS createRange querySelectorAll addEventListener elementFromPoint hidden head";
    const fields =
      "parentNode style getBoundingClientRect getClientRects localName children isConnected assignedSlot scrollIntoView append";
    await open(
      wrap(
        `<div style="margin:60px">${names
          .split(" ")
          .map((name) => `<img name=${name} alt=x>`)
          .join("")}
        <form id=f style="overflow:hidden">${fields
          .split(" ")
          .map((name) => `<input name=${name}>`)
          .join("")}<p id=p>甲</p></form></div>`,
      ),
    );
    await expectBoxes(box("#f"), box("#p"));
    expect(await run("focus", "#f")).toBe(true);
  });

  it("is above fixed headers, and above a modal dialog that opens later", async () => {
    await open(wrap("<dialog id=d style='width:300px;height:200px;background:#fff'><p id=p>甲</p></dialog>"));
    await run("start", [box("#p")]);
    await run("settle");
    await page.evaluate(() => document.querySelector<HTMLDialogElement>("#d")!.showModal());
    await page.waitForTimeout(600);
    await run("settle");
    await expectFit([box("#p")]);
    const withBox = await shot();
    await run("setVisible", false);
    expect(withBox.equals(await shot())).toBe(false);
    // The highest index of all is not above the top layer, but above everything else.
    await page.context().close();
    await open(county, { before: "delete HTMLElement.prototype.showPopover" });
    await run("start", [box("header b", "头")]);
    await run("settle");
    const withHeader = await shot();
    await run("setVisible", false);
    expect(withHeader.equals(await shot())).toBe(false);
  });

  it("comes back three times when the page takes it out, and then gives up quietly", async () => {
    await open(county);
    await run("start", [box("#title")]);
    await run("settle");
    await run("countTimers");
    expect(await run("fight", 2600)).toBe(4);
    expect(await page.evaluate(() => document.querySelectorAll("mulu-marks").length)).toBe(0);
    expect(await run("running")).toEqual([]);
    await run("setVisible", true);
    await run("settle");
    expect(await page.evaluate(() => document.querySelectorAll("mulu-marks").length)).toBe(1);
  });
});

describe("at rest", () => {
  it("no listener, observer, timer or frame is left without marks, while off and afterwards", async () => {
    await open(county);
    await run("countTimers");
    await run("start", []);
    expect(await run("running")).toEqual([]);
    for (const rest of ["show", "setVisible", "destroy"] as const) {
      await run("show", [box("#title")]);
      await run("setVisible", true);
      await run("settle");
      expect((await run("running")).length).toBeGreaterThan(5);
      if (rest === "show") await run("show", []);
      else if (rest === "setVisible") await run("setVisible", false);
      else await run("destroy");
      expect(await run("running"), rest).toEqual([]);
    }
    await run("show", [box("#title")]);
    expect(await run("running")).toEqual([]);
  });

  it("a page that changes without end is looked at a few times a second", async () => {
    await open(county);
    await run("countLooks");
    await run("start", [box("#title")]);
    await run("settle");
    expect(await run("looksDuringChanges", 1000)).toBeLessThanOrEqual(8);
  });

  it("nothing is looked at while the document is hidden", async () => {
    await open(county, {
      before: "Object.defineProperty(Document.prototype, 'hidden', { get: () => !!window.isAway })",
    });
    await run("countTimers");
    await run("start", [box("#title")]);
    await run("settle");
    expect(await run("running")).toContain("interval");
    await run("hide", true);
    expect(await run("running")).not.toContain("interval");
    await run("hide", false);
    expect(await run("running")).toContain("interval");
  });

  it("a thousand marks scroll smoothly with few elements", async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `<tr><td>${at}<td id=c${at}>第 ${at} 项<td>内容</tr>`);
    await open(wrap(`<h1>一</h1><div><div><div><table border=1>${rows.join("")}</table></div></div></div>`));
    await run("countLooks");
    await run(
      "start",
      rows.map((_, at) => box(`#c${at}`, `第${at}处`)),
    );
    await run("settle");
    const { median, worst, nodes } = await run("scrollCost", 60);
    console.log(`1,000 marks: ${median.toFixed(1)} ms a frame, ${worst.toFixed(1)} ms at worst, ${nodes} elements`);
    expect(median).toBeLessThan(16);
    expect(nodes).toBeLessThan(400);
    // All in view at once: the gravest are drawn.
    await page.addStyleTag({ content: "td{padding:0;font-size:1px;line-height:1px}" });
    await run("settle");
    expect(await run("nodes")).toBeLessThan(400);
    expect(await run("lookCost")).toBeLessThan(32);
  });
});

describe("focus", () => {
  it("scrolls in every scroller around, pulses once, and tells what can't be found", async () => {
    await open(county);
    await run("start", [box("#in2"), box("#far"), box("#none"), box("#title")]);
    await page.evaluate(() => document.querySelector("#title")!.setAttribute("hidden", ""));
    expect(await run("focus", "#in2")).toBe(true);
    await page.waitForTimeout(700);
    await run("settle");
    await expectFit([box("#in2")]);
    expect(await page.evaluate(() => document.querySelector("#scroller")!.scrollTop)).toBeGreaterThan(10);
    expect(await run("focus", "#far")).toBe(true);
    expect(await run("pulses", 2500)).toBe(1);
    const [, top, , bottom] = await run("rectOf", "#far");
    expect(top).toBeGreaterThan(56);
    expect(bottom).toBeLessThan(700);
    expect(await run("focus", "none of these")).toBe(false);
    expect(await run("focus", "#title")).toBe(false);
  });

  it("neither glides nor pulses for who doesn't want motion, whatever the page says", async () => {
    await open(county.replace("<style>", "<style>*{scroll-behavior:smooth}"), { reducedMotion: "reduce" });
    await run("start", [box("#far")]);
    expect(await run("focus", "#far")).toBe(true);
    expect((await run("rectOf", "#far"))[3]).toBeLessThan(700);
    expect(await run("pulses", 800)).toBe(0);
    expect((await run("drawn"))["#far"]!.on).toBe(true);
  });

  it("brings the end of a long table into view with its ghost", async () => {
    const rows = "<tr><td>行<td>值</tr>".repeat(80);
    await open(wrap(`<table id=t border=1>${rows}</table><p>后</p><div style="height:900px"></div>`));
    await run("start", [ghost("#t", "缺文号")]);
    await run("settle");
    expect(await labelsOf()).toEqual([]);
    expect(await run("focus", "缺文号")).toBe(true);
    await run("settle");
    const { label } = (await run("drawn")).缺文号!;
    expect(label![1]).toBeGreaterThan((await run("rectOf", "#t"))[3]!);
  });
});

describe("unusual documents", () => {
  it("a frameset has no place for it, its frames have", async () => {
    await open("<html><frameset cols=*><frame src=about:blank></frameset></html>");
    expect(await run("start", [["error", "box", "frame", "框"]])).toBe(false);
    await run("settle");
    expect(await page.evaluate(() => document.querySelectorAll("mulu-marks").length)).toBe(0);
  });

  it("inside a frame it keeps to the frame", async () => {
    await open(wrap("<iframe id=f style='margin:50px;width:400px;height:200px' srcdoc='<p id=p>甲</p>'></iframe>"));
    const frame = page.frames()[1]!;
    await frame.waitForSelector("#p");
    await frame.evaluate(script);
    await frame.evaluate(`muluHighlight.start([["error","box","#p","甲"]])`);
    await frame.evaluate("muluHighlight.settle()");
    const drawn = (await frame.evaluate("muluHighlight.drawn()")) as Awaited<ReturnType<In["drawn"]>>;
    const rect = (await frame.evaluate("muluHighlight.rectOf('#p')")) as number[];
    drawn.甲!.boxes[0]!.rect.forEach((edge, at) => {
      expect(Math.abs(edge - rect[at]!)).toBeLessThanOrEqual(1);
    });
    expect(await page.evaluate(() => document.querySelectorAll("mulu-marks").length)).toBe(0);
  });

  it("an SVG document in the top layer, and none without it", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect id="r" x="30" y="30" width="20" height="10"/></svg>`;
    await open(svg, { headers: { "content-type": "image/svg+xml" } });
    await expectBoxes(box("#r"));
    await page.context().close();
    await open(svg, {
      headers: { "content-type": "image/svg+xml" },
      before: "delete HTMLElement.prototype.showPopover",
    });
    expect(await run("start", [box("#r")])).toBe(false);
  });

  it("a document without a body, and one in XHTML", async () => {
    await open(wrap("甲"));
    await page.evaluate(() => {
      document.body.remove();
      document.documentElement.insertAdjacentHTML("beforeend", "<div id=d style='margin:50px'>甲</div>");
    });
    await expectBoxes(box("#d"));
    await page.context().close();
    await open(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p id="p" style="margin:50px">甲</p></body></html>`,
      {
        headers: { "content-type": "application/xhtml+xml" },
      },
    );
    await expectBoxes(box("#p"));
  });

  it("forced colours keep lines and shapes", async () => {
    await open(county, { forcedColors: "active" });
    await run("start", [box("#title", "错", "error"), box("#index", "警", "warning"), box("#meta", "审", "review")]);
    await run("settle");
    expect(await run("outlines")).toEqual(["solid 2px", "dashed 2px", "double 4px"]);
  });
});

describe("weight and colours", () => {
  it("weighs 6,800 bytes at most", async () => {
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2020",
      write: false,
    });
    const weight = gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length;
    console.log(`highlighter: ${weight} bytes, minified and gzipped`);
    expect(weight).toBeLessThanOrEqual(6800);
  });

  it("has the colours of the reports, which are readable on their sheet", () => {
    for (const palette of [light, dark]) {
      const { sheet, ink, error, warning, info, review } = palette;
      const short = sheet === "#ffffff" ? "#fff" : sheet;
      expect(css).toContain(
        `--s:${short};--i:${ink};--error:${error};--warning:${warning};--info:${info};--review:${review}`,
      );
      for (const colour of [ink, error, warning, info, review]) expect(contrast(colour, sheet)).toBeGreaterThan(4.5);
    }
  });
});

const size = (rect: R) => [rect[2]! - rect[0]!, rect[3]! - rect[1]!];

function contrast(a: string, b: string): number {
  const [low, high] = [a, b]
    .map((colour) => {
      const [red, green, blue] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
