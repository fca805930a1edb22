import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { dayNumber, dayOfNumber } from "../calendar/day.js";
import { readPlainTables } from "../import/index.js";
import { opinionRegister } from "../opinions/fields.js";
import { readOpinions } from "../opinions/read-opinions.js";
import { opinionTemplateJson } from "../opinions/template.js";
import { recordRegister } from "../records/fields.js";
import { readRegister } from "../records/read-register.js";
import { registerTemplateJson } from "../records/template.js";
import { type FieldSpec, fieldNames, isList, type RegisterSpec, registerLimits } from "../registers/fields.js";
import type { ReadRows, RegisterProblemCode } from "../registers/types.js";
import { jsonExamples } from "../rules/rule-docs.fixture.js";
import { opinionRegisterJsonSchema, recordRegisterJsonSchema } from "./json-schema.js";
import { type OpinionRegisterFile, opinionRegisterSchema } from "./opinion-register-schema.js";
import { type RecordRegisterFile, recordRegisterSchema } from "./record-register-schema.js";

type Row = Record<string, unknown>;

/** What the tests need of a kind of register, without the names of its fields. */
interface Kind {
  name: string;
  schema: z.ZodType;
  published: string;
  jsonSchema: () => Record<string, unknown>;
  read: (value: unknown) => ReadRows<{ row: number }, string>;
  spec: RegisterSpec<string>;
  template: string;
  /** Fields that make two rows the same. */
  same: Row;
}

const published = (name: string) => readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), "utf8");
const kinds: readonly Kind[] = [
  {
    name: "record",
    schema: recordRegisterSchema,
    published: published("record-register-1"),
    jsonSchema: recordRegisterJsonSchema,
    read: readRegister,
    spec: recordRegister as unknown as RegisterSpec<string>,
    template: registerTemplateJson(),
    same: { documentNumber: "清漳教发〔2026〕5号" },
  },
  {
    name: "opinion",
    schema: opinionRegisterSchema,
    published: published("opinion-register-1"),
    jsonSchema: opinionRegisterJsonSchema,
    read: readOpinions,
    spec: opinionRegister as unknown as RegisterSpec<string>,
    template: opinionTemplateJson(),
    same: { title: "停车难", foundAt: "2026-11-23 09:30" },
  },
];

/** Texts that people and programs put into cells. */
const oddTexts = [
  "",
  " ",
  "-",
  "——",
  "无",
  "暂无",
  "null",
  "N/A",
  "\u200b",
  "甲",
  " 乙 ",
  "甲、乙；丙",
  "x".repeat(5_000),
];
const anyText = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: "grapheme", maxLength: 12 }));
const anyDay = fc.integer({ min: dayNumber("1000-01-01"), max: dayNumber("2999-12-31") }).map(dayOfNumber);
const two = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, "0"));
const anyMoment = fc
  .tuple(
    anyDay,
    fc.constantFrom(" ", "T"),
    two(23),
    two(59),
    fc.constantFrom("", ":07", ":07.123"),
    fc.constantFrom("", "Z", "+08:00", "-0930"),
  )
  .map(([day, between, hour, minute, second, zone]) => `${day}${between}${hour}:${minute}${second}${zone}`);

/** Values that the schema is meant to take, by the field's kind. */
function goodValue(spec: FieldSpec): fc.Arbitrary<unknown> {
  const { kind } = spec;
  if (isList(spec)) return fc.array(anyText, { maxLength: 4 });
  if (kind === "day") return anyDay;
  if (kind === "moment") return fc.oneof(anyDay, anyMoment);
  if (typeof kind === "object" && "values" in kind) return fc.constantFrom(...Object.keys(kind.values));
  return anyText;
}

const goodRow = ({ spec }: Kind): fc.Arbitrary<Row> =>
  fc.record(
    Object.fromEntries(
      fieldNames(spec).map((name) => [
        name,
        name === spec.name
          ? anyText.map((text) => `关于${text}的通知`.slice(-registerLimits.text))
          : fc.oneof(
              { weight: 5, arbitrary: goodValue(spec.fields[name]!) },
              fc.constantFrom(null, ...(isList(spec.fields[name]!) ? [] : [""])),
            ),
      ]),
    ),
    { requiredKeys: [spec.name] },
  );

