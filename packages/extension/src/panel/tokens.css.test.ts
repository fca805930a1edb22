import { expect, it } from "vitest";
import { panelTokens } from "./tokens.css.js";

it("makes both palettes custom properties", () => {
  const css = panelTokens();
  expect(css).toContain('"PingFang SC"');
  expect(css).toMatch(/--error-tint:#/);
  expect(css.match(/--ink:/g)).toHaveLength(3);
});
