import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { notTooOften } from "./not-too-often.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("does the first at once, and of all that is wanted meanwhile the last, for each by itself", () => {
  const done: string[] = [];
  const often = notTooOften(1_000);
  for (const name of ["a", "b", "c"]) often.run(1, () => void done.push(name));
  often.run(2, () => void done.push("other"));
  expect(done).toEqual(["a", "other"]);
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual(["a", "other", "c"]);
  often.run(1, () => void done.push("d"));
  expect(done).toHaveLength(3);
  vi.advanceTimersByTime(1_000);
  expect(done.pop()).toBe("d");
});

it("does what comes after a pause at once, and what comes after it was told to forget", () => {
  let done = 0;
  const often = notTooOften(1_000);
  const count = () => void done++;
  often.run(1, count);
  vi.advanceTimersByTime(1_000);
  often.run(1, count);
  expect(done).toBe(2);
  often.run(1, count);
  often.forget(1);
  often.run(1, count);
  expect(done).toBe(3);
  vi.advanceTimersByTime(5_000);
  expect(done).toBe(3);
});
