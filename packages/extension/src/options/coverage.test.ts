import { expect, it } from "vitest";
import type { CoverageEntry } from "./actions.js";
import { byLevel1, coverageRows, filtered, hostsOf, metCount, onHost, pagesOf } from "./coverage.js";

const met = (host: string, pages: number) => ({ host, pages, last: "2026-11-20", urls: [`https://${host}/1`] });
const entries: CoverageEntry[] = [
  {
    id: "a",
    level1: "政策文件",
    level2: "教育法律",
    provisional: false,
    met: [met("x.example", 2), met("y.example", 1)],
  },
  { id: "b", level1: "政策文件", level2: "规范性文件", provisional: false, met: [met("y.example", 3)] },
  { id: "c", level1: "教育概况", level2: "发展规划", provisional: true, met: [] },
];

it("counts by host", () => {
  expect(hostsOf(entries)).toEqual(["y.example", "x.example"]);
  expect(metCount(entries)).toBe(2);
  expect(metCount(onHost(entries, "x.example"))).toBe(1);
  expect(onHost(entries, null)).toEqual(entries);
  expect(pagesOf(entries[0]!.met)).toBe(3);
  expect(byLevel1(entries).map(([name, { length }]) => [name, length])).toEqual([
    ["政策文件", 2],
    ["教育概况", 1],
  ]);
});

it("filters", () => {
  expect(filtered(entries, "missing").map(({ id }) => id)).toEqual(["c"]);
  expect(filtered(entries, "met").map(({ id }) => id)).toEqual(["a", "b"]);
  expect(filtered(entries, "all")).toHaveLength(3);
});

it("makes rows for a table", () => {
  const rows = coverageRows(entries, { head: ["编号"], met: "已见", missing: "未见" });
  expect(rows).toHaveLength(5);
  expect(rows[1]).toEqual(["a", "政策文件", "教育法律", "已见", "x.example", "2", "2026-11-20", "https://x.example/1"]);
  expect(rows[4]).toEqual(["c", "教育概况", "发展规划", "未见", "", "0", "", ""]);
});
