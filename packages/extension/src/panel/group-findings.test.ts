import { expect, it } from "vitest";
import type { FindingView } from "../protocol/tab-state.js";
import { countAnswered, countMarks, groupFindings } from "./group-findings.js";
import { findings } from "./panel.fixture.js";

const all = findings("zh-CN");
const keys = (list: readonly FindingView[]) => list.map((finding) => finding.key);

it("groups by what is to be done, the most urgent first", () => {
  expect(groupFindings(all).map(({ name, findings: list }) => [name, ...keys(list)])).toEqual([
    ["missing", "site-tags/missing/siteDomain", "publisher/missing"],
    [
      "wrong",
      "index-number/empty",
      "published-in-time/late",
      "document-number/malformed",
      "disclosure-time-limit/no-end",
    ],
    ["review", "mobile-number/unmasked", "release-statement-single/several"],
    ["broken", "column-freshness/crashed"],
    ["waived", "article-title-match/contradicts"],
  ]);
});

it("leaves out groups without findings, and the list as it was", () => {
  const before = keys(all);
  expect(groupFindings([])).toEqual([]);
  groupFindings(all);
  expect(keys(all)).toEqual(before);
});

it("counts marks without what was set aside, and answers", () => {
  expect(countMarks(all)).toEqual({ error: 3, warning: 2, info: 1, review: 2, broken: 1 });
  expect(countAnswered(all)).toBe(1);
});
