import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import type { Catalog } from "../catalog/types.js";
import { catalogEntrySchema, catalogSchema, limits } from "./catalog-schema.js";
import { checkCatalog, parseCatalog } from "./check-catalog.js";
import { quickLook, UNSURE } from "./quick-look.js";

const row = (fields: object = {}) => ({ id: "school-bus", level1: "校园安全", level2: "校车管理", ...fields });
const catalog = (fields: object = {}) => ({ catalog: 1, id: "qingzhang", entries: [row()], ...fields });
const withRow = (fields: object) => catalog({ entries: [row(), row({ id: "second", ...fields })] });

describe("the schema", () => {
  it("has the types of the catalog, both ways", () => {
    type Output = z.output<typeof catalogSchema>;
    // zod writes `level3?: string | undefined` where the types say `level3?: string`.
    expectTypeOf<Catalog>().toExtend<Output>();
    expectTypeOf<DeepRequired<Output>>().toEqualTypeOf<DeepRequired<Catalog>>();
    expect(catalogSchema.parse(changzhiEducation2020)).toEqual(changzhiEducation2020);
  });

  it("names every field in Chinese", () => {
    const nameless: string[] = [];
    const visit = (schema: z.core.$ZodType, path: string) => {
      const { def } = (schema as z.core.$ZodTypes)._zod;
      if (def.type === "object") {
        for (const [key, field] of Object.entries(def.shape)) {
          if (!/[\u4e00-\u9fff]/.test((field as z.ZodType).description ?? descriptionWithin(field)))
            nameless.push(`${path}.${key}`);
          visit(field, `${path}.${key}`);
        }
      } else if (def.type === "array") visit(def.element, path);
      else if (def.type === "union") for (const option of def.options) visit(option, path);
      else if (def.type === "default" || def.type === "optional") visit(def.innerType, path);
    };
    visit(catalogSchema, "catalog");
    expect(nameless).toEqual([]);
  });
});

function descriptionWithin(schema: z.core.$ZodType): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return "innerType" in def ? ((def.innerType as z.ZodType).description ?? "") : "";
}

type DeepRequired<T> = T extends readonly (infer U)[]
  ? DeepRequired<U>[]
  : T extends object
    ? { [K in keyof T]-?: DeepRequired<NonNullable<T[K]>> }
    : T;

