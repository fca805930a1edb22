import type { AuditRow } from "./actions.js";

/** Where a line runs within a box: its points, and where the axis' top is. */
export interface Trend {
  top: number;
  fail: Point[];
  review: Point[];
}

export interface Point {
  x: number;
  y: number;
  value: number;
}

/** Of many audits, only these last are drawn. */
export const SHOWN = 20;

/** The counts of the last audits as points in a box; audits stand at equal distances. */
export function trendOf(audits: readonly AuditRow[], width: number, height: number): Trend {
  const last = audits.slice(-SHOWN);
  const top = Math.max(1, ...last.map(({ fail, review }) => Math.max(fail, review)));
  const step = last.length > 1 ? width / (last.length - 1) : 0;
  const points = (name: "fail" | "review"): Point[] =>
    last.map((audit, index) => ({
      x: last.length > 1 ? round(index * step) : width / 2,
      y: round(height - (audit[name] / top) * height),
      value: audit[name],
    }));
  return { top, fail: points("fail"), review: points("review") };
}

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");

const round = (value: number): number => Math.round(value * 10) / 10;