const fileOf = ({ spec }: Kind, records: readonly unknown[]) => ({ [spec.version]: 1, records });

/** Rows of which none is there twice. */
const goodFile = (kind: Kind) =>
  fc.array(goodRow(kind), { minLength: 1, maxLength: 5 }).map((rows) =>
    fileOf(
      kind,
      // The number is a document's own, the title with the moment an incident's.
      rows.map((row, at) => ({
        ...row,
        ...(kind.name === "record"
          ? { documentNumber: `第${at}号` }
          : { title: `${row.title}第${at}起`.slice(-5_000) }),
      })),
    ),
  );

/** What may stand where a value belongs: right, wrong, and of other fields. */
const anyValue = ({ spec }: Kind): fc.Arbitrary<unknown> =>
  fc.oneof(
    ...fieldNames(spec).map((name) => goodValue(spec.fields[name]!)),
    fc.constantFrom(
      "2026-02-30",
      "2026-11-23 25:00",
      "昨天",
      "主动公开",
      "一般",
      "x".repeat(5_001),
      "0999-01-01",
      "3000-01-01",
    ),
    fc.constantFrom<unknown>(5, true, {}, [5], ["x".repeat(5_001)], null),
  );

/** Registers of which some are good: each field has a value of its own kind, or now and then any. */
const anyFile = (kind: Kind): fc.Arbitrary<unknown> => {
  const { spec } = kind;
  const row = fc.record(
    Object.fromEntries(
      fieldNames(spec).map((name) => [
        name,
        fc.oneof({ weight: 60, arbitrary: goodValue(spec.fields[name]!) }, anyValue(kind)),
      ]),
    ),
    { requiredKeys: [] },
  );
  // Named mostly, and at times in the same way.
  const named = fc
    .tuple(row, fc.constantFrom("甲", "乙", "甲 ", "丙丁", " "))
    .map(([fields, name]) => ({ [spec.name]: name, ...fields }));
  return fc.tuple(fc.array(named, { maxLength: 3 }), fc.constantFrom(1, 1, 1, 1, 1, 2)).map(([records, version]) => ({
    [spec.version]: version,
    records,
  }));
};

const accepts = ({ schema }: Kind, value: unknown) => schema.safeParse(value).success;
const codesOf = ({ read }: Kind, value: unknown) => read(value).problems.map(({ code }) => code);

/** A row of the register as the reader gave it, as a system would write it. */
const writable = (records: readonly { row: number }[]) => records.map(({ row, ...fields }) => fields);

