import { describe, expect, it } from "vitest";
import { dark, light, type Palette, tokensCss } from "./tokens.js";

function luminance(colour: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const themes: [string, Palette][] = [
  ["light", light],
  ["dark", dark],
];

describe.each(themes)("contrast, %s", (_, palette) => {
  const inks = ["ink", "inkSoft", "accent", "error", "warning", "info", "review", "pass"] as const;

  it.each(inks)("%s can be read on paper and sheet", (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name], palette.sheet)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["accent", "error", "warning", "info", "review", "pass"] as const)(
    "%s and ink can be read on its tint",
    (name) => {
      const tint = palette[`${name}Tint`];
      expect(contrast(palette[name], tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.ink, tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.inkSoft, tint)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("edges of controls can be seen", () => {
    expect(contrast(palette.lineStrong, palette.sheet)).toBeGreaterThanOrEqual(3);
  });
});

describe("tokensCss", () => {
  it("sets the same colours in both themes, on the scope asked for", () => {
    const [first, second] = tokensCss(":host").split("@media screen and (prefers-color-scheme:dark)");
    const colours = (css: string | undefined) => [...css!.matchAll(/(--mulu-[a-z-]+):#/g)].map((match) => match[1]);
    expect(colours(first)).toEqual(colours(second));
    expect(colours(first)).toContain("--mulu-ink-soft");
    expect(first!.startsWith(":host{")).toBe(true);
  });
});
