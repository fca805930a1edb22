/**
 * What a field holds. `list` is texts with 、 ； or line breaks between them, or as its own function divides them; `moment`
 * is a day with its clock, `YYYY-MM-DD HH:mm`, or without one where the register has none.
 */
export type FieldKind = "text" | "day" | "moment" | "list" | { list: (text: string) => readonly string[] } | Choices;

/** A field with a closed list of values. */
export interface Choices {
  /** The value that a text names; null if none of the list. */
  choices: (value: string) => string | null;
  /** Each value with the official word for it. */
  values: Readonly<Record<string, string>>;
}

/** A field with a closed list: each value with its official word, and how a text is understood. */
export function choices<Value extends string>(
  values: Readonly<Record<Value, string>>,
  choices: (value: string) => NoInfer<Value> | null,
): Choices {
  return { values, choices };
}

/** How much a register may hold: rows, and characters of one text. */
export const registerLimits = { records: 200_000, text: 5_000 } as const;

/** How one field of a register is found and read. */
export interface FieldSpec {
  kind: FieldKind;
  /** Headings that registers have for it, the official one first; compared without blanks and punctuation. */
  headings: readonly string[];
  /** “无” is one of its choices, and not an empty place. */
  hasNone?: true;
}

/** All that tells one kind of register from another. Its fields are in the order of the template. */
export interface RegisterSpec<Field extends string> {
  fields: Readonly<Record<Field, FieldSpec>>;
  /** The field that every row has. */
  name: NoInfer<Field>;
  /** By what two rows are told to be the same one, and the field that says so; null where that isn't known. */
  key(record: Readonly<Record<Field, unknown>>): { field: Field; text: string } | null;
  /** What stands in the cell of a choice behind it, for the field that it is for. */
  rest?: { from: NoInfer<Field>; to: NoInfer<Field>; of(text: string): string | null };
  /** The name of its version in JSON, beside `records`. */
  version: string;
}

export function fieldNames<Field extends string>({ fields }: Pick<RegisterSpec<Field>, "fields">): Field[] {
  return Object.keys(fields) as Field[];
}

export const isList = ({ kind }: FieldSpec): boolean => kind === "list" || (typeof kind === "object" && "list" in kind);
