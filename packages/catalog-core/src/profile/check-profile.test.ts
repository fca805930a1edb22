import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkProfiles, parseProfiles } from "./check-profile.js";
import { profileOf } from "./profile.fixture.js";
import { profilesFile } from "./profiles-file.js";
import { profileLimits, type SiteProfile } from "./site-profile.js";

const good = profileOf(
  {
    publisher: [{ selector: ".info td", after: "发布机构：", before: "文号" }],
    pubDate: [{ selector: "meta[name=a]", take: "attribute", name: "content" }],
  },
  { pages: ["/xxgk/", "/art/*.html"], kind: "article", madeBy: "办公室", note: "第一行\n第二行" },
);

/** Codes and places of what is wrong with the profile once it was changed. */
function faults(change: (profile: Record<string, unknown>) => void): string[] {
  const profile = structuredClone(good) as unknown as Record<string, unknown>;
  change(profile);
  const check = checkProfiles(profile);
  return check.ok ? [] : check.problems.map(({ code, path }) => `${code} ${path}`.trim());
}

describe("a good file", () => {
  it("comes out as it went in, one profile or several", () => {
    expect(checkProfiles(good)).toEqual({ ok: true, profiles: [good] });
    const other = { ...good, id: "other" };
    for (const list of [[good], [good, other]])
      expect(parseProfiles(`\ufeff${profilesFile(list)}`)).toEqual({ ok: true, profiles: list });
  });

  it("is a copy, with hosts as addresses have them", () => {
    const check = checkProfiles({ ...good, hosts: ["WWW.Example.GOV.cn", "*.政务.cn", "127.0.0.1:8080"] });
    expect(check.ok && check.profiles[0]!.hosts).toEqual(["www.example.gov.cn", "*.xn--zfr164b.cn", "127.0.0.1:8080"]);
    expect(check.ok && check.profiles[0]!.attributes.publisher).not.toBe(good.attributes.publisher);
  });
});

describe("what is wrong is named with its place", () => {
  // A file may hold anything.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  it.each<[string, (profile: any) => void]>([
    ["version profile", (p) => (p.profile = 2)],
    ["missing id", (p) => delete p.id],
    ["malformed-id id", (p) => (p.id = "A b")],
    ["empty name", (p) => (p.name = "  ")],
    ["too-long name", (p) => (p.name = "长".repeat(81))],
    ["wrong-type name", (p) => (p.name = 7)],
    ["control-character name", (p) => (p.name = "清漳\u202e县")],
    ["empty hosts", (p) => (p.hosts = [])],
    ["host hosts[0]", (p) => (p.hosts = ["http://a.cn/"])],
    ["host hosts[0]", (p) => (p.hosts = ["a.cn:99999"])],
    ["host-too-wide hosts[1]", (p) => (p.hosts = ["a.cn", "*.gov.cn"])],
    ["host-too-wide hosts[0]", (p) => (p.hosts = ["*.cn"])],
    ["page pages[0]", (p) => (p.pages = ["xxgk"])],
    ["kind kind", (p) => (p.kind = "news")],
    ["day madeOn", (p) => (p.madeOn = "2026-02-30")],
    ["unknown-key colour", (p) => (p.colour = "red")],
    ["unknown-attribute attributes.nobody", (p) => (p.attributes = { nobody: [] })],
    ["unknown-attribute attributes.constructor", (p) => (p.attributes = { constructor: [] })],
    ["empty attributes.publisher", (p) => (p.attributes = { publisher: [] })],
    ["wrong-type attributes.publisher[0]", (p) => (p.attributes = { publisher: ["td"] })],
    ["missing attributes.publisher[0].selector", (p) => (p.attributes = { publisher: [{}] })],
    ["too-long attributes.publisher[0].selector", (p) => (p.attributes.publisher[0].selector = "a".repeat(501))],
    ["selector attributes.publisher[0].selector", (p) => (p.attributes.publisher[0].selector = "td:not(")],
    ["selector attributes.publisher[0].selector", (p) => (p.attributes.publisher[0].selector = "td[a='b]")],
    [
      "selector-too-costly attributes.publisher[0].selector",
      (p) => (p.attributes.publisher[0].selector = ":has(a):has(b)"),
    ],
    [
      "selector-too-costly attributes.publisher[0].selector",
      (p) => (p.attributes.publisher[0].selector = "* ".repeat(60).trim()),
    ],
    ["take attributes.publisher[0].take", (p) => (p.attributes.publisher[0].take = "html")],
    ["missing attributes.publisher[0].name", (p) => (p.attributes.publisher[0].take = "attribute")],
    ["name-without-take attributes.publisher[0].name", (p) => (p.attributes.publisher[0].name = "content")],
    ["unknown-key attributes.publisher[0].run", (p) => (p.attributes.publisher[0].run = "alert(1)")],
  ])("%s", (wanted, change) => expect(faults(change)).toContain(wanted));

  it("in a list, and twice the same id", () => {
    const check = checkProfiles({
      profiles: 1,
      list: [good, { ...good, attributes: { publisher: [{ selector: "" }] } }],
    });
    expect(!check.ok && check.problems.map(({ path }) => path)).toEqual([
      "list[1].id",
      "list[1].attributes.publisher[0].selector",
    ]);
  });

  it("says it in both languages, with a mend", () => {
    const wrong = { ...good, hosts: ["http://a"] };
    const [zh, en] = (["zh-CN", "en"] as const).map((locale) => checkProfiles(wrong, locale));
    expect(!zh!.ok && zh!.problems[0]!.message).toMatch(/^“hosts\[0\]”.*请改正。$/);
    expect(!en!.ok && en!.problems[0]!.message).toMatch(/^“hosts\[0\]”.*correct it\.$/);
  });
});

