import { expect, it } from "vitest";
import { shorten } from "./shorten.js";

it("shortens by characters", () => {
  expect(shorten("短")).toBe("短");
  expect(shorten("𠮷".repeat(50), 3)).toBe("𠮷𠮷𠮷…");
  expect(shorten("a".repeat(41))).toBe(`${"a".repeat(40)}…`);
});
