import { describe, expect, it } from "vitest";
import { type Action, actionOf, type KeyPress } from "./shortcuts.js";

describe("keys", () => {
  const press = (key: string, more: Partial<KeyPress> = {}): Action | null =>
    actionOf({ key, modified: false, typing: false, onLine: true, single: true, ...more });

  it("do what the list says", () => {
    expect(["j", "k", "s", "c", "/", "?", "ArrowDown", "ArrowUp", "Home", "End"].map((key) => press(key))).toEqual([
      "next",
      "previous",
      "show",
      "copy",
      "search",
      "keys",
      "next",
      "previous",
      "first",
      "last",
    ]);
    expect(press("x")).toBeNull();
    expect(press("constructor")).toBeNull();
  });

  it("never act while typing or with a modifier", () => {
    expect(press("j", { typing: true })).toBeNull();
    expect(press("c", { modified: true })).toBeNull();
  });

  it("leave arrows to everything but lines, and letters off when switched off", () => {
    expect(press("ArrowDown", { onLine: false })).toBeNull();
    expect(press("j", { onLine: false })).toBe("next");
    expect(press("j", { single: false })).toBeNull();
    expect(press("ArrowDown", { single: false })).toBe("next");
  });
});
