// What was kept by an older version, came from a file or from a page is looked at before anything rests on it. Each of
// these gives the value, or undefined where it is none.

export type Fields = Readonly<Record<string, unknown>>;

/** The longest texts that are kept, in characters. */
export const longest = {
  address: 2_000,
  host: 260,
  title: 300,
  id: 200,
  key: 100,
  rule: 80,
  reason: 1_000,
  note: 2_000,
  file: 260,
} as const;

export function fieldsIn(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** Its own: nothing is taken from a prototype. */
export function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export function textIn(value: unknown, most: number): string | undefined {
  return typeof value === "string" && value.length <= most ? value : undefined;
}

/** A text with something in it. */
export function wordsIn(value: unknown, most: number): string | undefined {
  const text = textIn(value, most);
  return text !== undefined && text.trim() !== "" ? text : undefined;
}

export function dayIn(value: unknown): string | undefined {
  const text = textIn(value, 10);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

/** A moment as Date.toISOString writes it: as text they are in the order of time. */
export function momentIn(value: unknown): string | undefined {
  const text = textIn(value, 24);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}T[\d:.]{12}Z$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;
}

export function countIn(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function booleanIn(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

export function oneOf<T extends string>(value: unknown, names: readonly T[]): T | undefined {
  return names.find((name) => name === value);
}

/** Null stands for itself; anything else must be what is looked for. */
export function orNull<T>(value: unknown, read: (value: unknown) => T | undefined): T | null | undefined {
  return value === null ? null : read(value);
}

/** All of them, or undefined where one is missing or not what it should be. */
export function allOf<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T | undefined {
  return Object.values(fields).includes(undefined) ? undefined : (fields as T);
}

/** A list with nothing in it that is not what is looked for. */
export function listIn<T>(value: unknown, most: number, read: (value: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const list: T[] = [];
  for (const one of value) {
    const known = read(one);
    if (known === undefined) return undefined;
    list.push(known);
  }
  return list;
}

/** Those that are what they should be; what is damaged is passed over. */
export function sound<T>(values: readonly unknown[], read: (value: unknown) => T | undefined): T[] {
  return values.map(read).filter((one): one is T => one !== undefined);
}
