import { describe, expect, it } from "vitest";
import type { Fetched } from "./fetch-page.js";
import { type FoundList, readList } from "./read-list.js";

const SITE = "https://www.qingzhang.gov.example";
const page = (from: number, count: number, next: string | null) =>
  `<title>通知公告</title><ul>${Array.from({ length: count }, (_, i) => `<li><a href="/art/${from + i}.html">清漳县教育局关于第${from + i}项工作的通知</a> 2026-01-02</li>`).join("")}</ul>${next === null ? "" : `<a href="${next}">下一页</a>`}`;

/** Reads a list over pages that are told by address. */
async function read(pages: Record<string, string | Fetched>, limit = 50, live: string | null = null) {
  const asked: string[] = [];
  const told: FoundList[] = [];
  const controller = new AbortController();
  await readList(
    `${SITE}/list.html`,
    limit,
    {
      async fetchPage(url): Promise<Fetched> {
        asked.push(url.slice(SITE.length));
        const answer = pages[url.slice(SITE.length)];
        if (answer === undefined) return { type: "failed", failure: { name: "http", detail: "404" } };
        if (typeof answer !== "string") return answer;
        return {
          type: "page",
          page: { bytes: new TextEncoder().encode(answer), contentType: "text/html; charset=utf-8", asked: url, url },
        };
      },
      inTurn: (_, request) => request(),
      live: async () => (live === null ? null : { url: `${SITE}/list.html#top`, html: live }),
      signal: controller.signal,
    },
    (list) => told.push(list),
  );
  return { asked, told, last: told[told.length - 1]! };
}

describe("a list", () => {
  it("is followed until there are enough articles", async () => {
    const pages = {
      "/list.html": page(1, 20, "2.html"),
      "/2.html": page(21, 20, "3.html"),
      "/3.html": page(41, 20, null),
    };
    const { asked, last, told } = await read(pages, 30);
    expect(asked).toEqual(["/list.html", "/2.html"]);
    expect(last).toMatchObject({ title: "通知公告", pages: 2, more: true, done: true, problem: null });
    expect(last.links).toHaveLength(30);
    expect(told.map(({ done }) => done)).toEqual([false, false, true]);
    expect((await read(pages, 500)).last).toMatchObject({ pages: 3, more: false });
  });

  it("that goes round in a circle, or on for ever, comes to an end", async () => {
    const circle = { "/list.html": page(1, 3, "2.html"), "/2.html": page(1, 3, "list.html") };
    expect((await read(circle)).asked).toEqual(["/list.html", "/2.html"]);
    const endless = new Proxy({} as Record<string, string>, {
      get: (_, path: string) => page(1, 3, `${Number.parseInt(path.slice(1), 10) + 1 || 2}.html`),
    });
    expect((await read(endless)).asked).toHaveLength(30);
  });

  it("built by a script is read from the tab that shows it", async () => {
    const { last } = await read({ "/list.html": "<div id=list></div>" }, 50, page(1, 12, null));
    expect(last.links).toHaveLength(12);
    expect((await read({ "/list.html": "<div id=list></div>" })).last.problem).toEqual({
      name: "no-links",
      detail: "",
    });
  });

  it("tells why it ended, and keeps what it has", async () => {
    expect((await read({})).last.problem).toEqual({ name: "http", detail: "404" });
    const login: Fetched = { type: "login", detail: `${SITE}/login` };
    expect((await read({ "/list.html": login })).last.problem?.name).toBe("login");
    const half = await read({ "/list.html": page(1, 5, "2.html"), "/2.html": { type: "refused", wait: null } });
    expect(half.last).toMatchObject({ done: true, problem: { name: "busy" } });
    expect(half.last.links).toHaveLength(5);
  });
});
