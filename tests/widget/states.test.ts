import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Driven, drivers, type Opened, shot } from "./drivers.js";
import { type Answer, byScript, catalog, pageOf, strictSite } from "./site.js";
import { languages, states } from "./states.js";

// Each state, in the browsers of today. How they look, and what axe says, is in layout.test.ts.

const files = new Map<string, Answer>();
for (const [name, { answer }] of Object.entries(states)) {
  if (answer) files.set(`/${name}.json`, answer);
  for (const lang of languages) files.set(`/${name}-${lang}.html`, byScript("", `${name}.json`, lang));
}

let site: Awaited<ReturnType<typeof strictSite>>;
beforeAll(async () => {
  site = await strictSite(files);
});
afterAll(() => site?.close());

/** What can be seen of the widget, and that it is where it is seen. */
const SEEN = `(() => {
  const host = document.querySelector("mulu-catalog");
  const root = host && host.shadowRoot;
  const seen = (element) => {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight && getComputedStyle(element).visibility === "visible";
  };
  const all = (selector) => (root ? [...root.querySelectorAll(selector)] : []);
  return {
    status: all("[role=status]").filter(seen).map((one) => one.innerText).join(" "),
    message: all(".message").filter(seen).map((one) => one.innerText).join(" "),
    buttons: all(".message button").filter(seen).map((one) => one.innerText),
    items: all(".entry").length,
    inView: all(".entry").filter(seen).map((one) => one.innerText),
    own: [...document.querySelectorAll("#own")].filter(seen).length,
  };
})()`;
interface Seen {
  status: string;
  message: string;
  buttons: string[];
  items: number;
  inView: string[];
  own: number;
}

describe.each(Object.entries(drivers).filter(([name]) => name !== "Chromium 88"))("in %s", (browser, start) => {
  let driven: Driven;
  let opened: Opened;
  const seen = () => opened.evaluate(SEEN) as Promise<Seen>;
  const open = async (path: string) => {
    opened = await driven.open(site.address + path);
  };
  beforeAll(async () => {
    driven = await start();
  }, 60_000);
  afterAll(() => driven?.close());

  it.each(Object.entries(states))("%s", async (name, { says, items }) => {
    await open(`/${name}-zh-CN.html`);
    await expect.poll(async () => (await seen()).status, { timeout: 20_000 }).toContain(says["zh-CN"]);
    const { message, inView, items: there, buttons } = await seen();
    if (items === undefined) {
      expect(message).toMatch(new RegExp(`^目录未能载入：.*${name}\\.json`));
      expect(buttons).toEqual(["重新载入"]);
    } else if (items > 0) {
      expect(message).toBe("");
      expect(inView.length).toBeGreaterThan(3);
      expect(there).toBeLessThan(300);
    }
    await shot(opened, `state-${name}-${browser}`);
    if (items && items > 31) {
      // The end moves while what was guessed is measured.
      const last = async () => {
        await opened.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        return (await seen()).inView.at(-1);
      };
      await expect.poll(last, { timeout: 20_000 }).toContain(`事项${items - 1}号`);
      expect((await seen()).items).toBeLessThan(300);
    }
    await opened.close();
  });

  it.each(languages)("an empty catalog is no search without success: %s", async (lang) => {
    await open(`/empty-${lang}.html`);
    await expect.poll(async () => (await seen()).message).not.toBe("");
    // There is nothing to clear.
    expect((await seen()).message).not.toMatch(/条件|filter/);
    await opened.close();
  });

  it.each([
    ["zh-CN", "正在载入目录"],
    ["en", "Loading the catalog"],
  ])("a slow server: it says so meanwhile, and shows what comes (%s)", async (lang, says) => {
    const waiting: ServerResponse[] = [];
    files.set("/slow.json", (response) => void waiting.push(response));
    files.set("/slow.html", byScript("", "slow.json", lang));
    await open("/slow.html");
    await expect.poll(async () => (await seen()).status).toContain(says);
    await shot(opened, `state-loading-${lang}-${browser}`);
    // The head and half of it come first: it is still loading.
    const json = JSON.stringify(catalog);
    for (const one of waiting) one.write(json.slice(0, 2_000));
    expect((await seen()).status).toContain(says);
    for (const one of waiting) one.end(json.slice(2_000));
    await expect.poll(async () => (await seen()).items).toBe(31);
    expect((await seen()).message).toBe("");
    await opened.close();
  });

  it("a slow server: what is inside is seen meanwhile, and after a failure", async () => {
    const waiting: ServerResponse[] = [];
    files.set("/slow.json", (response) => void waiting.push(response));
    files.set(
      "/inside.html",
      pageOf(
        '<mulu-catalog src="slow.json"><p id="own">原有目录</p></mulu-catalog><script src="/js/mulu-catalog.iife.js"></script>',
      ),
    );
    await open("/inside.html");
    await expect.poll(() => waiting.length).toBe(1);
    expect((await seen()).own).toBe(1);
    // Browsers try again by themselves.
    files.set("/slow.json", (response) => void response.destroy());
    for (const one of waiting) one.destroy();
    await expect.poll(async () => (await seen()).message).toContain("无法连接");
    expect((await seen()).own).toBe(1);
    await opened.close();
  });

  it("offline, then online again: the button loads it, without the page", async () => {
    files.set("/again.json", (response) => void response.destroy());
    files.set("/again.html", byScript("", "again.json"));
    await open("/again.html");
    await expect.poll(async () => (await seen()).buttons).toEqual(["重新载入"]);
    files.set("/again.json", JSON.stringify(catalog));
    await opened.evaluate('document.querySelector("mulu-catalog").shadowRoot.querySelector(".message button").click()');
    await expect.poll(async () => (await seen()).items).toBe(31);
    expect((await seen()).buttons).toEqual([]);
    await opened.close();
  });
});
