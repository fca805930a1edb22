import ICAL from "ical.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dueCalendar } from "./due-calendar.js";
import { type DoneRecord, dueList } from "./due-list.js";
import { duties } from "./index.js";

const stamp = "2026-11-23T00:00:00Z";
const listWith = (done: DoneRecord[] = []) =>
  dueList(duties, { from: "2026-01-01", to: "2026-12-31", today: "2026-11-23", done });
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => ({
    event: new ICAL.Event(one),
    alarms: one.getAllSubcomponents("valarm"),
    value: (name: string) => String(one.getFirstPropertyValue(name)),
  }));

afterEach(() => void vi.unstubAllEnvs());

describe("dueCalendar", () => {
  it("is a calendar of all-day events with reminders, as another program reads it", () => {
    const events = eventsOf(dueCalendar(listWith(), { stamp }));
    expect(
      events.map(({ event }) => [
        event.uid,
        event.startDate.isDate,
        event.startDate.toString(),
        event.endDate.toString(),
      ]),
    ).toEqual([
      ["mulu-REG-49a-2026-01-31", true, "2026-01-31", "2026-02-01"],
      ["mulu-REG-49b-2026-03-31", true, "2026-03-31", "2026-04-01"],
      ["mulu-CZ-4.2b-annual-2026-12-30", true, "2026-12-30", "2026-12-31"],
    ]);
    const { event, alarms, value } = events[2]!;
    expect(value("dtstamp")).toBe("2026-11-23T00:00:00Z");
    expect(event.summary).toMatch(/^报送上一年度.*（2025年度或者2026年度，待明确）$/);
    expect(event.description).toMatch(
      /^责任单位：县区教育局\n依据：《长治市教育局.*\n说明：通知要求年末报送“上一年度”/,
    );
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")))).toEqual(["-P13DT15H", "-P2DT15H"]);
    expect(alarms[0]!.getFirstPropertyValue("description")).toMatch(/^还有 14 天到期：报送上一年度/);
  });

  it("reminds when it is told to, on the day itself, too", () => {
    const [{ alarms }] = eventsOf(dueCalendar(listWith(), { stamp, remind: [0, 30], locale: "en" })) as [
      ReturnType<typeof eventsOf>[0],
    ];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")))).toEqual(["PT9H", "-P29DT15H"]);
    expect(alarms.map((alarm) => alarm.getFirstProperty("trigger")!.getFirstParameter("related"))).not.toContain("END");
    expect(alarms[1]!.getFirstPropertyValue("description")).toMatch(/^Due in 30 days: the annual report/);
  });

  it("escapes what others wrote, and no longer reminds of what is done", () => {
    const note = "a,b;c\\n \\ “引号” BEGIN:VALARM 😀";
    const done = { duty: "REG-49a", due: "2026-01-31", on: "2026-02-02", note };
    const text = dueCalendar(listWith([done]), { stamp });
    const [{ event, alarms }] = eventsOf(text) as [ReturnType<typeof eventsOf>[0]];
    expect(event.summary).toMatch(/^已完成：/);
    expect(event.description.split("\n").slice(-2)).toEqual(["于 2026-02-02 完成", `备注：${note}`]);
    expect(alarms).toEqual([]);
  });

  it("folds lines at 75 bytes and cuts no character", () => {
    const note = "长".repeat(60) + "😀".repeat(60);
    const text = dueCalendar(listWith([{ duty: "REG-49a", due: "2026-01-31", on: "2026-01-02", note }]), { stamp });
    expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // Half a character would come back as another.
      expect(Buffer.from(line).toString()).toBe(line);
    }
    expect(text.replaceAll("\r\n ", "")).toContain(note);
  });

  it.each(["America/Los_Angeles", "Asia/Shanghai", "Pacific/Kiritimati"])("has the same bytes in %s", (zone) => {
    const here = dueCalendar(listWith(), { stamp });
    vi.stubEnv("TZ", zone);
    expect(dueCalendar(listWith(), { stamp })).toBe(here);
  });

  it("is an empty calendar where nothing is due, and refuses what is no moment", () => {
    const none = dueList([], { from: "2026-01-01", to: "2026-12-31", today: "2026-11-23" });
    expect(eventsOf(dueCalendar(none, { stamp }))).toEqual([]);
    expect(() => dueCalendar(none, { stamp: "gestern" })).toThrow(RangeError);
  });
});
