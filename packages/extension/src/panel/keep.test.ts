import { expect, it } from "vitest";
import { keep } from "./keep.js";
import { findings, report } from "./panel.fixture.js";

it("gives back the very same when nothing changed", () => {
  const before = report("zh-CN");
  expect(keep(before, structuredClone(before))).toBe(before);
});

it("makes new only what changed and what holds it", () => {
  const before = findings("zh-CN");
  const next = structuredClone(before);
  next[0] = { ...next[0]!, answer: { says: "yes", note: "", on: "2026-11-23" } };
  const kept = keep(before, next);
  expect(kept).toEqual(next);
  expect(kept).not.toBe(before);
  expect(kept[0]).not.toBe(before[0]);
  expect(kept[0]!.duties).toBe(before[0]!.duties);
  expect(kept.slice(1).every((finding, index) => finding === before[index + 1])).toBe(true);
});

it("knows findings by their keys when one goes", () => {
  const before = findings("zh-CN");
  const kept = keep(before, structuredClone(before.slice(1)));
  expect(kept.map((finding) => before.indexOf(finding))).toEqual(before.slice(1).map((_, index) => index + 1));
});

it("minds removed fields, other kinds and null", () => {
  expect(keep({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
  expect(keep([1], { 0: 1 })).toEqual({ 0: 1 });
  expect(keep({ a: {} }, { a: null })).toEqual({ a: null });
  expect(keep(null, { a: 1 })).toEqual({ a: 1 });
});
