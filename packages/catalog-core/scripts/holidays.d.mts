/** Tables by `YYYY-MM-DD`; the value names the holiday. */
export interface HolidaySource {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
  version: string;
}

export const corrections: readonly { day: string; working: boolean; notice: string }[];
export function readChineseDays(): HolidaySource;
export function announcedYears(source: Pick<HolidaySource, "holidays">): number[];
export function yearText(year: number, source: Omit<HolidaySource, "version">): string;
export function dataFile(source?: HolidaySource): string;