describe.each(kinds)("a $name register", (kind) => {
  const { schema, spec, read } = kind;
  const inEditor = new Ajv2020().compile(JSON.parse(kind.published));
  const good = { [spec.name]: "关于校车管理的通知" };
  const issuesOf = (value: unknown) =>
    schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];

  it("has its JSON Schema up to date: node packages/catalog-core/scripts/json-schema.mjs", () =>
    expect(JSON.parse(kind.published)).toEqual(JSON.parse(JSON.stringify(kind.jsonSchema()))));

  it("has its JSON Schema published, and names each field by its official heading", () => {
    const own = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const file = `${kind.name}-register-1.schema.json`;
    expect(own.exports[`./${file}`]).toBe(`./schema/${file}`);
    const { properties } = JSON.parse(kind.published).properties.records.items;
    expect(Object.keys(properties)).toEqual(fieldNames(spec));
    for (const name of fieldNames(spec))
      expect(properties[name].description.split("：")[0]).toBe(spec.fields[name]!.headings[0]);
  });

  it("has a word for each value of a closed list, and the reader takes both for it", () => {
    for (const name of fieldNames(spec)) {
      const { kind: field } = spec.fields[name]!;
      if (typeof field === "string" || "list" in field) continue;
      for (const [value, word] of Object.entries(field.values)) {
        expect(field.choices(value), value).toBe(value);
        expect(field.choices(word), word).toBe(value);
      }
    }
  });

  it("names the file's schema for editors, which the reader passes over", () => {
    const file = { $schema: "./register.schema.json", ...fileOf(kind, [good]) };
    expect(accepts(kind, file)).toBe(true);
    expect(inEditor(file)).toBe(true);
    expect(read(file)).toMatchObject({ records: [good], problems: [] });
  });

  it.each(["en", "zh-CN"])("has an example in the docs that schema, reader and editor take: %s", (locale) => {
    const doc = new URL(`../../../../docs/${kind.name}s${locale === "en" ? "" : ".zh-CN"}.md`, import.meta.url);
    const [, json] = /^```json\n([\s\S]*?)^```$/m.exec(readFileSync(doc, "utf8")) ?? [];
    const file = JSON.parse(json!);
    expect(file.$schema).toBe(`${kind.name}-register-1.schema.json`);
    expect(issuesOf(file)).toEqual([]);
    expect(inEditor(file)).toBe(true);
    expect(read(file)).toMatchObject({ records: file.records, problems: [] });
  });

  it("is taken by reader and editor where it is taken by the schema, with every value as it stands", () => {
    fc.assert(
      fc.property(goodFile(kind), (file) => {
        expect(issuesOf(file)).toEqual([]);
        expect(inEditor(file), JSON.stringify(inEditor.errors)).toBe(true);
        const { records, problems } = read(file);
        expect(problems).toEqual([]);
        expect(records).toHaveLength(file.records.length);
        for (const [at, record] of records.entries())
          for (const [name, value] of Object.entries(file.records[at]!)) {
            const { kind: field } = spec.fields[name]!;
            const said = (record as unknown as Row)[name];
            if (isList(spec.fields[name]!)) expect(said).toEqual(value ?? []);
            else if (typeof field === "object" || field === "day") expect(said).toBe(value === "" ? null : value);
          }
        // And what was read can be written, and read again.
        const written = fileOf(kind, writable(records));
        expect(issuesOf(written)).toEqual([]);
        expect(read(JSON.parse(JSON.stringify(written))).records).toEqual(records);
      }),
      { numRuns: 400 },
    );
  });

  it("is refused by the schema wherever the reader names a problem", () => {
    const seen = { accepted: 0, refused: 0 };
    const told = new Set<RegisterProblemCode>();
    fc.assert(
      fc.property(anyFile(kind), (file) => {
        const codes = codesOf(kind, file);
        for (const code of codes) told.add(code);
        const accepted = accepts(kind, file);
        seen[accepted ? "accepted" : "refused"]++;
        if (accepted) expect(codes).toEqual([]);
        // An editor may let pass what the schema doesn't, and not the other way round.
        if (accepted) expect(inEditor(file)).toBe(true);
      }),
      { numRuns: 1_500 },
    );
    // Else it would be about nothing.
    expect(seen.accepted).toBeGreaterThan(150);
    expect(seen.refused).toBeGreaterThan(150);
    for (const code of ["no-name", "unknown-choice", "no-text", "too-long", "version", "no-records"] as const)
      expect(told, code).toContain(code);
  });

  const [choice] = fieldNames(spec).filter((name) => {
    const { kind: field } = spec.fields[name]!;
    return typeof field === "object" && "choices" in field;
  });
  const [time] = fieldNames(spec).filter((name) => ["day", "moment"].includes(spec.fields[name]!.kind as string));
  const [list] = fieldNames(spec).filter((name) => isList(spec.fields[name]!));
  const noTime = kind.name === "record" ? "no-day" : "no-moment";
  const many = Array.from({ length: registerLimits.records + 1 }, (_, at) => ({ [spec.name]: `第${at}件` }));

  it.each<[name: RegisterProblemCode, file: unknown, path: string]>([
    ["not-a-register", "register", ""],
    ["not-a-register", { [spec.version]: 1 }, ""],
    ["not-a-register", fileOf(kind, ["甲"]), "records.0"],
    ["no-columns", [["序号"], ["1"]], ""],
    ["version", { [spec.version]: 2, records: [good] }, spec.version],
    ["no-records", fileOf(kind, []), "records"],
    ["no-records", fileOf(kind, [{ [spec.name]: "" }]), `records.0.${spec.name}`],
    ["no-records", JSON.parse(kind.template), `records.0.${spec.name}`],
    ["too-many", fileOf(kind, many), "records"],
    ["no-name", fileOf(kind, [good, { [list!]: ["甲"] }]), `records.1.${spec.name}`],
    ["no-name", fileOf(kind, [{ [spec.name]: " — ", [list!]: ["甲"] }]), `records.0.${spec.name}`],
    [noTime, fileOf(kind, [{ ...good, [time!]: "2026-02-30" }]), `records.0.${time}`],
    ["unknown-choice", fileOf(kind, [{ ...good, [choice!]: "再议" }]), `records.0.${choice}`],
    ["no-text", fileOf(kind, [{ ...good, [time!]: 46349 }]), `records.0.${time}`],
    ["no-text", fileOf(kind, [{ ...good, [list!]: ["甲", 5] }]), `records.0.${list}`],
    ["too-long", fileOf(kind, [{ [spec.name]: "甲".repeat(5_001) }]), `records.0.${spec.name}`],
    ["twice", fileOf(kind, [good, { ...good, ...kind.same }, { ...good, ...kind.same }]), "records.2."],
  ])("%s: is told by the reader, and refused by the schema in the same place", (code, file, path) => {
    expect(codesOf(kind, file)).toEqual([code]);
    const issues = issuesOf(file);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues[0]!.startsWith(path), issues[0]).toBe(true);
    if (code !== "twice" && code !== noTime && !/ — /.test(JSON.stringify(file))) expect(inEditor(file)).toBe(false);
  });

  it("is read in other forms that the schema leaves to people: words for values, one text for a list, other keys", () => {
    const { kind: field } = spec.fields[choice!]!;
    const [[value, word] = []] = Object.entries((field as { values: Record<string, string> }).values);
    const file = fileOf(kind, [
      { ...good, [choice!]: word, [list!]: "甲、乙", [time!]: "2026年11月23日", remark: "丙" },
      {},
    ]);
    expect(read(file)).toMatchObject({
      records: [{ [choice!]: value, [list!]: ["甲", "乙"], [time!]: "2026-11-23" }],
      problems: [],
    });
    expect(accepts(kind, file)).toBe(false);
    expect(read([good]).problems).toEqual([]);
    expect(accepts(kind, [good])).toBe(false);
  });

  it("takes what was read of the examples and of every good example in the rules' docs", async () => {
    const folder = new URL(`../rules/${kind.name}/`, import.meta.url);
    const docs = readdirSync(folder).filter((file) => file.endsWith(".md"));
    const examples = docs.flatMap((file) => jsonExamples(readFileSync(new URL(file, folder), "utf8")));
    const goodOnes = examples.filter(({ expected }) => expected === "good");
    expect(goodOnes.length).toBeGreaterThanOrEqual(docs.length);
    for (const { json } of goodOnes) {
      const { records, problems } = read([{ ...good, ...json }]);
      expect(problems).toEqual([]);
      expect(issuesOf(fileOf(kind, writable(records)))).toEqual([]);
    }
    const file = new URL(`../../../../examples/${kind.name}s/register.csv`, import.meta.url);
    const { records } = read(await readPlainTables(readFileSync(file), "register.csv"));
    expect(records.length).toBeGreaterThanOrEqual(5);
    expect(issuesOf(fileOf(kind, writable(records)))).toEqual([]);
  });
});

it("the types name the fields of the files", () => {
  const documents: RecordRegisterFile = {
    register: 1,
    records: [{ documentName: "甲", disclosureStatus: "on-request", issuedOn: null, issuers: ["乙"], ground: "" }],
  };
  const incidents: OpinionRegisterFile = { opinionRegister: 1, records: [{ title: "甲", level: "very-grave" }] };
  expect(recordRegisterSchema.parse(documents)).toEqual(documents);
  expect(opinionRegisterSchema.parse(incidents)).toEqual(incidents);
  // @ts-expect-error: a word in place of a value
  const wrong: RecordRegisterFile = { register: 1, records: [{ documentName: "甲", disclosureStatus: "主动公开" }] };
  expect(recordRegisterSchema.safeParse(wrong).success).toBe(false);
});
