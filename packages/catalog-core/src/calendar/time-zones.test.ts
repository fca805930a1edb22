import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, it, vi } from "vitest";

afterAll(() => {
  vi.unstubAllEnvs();
});

/** All that the calendar says of every day it knows and a year either side, from modules loaded in that zone. */
async function readIn(zone: string): Promise<{ offset: number; lines: string }> {
  vi.stubEnv("TZ", zone);
  vi.resetModules();
  const calendar = await import("./index.js");
  const first = calendar.dayNumber(`${calendar.knownYears.first - 1}-01-01`);
  const last = calendar.dayNumber(`${calendar.knownYears.last + 1}-12-31`);
  const lines: string[] = [];
  for (let number = first; number <= last; number++) {
    const day = calendar.dayOfNumber(number);
    const { due, provisional } = calendar.disclosureDeadline(day);
    lines.push(`${day} ${calendar.isWorkingDay(day)} ${due} ${provisional}`);
  }
  return { offset: new Date(2026, 0, 1).getTimezoneOffset(), lines: lines.join("\n") };
}

it("says the same in every time zone", async () => {
  const utc = await readIn("UTC");
  expect(utc.lines).toContain("2026-09-18 true 2026-10-22 false");
  const zones = { "America/Los_Angeles": 480, "Asia/Shanghai": -480, "Pacific/Kiritimati": -840, "Pacific/Niue": 660 };
  for (const [zone, offset] of Object.entries(zones)) {
    const there = await readIn(zone);
    expect(there.offset, `the zone ${zone} did not take effect`).toBe(offset);
    expect(there.lines === utc.lines, zone).toBe(true);
  }
});

it("has no Date in its code, so the machine's clock and zone can't reach it", () => {
  const folder = new URL(".", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  expect(files).toContain("working-days.ts");
  for (const name of files) {
    expect(readFileSync(new URL(name, folder), "utf8"), name).not.toMatch(/new Date|\bDate[.(]|\bIntl\b/);
  }
});
