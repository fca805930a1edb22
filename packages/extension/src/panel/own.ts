/** A record's own value, whatever the name: pages may well say `constructor`. (`Object.hasOwn` is younger than Chromium 88.) */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