describe("hostile files", () => {
  it("may have no __proto__ anywhere", () => {
    const text = JSON.stringify(good);
    for (const place of ['"attributes":{', '{"profile":1,', '{"selector":".info td",']) {
      const check = parseProfiles(text.replace(place, `${place}"__proto__":{"polluted":1},`));
      expect(check.ok).toBe(false);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("are refused by size", () => {
    expect(parseProfiles(" ".repeat(profileLimits.file + 1))).toMatchObject({
      ok: false,
      problems: [{ code: "too-large" }],
    });
    const list = Array.from({ length: 201 }, (_, i) => ({ ...good, id: `a-${i}` }));
    expect(checkProfiles({ profiles: 1, list })).toMatchObject({ problems: [{ code: "too-many", path: "list" }] });
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`a${i}`, []]));
    expect(checkProfiles({ ...good, attributes: many })).toMatchObject({
      problems: [{ code: "too-many", path: "attributes" }],
    });
  });

  it("get fifty problems named and are told that there are more", () => {
    const wrong = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`x${i}`, 1]));
    const check = checkProfiles({ ...good, ...wrong });
    expect(!check.ok && check.problems).toHaveLength(51);
    expect(!check.ok && check.problems[50]).toMatchObject({ code: "more", path: "" });
  });

  it.each(["", "nul", "[]", "1", "null", '"a"', "{}", '{"profile":1}', "[".repeat(10_000)])(
    "never throws: %s",
    (text) => expect(parseProfiles(text.slice(0, 20_000)).ok).toBe(false),
  );

  it("never throw, and what passes is within all bounds", () => {
    const field = fc.constantFrom(...Object.keys(good), "selector", "__proto__", "x");
    fc.assert(
      fc.property(field, fc.jsonValue(), fc.boolean(), (key, value, deep) => {
        // biome-ignore lint/suspicious/noExplicitAny: as above
        const profile = structuredClone(good) as any;
        Object.defineProperty(deep ? profile.attributes.publisher[0] : profile, key, { value, enumerable: true });
        const check = checkProfiles(profile);
        if (!check.ok) {
          for (const { message } of check.problems) expect(message).not.toMatch(/undefined|\[object/);
          return;
        }
        for (const one of check.profiles) expect(checkProfiles(one)).toEqual({ ok: true, profiles: [one] });
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof checkProfiles(value).ok === "boolean"));
  });
});

it("needs no field of another type to be a profile", () => {
  const check = checkProfiles(good);
  const profiles: SiteProfile[] = check.ok ? check.profiles : [];
  expect(Object.keys(profiles[0]!).sort()).toEqual(Object.keys(good).sort());
});
