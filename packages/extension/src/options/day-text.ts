/** The moment in local time, `2026-11-23 09:05`; as it came where it is none. */
export function momentText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The day of a moment, in local time. */
export const dayText = (iso: string): string => momentText(iso).slice(0, 10);
