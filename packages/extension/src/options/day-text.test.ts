import { expect, it } from "vitest";
import { dayText, momentText } from "./day-text.js";

it("says a moment in local time", () => {
  expect(momentText(new Date(2026, 10, 3, 9, 5).toISOString())).toBe("2026-11-03 09:05");
  expect(dayText(new Date(2026, 10, 3, 9, 5).toISOString())).toBe("2026-11-03");
  expect(momentText("someday")).toBe("someday");
});
