import { Session } from "node:inspector/promises";
import { auditPage } from "@mulu/catalog-core";
import { readHtml } from "@mulu/catalog-core/html";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { growingPages } from "../bench/growing-pages.mjs";

// The steps that the program takes are counted, not timed: how busy the machine is makes no difference, and a count is
// the same on every run. What goes on within a step (a regular expression, a search in a text) is no step: regular
// expressions are proven safe in regexes.test.ts, and `npm run bench` takes the times of the same pages.

const session = new Session();

beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
});

afterAll(async () => {
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
});

/** How often a block of code was run in reading and judging a page, parse5's among them. */
async function steps(html: string): Promise<number> {
  await session.post("Profiler.takePreciseCoverage"); // sets the counters to zero
  auditPage(readHtml(html), { source: "a.html", today: "2026-11-23" });
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => !url.startsWith("node:"))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

describe("the work grows in step with the page", () => {
  const TIMES = 4;

  it.each(growingPages)("%s", async (_, make) => {
    const small = await steps(make(500));
    const large = await steps(make(500 * TIMES));
    expect(small).toBeGreaterThan(5_000); // else nothing was counted
    // In step it is four times the work, with the square sixteen times.
    expect(large / small).toBeLessThan(TIMES * 1.1);
  });
});
