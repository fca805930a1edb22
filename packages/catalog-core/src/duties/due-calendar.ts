import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventTransparency,
} from "ical-generator";
import type { LocaleName } from "../locales/types.js";
import type { DueItem, DueList } from "./due-list.js";
import { dueTexts } from "./due-texts.js";
import { dueWords } from "./due-words.js";

/** What `dueCalendar` is told beside the list. */
export interface DueCalendarOptions {
  /** The moment the file is made for, as in `2026-11-23T00:00:00Z`: the same list and moment give the same bytes. */
  stamp: string;
  /** How many days before the last day there is a reminder, whole and not negative. Default 14 and 3. */
  remind?: readonly number[];
  /** Language of the events. Default `zh-CN`. */
  locale?: LocaleName;
}

/** Reminders come at nine in the morning. */
const HOUR = 9;

/**
 * A list of due days as a calendar to import (iCalendar, RFC 5545): one event a day, all day long, that keeps its UID from
 * one file to the next. What is done has no reminder any more.
 *
 * @throws RangeError when `stamp` is no moment
 */
export function dueCalendar(list: DueList, options: DueCalendarOptions): string {
  const { stamp, remind = [14, 3], locale = "zh-CN" } = options;
  const moment = new Date(stamp);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`There is no moment ${JSON.stringify(stamp.slice(0, 40))}.`);
  const texts = dueTexts[locale];
  // Not by the default export: as CommonJS that is another thing.
  const calendar = new ICalCalendar({
    name: texts.title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Mulu", product: "mulu", language: locale === "en" ? "EN" : "ZH" },
  });
  for (const item of list.items) {
    const { asks, covers } = dueWords(item, locale);
    const what = texts.asks(asks, covers);
    // Made and written in UTC, so that no time zone moves the day.
    const start = new Date(`${item.due}T00:00:00Z`);
    const event = calendar.createEvent({
      id: `mulu-${item.duty}-${item.due}`,
      stamp: moment,
      start,
      allDay: true,
      summary: item.state === "done" ? texts.doneEvent(what) : what,
      description: descriptionOf(item, locale),
      // Nobody is busy all day for it.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (item.state === "done") continue;
    for (const days of remind)
      event
        .createAlarm({
          type: ICalAlarmType.display,
          trigger: (days * 24 - HOUR) * 3600,
          description: texts.reminder(days, what),
        })
        // Else one after midnight is counted from the day's end.
        .relatesTo(ICalAlarmRelatesTo.start);
  }
  // The last line ends, too.
  return `${calendar.toString()}\r\n`;
}

function descriptionOf(item: DueItem, locale: LocaleName): string {
  const texts = dueTexts[locale];
  const { who, source } = dueWords(item, locale);
  const line = (label: string, text: string) => `${label}${texts.colon}${text}`;
  return [
    line(texts.columns.who, who),
    line(texts.columns.source, source),
    ...(item.covers.length > 1 ? [line(texts.remark, texts.unclear)] : []),
    ...(item.done ? [texts.doneOn(item.done.on)] : []),
    ...(item.done?.note ? [line(texts.columns.note, item.done.note)] : []),
  ].join("\n");
}