describe("checkCatalog", () => {
  it("fills in what a hand-written file leaves out", () => {
    const checked = checkCatalog(catalog());
    expect(checked.ok && checked.catalog).toEqual({
      catalog: 1,
      id: "qingzhang",
      title: "",
      issuer: "",
      issuedOn: "",
      region: { code: "", name: "" },
      domain: "",
      status: "",
      basis: [],
      removed: [],
      entries: [
        {
          id: "school-bus",
          level1: "校园安全",
          level2: "校车管理",
          elements: [],
          basis: [],
          timeLimit: { text: "" },
          body: "",
          channels: [],
          audience: [],
          method: [],
          level: [],
          links: [],
          evidence: "official",
          note: "",
        },
      ],
    });
  });

  it("gives each row lists of its own", () => {
    const checked = checkCatalog(catalog({ entries: [row(), row({ id: "b" })] }));
    if (!checked.ok) throw new Error();
    const [a, b] = checked.catalog.entries;
    expect(a!.elements).not.toBe(b!.elements);
    expect(a!.timeLimit).not.toBe(b!.timeLimit);
  });

  it("takes the built-in catalog as it is", () => {
    const checked = checkCatalog(changzhiEducation2020);
    expect(checked).toEqual({ ok: true, catalog: changzhiEducation2020 });
    expect(checked.ok && checked.catalog.entries).toBe(changzhiEducation2020.entries);
  });

  it("drops what was worked out for the widget, and nothing else of that name", () => {
    const plain = checkCatalog(catalog());
    for (const more of [
      { pinyin: "XiaoYuan|XiaoChe||" },
      { state: { published: false } },
      { pinyin: "", state: { published: true, updatedOn: "" } },
    ])
      expect(checkCatalog(catalog({ entries: [row(more)] }))).toEqual(plain);
    for (const more of [
      { pinyin: "校园" },
      { pinyin: null },
      { state: "试行" },
      { state: {} },
      { pinyin: "A", state: 1 },
    ]) {
      const checked = checkCatalog(catalog({ entries: [row(more)] }));
      expect(checked.ok || checked.problems.map(({ code }) => code)).toEqual(["unknown-key"]);
    }
  });

  it.each<[string, unknown, string, string, string]>([
    ["no catalog", null, "", "not-catalog", "文件内容不是目录，请选择由本工具导出的目录文件。"],
    ["several", [catalog()], "", "several", "文件中有一个列表，可能含有几个目录，请每个目录存为一个文件。"],
    [
      "another version",
      catalog({ catalog: 2 }),
      "catalog",
      "version",
      "目录的格式版本应为 1，请用本工具重新导入原表。",
    ],
    ["no id", catalog({ id: undefined }), "id", "missing", "目录缺少“编号”，请补充。"],
    ["no rows", catalog({ entries: undefined }), "entries", "missing", "目录缺少“二级事项列表”，请补充。"],
    ["rows as text", catalog({ entries: "" }), "entries", "wrong-type", "目录的“二级事项列表”应为列表，请改正。"],
    [
      "a day that doesn't exist",
      catalog({ issuedOn: "2020-02-30" }),
      "issuedOn",
      "day",
      "目录的“印发日期”应为实际存在的日期，写作“2020-08-12”，请改正。",
    ],
    [
      "no day of any year",
      catalog({ deadlines: [{ who: "", duty: "", every: "02-30", from: 2021 }] }),
      "deadlines[0].every",
      "day-of-year",
      "目录的“时限要求的每年截止日期”应为实际存在的月和日，写作“12-30”，请改正。",
    ],
    [
      "a deadline without a day",
      catalog({ deadlines: [{ who: "", duty: "" }] }),
      "deadlines[0]",
      "malformed-deadline",
      "目录的“时限要求”第1项应写明责任单位、要求，以及截止日期，或者每年的截止日期和起始年份，请改正。",
    ],
    [
      "an id with blanks",
      withRow({ id: "校车 1" }),
      "entries[1].id",
      "malformed-id",
      "第2行（校园安全／校车管理）的“编号”只能由小写字母和数字组成，之间可用单个点或者连字符，请改正。",
    ],
    [
      "a missing name",
      withRow({ level2: undefined }),
      "entries[1].level2",
      "missing",
      "第2行（校园安全）缺少“二级事项”，请补充。",
    ],
    [
      "text for a list",
      withRow({ channels: "政府网站" }),
      "entries[1].channels",
      "wrong-type",
      "第2行（校园安全／校车管理）的“公开渠道和载体”应为列表，请改正。",
    ],
    [
      "a word of no set",
      withRow({ audience: ["public", "全社会"] }),
      "entries[1].audience[1]",
      "not-in-set",
      "第2行（校园安全／校车管理）的“公开对象”第2项应为以下之一：“public”、“specific”，请改正。",
    ],
    [
      "an address that leads to no page",
      withRow({ links: ["javascript:alert(1)"] }),
      "entries[1].links[0]",
      "link",
      "第2行（校园安全／校车管理）的“链接”第1项应为以 http:// 或者 https:// 开头的网址，请改正。",
    ],
    [
      "a misspelt key",
      withRow({ chanels: [] }),
      "entries[1].chanels",
      "unknown-key",
      "第2行（校园安全／校车管理）有格式中没有的一栏“chanels”，请核对拼写；确需保留的，放入其他栏“extra”。",
    ],
    [
      "no row",
      catalog({ entries: [row(), null] }),
      "entries[1]",
      "wrong-type",
      "第2行应为由各栏组成的一组内容，请改正。",
    ],
    [
      "a long name",
      withRow({ body: "局".repeat(limits.name + 1) }),
      "entries[1].body",
      "too-long",
      "第2行（校园安全／校车管理）的“公开主体”超过1000字，请缩短。",
    ],
    [
      "a long list",
      withRow({ elements: Array(limits.list + 1).fill(0) }),
      "entries[1].elements",
      "too-many",
      "第2行（校园安全／校车管理）的“公开内容（要素）”超过1000项，请核对原表。",
    ],
    [
      "half a working day",
      withRow({ timeLimit: { text: "", workingDays: 0.5 } }),
      "entries[1].timeLimit.workingDays",
      "wrong-type",
      "第2行（校园安全／校车管理）的“公开时限的工作日数”应为整数，请改正。",
    ],
  ])("%s", (_, value, path, code, message) => {
    expect(checkCatalog(value)).toEqual({ ok: false, problems: [{ path, code, message }] });
    const english = checkCatalog(value, { locale: "en" });
    expect(english.ok || english.problems[0]!.message).toMatch(/^(?:The |Row 2|)[^\u4e00-\u9fff]*(?:\(校园安全.*)?/);
    expect(english.ok || english.problems[0]!.message).toMatch(/\.$/);
  });

  it("lists so many and counts the rows of the others", () => {
    const rows = Array.from({ length: 80 }, (_, i) => row({ id: `n${i}`, note: 1 }));
    const checked = checkCatalog(catalog({ entries: rows }));
    if (checked.ok) throw new Error();
    expect(checked.problems).toHaveLength(51);
    expect(checked.problems.at(-1)).toEqual({ path: "", code: "more", message: "另有29行也有问题，未列出。" });
  });

  it("keeps further columns, whatever they are called", () => {
    const extra = { 类别: "招生入学", constructor: "x", toString: "y" };
    const checked = checkCatalog(catalog({ entries: [row({ extra })] }));
    expect(checked.ok && checked.catalog.entries[0]!.extra).toEqual(extra);
  });

  it("isn't harmed by a key __proto__, anywhere", () => {
    const keyed = '"__proto__":{"polluted":true}';
    const base = '"id":"a","level1":"","level2":""';
    for (const json of [
      `{"catalog":1,"id":"a","entries":[],${keyed}}`,
      `{"catalog":1,"id":"a","entries":[{${base},${keyed}}]}`,
      `{"catalog":1,"id":"a","entries":[{${base},"extra":{"__proto__":"x"}}]}`,
      `{"catalog":1,"id":"a","entries":[],"region":{"code":"","name":"",${keyed}}}`,
    ]) {
      const checked = parseCatalog(json);
      expect(checked.ok || checked.problems.map(({ code }) => code)).toEqual(["unknown-key"]);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }
  });
});

describe("parseCatalog", () => {
  it("reads JSON with a byte order mark", () =>
    expect(parseCatalog(`\ufeff${JSON.stringify(catalog())}`).ok).toBe(true));
  it("says what isn't JSON", () =>
    expect(parseCatalog("{")).toMatchObject({ ok: false, problems: [{ code: "not-json" }] }));
});

describe("the quick look", () => {
  const look = quickLook(catalogEntrySchema);
  const text = fc.oneof(
    fc.constantFrom("", "政府网站", "public", "proactive", "county", "https://qz.example/a"),
    fc.string(),
  );
  const list = fc.oneof(
    fc.array(fc.oneof({ weight: 9, arbitrary: text }, fc.jsonValue()), { maxLength: 3 }),
    fc.jsonValue(),
  );
  const entries = fc.record(
    {
      id: fc.oneof(fc.constantFrom("a", "a.b-c", "A", ""), fc.jsonValue()),
      level1: text,
      level2: fc.oneof({ weight: 9, arbitrary: text }, fc.jsonValue()),
      level3: text,
      elements: list,
      timeLimit: fc.oneof(
        fc.record({ text, workingDays: fc.integer({ min: -1, max: 10_001 }) }, { requiredKeys: [] }),
        fc.jsonValue(),
      ),
      audience: fc.oneof(fc.constantFrom([], ["public"], ["public", "specific"], ["x"]), list),
      method: fc.constantFrom([], ["proactive"], ["proactive", "on-request"], "proactive"),
      links: fc.oneof(fc.constantFrom([], ["https://qz.example/a"], ["ftp://qz.example"], [""]), list),
      evidence: fc.constantFrom("official", "provisional", "certain", null),
      note: text,
      extra: fc.oneof(
        fc.dictionary(
          fc.string().filter((key) => key !== "__proto__"),
          text,
        ),
        fc.jsonValue(),
      ),
      other: fc.constant("x"),
    },
    { requiredKeys: ["level1"] },
  );

  it("takes what the schema takes, gives what it gives, and leaves all else to it", () =>
    fc.assert(
      fc.property(entries, (drawn) => {
        const entry = JSON.parse(JSON.stringify(drawn));
        const looked = look(entry);
        const parsed = catalogEntrySchema.safeParse(entry);
        expect(looked === UNSURE).toBe(!parsed.success);
        if (parsed.success) expect(looked).toEqual(parsed.data);
      }),
      { numRuns: 3_000 },
    ));
});
