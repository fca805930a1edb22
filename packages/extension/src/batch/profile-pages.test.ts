import { builtInCatalog } from "@mulu/catalog-core";
import type { SiteProfile } from "@mulu/catalog-core/profile";
import { expect, it } from "vitest";
import { SITE } from "./batch.fixture.js";
import { judgePage } from "./judge-page.js";

const options = { catalog: builtInCatalog, locale: "zh-CN", today: "2026-11-23" } as const;
const profile: SiteProfile = {
  profile: 1,
  id: "qingzhang",
  name: "清漳县",
  hosts: ["www.qingzhang.gov.example"],
  attributes: {
    publisher: [{ selector: ".card b" }],
    documentNumber: [{ selector: ".gone" }],
  },
  madeOn: "2026-11-20",
};
const fetched = (html: string) => ({
  bytes: new TextEncoder().encode(html),
  contentType: "text/html; charset=utf-8",
  asked: `${SITE}/a.html`,
  url: `${SITE}/a.html`,
});
const html = `<!doctype html><title>通知</title><h1>关于开展演练的通知</h1><div class="card"><i>办理</i> <b>清漳县教育局</b></div>`;

it("a page is read with its site's profile, which stands before the page's own reading", () => {
  const without = judgePage(fetched(html), options)!;
  const { row, report, used } = judgePage(fetched(html), { ...options, profile })!;
  expect(without.used).toBeNull();
  expect(without.row.attributes.publisher).not.toBe("shown");
  expect(row.attributes.publisher).toBe("shown");
  expect(report.attributes.publisher).toMatchObject([
    { value: "清漳县教育局", from: "text", at: { line: 1, selector: expect.stringContaining("b") } },
  ]);
  expect(used?.readings.map(({ attribute }) => attribute)).toEqual(["publisher"]);
  expect(used?.problems.map(({ attribute, problem }) => [attribute, problem])).toEqual([
    ["documentNumber", "nothing-matched"],
  ]);
});

it("the kind that the profile says is the kind that is judged", () => {
  expect(judgePage(fetched(html), { ...options, profile: { ...profile, kind: "column" } })!.report.kind).toBe("column");
});

it("a page that its scripts fill in says nothing of the profile", () => {
  const shell = `<!doctype html><title>政务公开</title><meta name="SiteName" content="清漳县"><div id="app"></div><script src="/app.js"></script>`;
  expect(judgePage(fetched(shell), { ...options, profile })!.evidence).toBeNull();
  expect(judgePage(fetched(html), { ...options, profile })!.evidence!.problems).toHaveLength(1);
});

it("nor does a selector that only browsers understand", () => {
  const attributes = { publisher: [{ selector: ".card:not(.x) b" }] };
  const { used, evidence } = judgePage(fetched(html), { ...options, profile: { ...profile, attributes } })!;
  expect(used!.problems).toHaveLength(1);
  expect(evidence!.problems).toEqual([]);
});
