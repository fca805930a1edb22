import * as z from "zod";
import { isDay } from "../calendar/day.js";
import { findDate } from "../page/dates.js";
import { type FieldSpec, fieldNames, isList, type RegisterSpec, registerLimits } from "../registers/fields.js";
import { readMoment } from "../registers/moment.js";
import { isFilled, repeatsIn } from "../registers/read-rows.js";
// Its file sets zod up, and must come first.
import { limits } from "./catalog-schema.js";

/**
 * A row of a register's file: fields may be left out, and null or an empty text says as much as leaving out. Closed
 * lists have their values, not words for them.
 */
export type RegisterFileRow<Row, Name extends keyof Row> = Record<Name, string> & {
  [Field in Exclude<keyof Row, Name | "row">]?:
    | (Row[Field] extends readonly string[] ? string[] : Row[Field] | "")
    | null;
};

/** A register's file as JSON; `Version` is the key that says which kind of register it is. */
export type RegisterFile<Version extends string, Row> = Record<Version, 1> & {
  /** For editors; it says nothing to us. */
  $schema?: string | undefined;
  records: Row[];
};

/** Hour and minute, or the form that systems write, with or without a zone. */
const MOMENT =
  /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?)?$/;

const text = () => z.string().max(registerLimits.text);

/** A day that the reader knows for one: it takes no year before 1000 or after 2999. */
const isReadDay = (value: string) => value === "" || (isDay(value) && findDate(value)?.day === value);
const isReadMoment = (value: string) => value === "" || readMoment(value) !== null;

/** What a field holds in JSON, by its kind. */
function valueSchema(field: FieldSpec): z.ZodType {
  const { kind } = field;
  if (isList(field)) return z.array(text());
  if (kind === "day")
    return z.string().refine(isReadDay, { error: "day" }).meta({ pattern: "^(?:[12][0-9]{3}-[0-9]{2}-[0-9]{2})?$" });
  if (kind === "moment") return z.string().regex(MOMENT).refine(isReadMoment, { error: "moment" });
  if (typeof kind === "object" && "values" in kind) return z.enum(["", ...Object.keys(kind.values)]);
  return text();
}

/** The official heading, with the word for each value of a closed list. */
function descriptionOf({ kind, headings }: FieldSpec): string {
  const values = typeof kind === "object" && "values" in kind ? Object.entries(kind.values) : [];
  return headings[0]! + (values.length === 0 ? "" : "：") + values.map((pair) => pair.join(" ")).join("，");
}

function rowSchema<Field extends string>(spec: RegisterSpec<Field>) {
  const shape = fieldNames(spec).map((name) => {
    const field = spec.fields[name];
    const schema =
      name === spec.name
        ? text().refine(isFilled, { error: "no-name" }).meta({ pattern: "\\S" })
        : valueSchema(field).nullable().optional();
    return [name, schema.describe(descriptionOf(field))] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

/**
 * The schema of one kind of register, made from the table of its fields, so that it can't part from the reader. The
 * reader takes all that it takes, and more.
 * @param description what editors say of the file
 */
export function registerSchema<File extends { records: unknown[] }, Field extends string>(
  spec: RegisterSpec<Field>,
  description: string,
): z.ZodType<File, File> {
  const records = z
    .array(rowSchema(spec))
    .min(1)
    .max(registerLimits.records)
    .check(({ value, issues }) => {
      for (const { at, field } of repeatsIn(value, spec))
        issues.push({ code: "custom", input: value[at], path: [at, field], message: "twice" });
    })
    .describe("台账各行，至少一行");
  const schema = z
    .strictObject({
      $schema: z.string().max(limits.link).optional().describe("供编辑器使用"),
      [spec.version]: z.literal(1).describe("台账格式的版本"),
      records,
    })
    .describe(description);
  // Zod loses the names of keys that come from a table.
  return schema as unknown as z.ZodType<File, File>;
}
