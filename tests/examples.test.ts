import { join, relative } from "node:path";
import { auditPage, type PageReport } from "@mulu/catalog-core";
import { readHtml } from "@mulu/catalog-core/html";
import { describe, expect, it } from "vitest";
import { pagesIn, root, textOf } from "./shared.js";

const today = "2026-11-23";
const examples = join(root, "examples");

function audit(file: string): PageReport {
  return auditPage(readHtml(textOf(file)), { source: file, today }).report;
}

function told(report: PageReport): string[] {
  return report.findings.map(({ rule, reason }) => `${rule} ${reason}`).sort();
}

describe("the good site", () => {
  it.each(pagesIn(join(examples, "site-good")))("%s has nothing to mend or to look at", (file) => {
    expect(told(audit(file))).toEqual([]);
  });
});

// What stands wrong on each page of the faulty site, as examples/README.md lists it; faults of rules yet to come are not here.
const FAULTS: Record<string, string[]> = {
  "annual-report.html": ["annual-report-contents missing", "annual-report-in-time late"],
  "catalog.html": [],
  "disclosure-rules.html": [
    "published-after-written contradicts",
    "release-statement-contradicts contradicts",
    "release-statement-match contradicts",
  ],
  "emergency-drill.html": ["disclosure-method not-in-set", "publisher missing", "secrecy-mark found"],
  "enrolment-area.html": ["document-number malformed", "index-number empty", "published-in-time late"],
  "forwarded.html": ["release-statement-single several", "validity contradicts"],
  "guide.html": ["guide-contents missing", "request-fee charged"],
  "index.html": ["site-id-code-match contradicts", "site-tags missing"],
  "inspection.html": ["document-number malformed", "secrecy-level secret"],
  "interpretation.html": ["article-title-match contradicts", "pub-date-match contradicts"],
  "news-canteen.html": ["mobile-number unmasked"],
  "news-reading.html": ["content-source-match contradicts", "pub-date-format malformed"],
  "news-sports.html": ["article-tags empty"],
  "news.html": ["column-tags missing"],
  "notices-2.html": ["column-tags missing"],
  "notices.html": ["list-dates missing", "site-tags placeholder"],
  "nutrition.html": ["bank-card-number unmasked", "disclosure-time-limit no-end", "pub-date-format malformed"],
  "recruitment.html": ["identity-number unmasked", "index-number several"],
  "registration.html": ["index-number undecided", "publisher undecided", "written-date undecided"],
  "safety-check.html": ["release-statement-contradicts contradicts"],
  "safety.html": ["column-tags empty", "site-domain malformed"],
  "sitemap.html": ["site-tags placeholder"],
  "titles.html": ["disclosure-method empty", "release-statement missing"],
};

describe("the faulty site", () => {
  const files = pagesIn(join(examples, "site-faulty"));
  it.each(files)("%s: each fault is found, and nothing else", (file) => {
    expect(told(audit(file))).toEqual(FAULTS[relative(join(examples, "site-faulty"), file)]);
  });

  it("points at each fault that stands somewhere", () => {
    for (const file of files) {
      for (const finding of audit(file).findings) {
        if (finding.at === null) expect(["missing", "undecided"], `${file} ${finding.rule}`).toContain(finding.reason);
        else expect(finding.at.line, `${file} ${finding.rule}`).toBeGreaterThan(0);
      }
    }
  });
});

// The faults of the forms, as examples/README.md lists them.
const FORM_FAULTS: Record<string, string[]> = {
  "form.html": [],
  "form-new.html": [],
  "form-faulty.html": [
    "form-document-number malformed",
    "form-statement-match contradicts",
    "form-time-limit no-end",
    "form-withholding-reason empty",
  ],
  "form-new-faulty.html": [
    "form-disclosure-status preset",
    "form-status-options internal",
    "form-status-options no-withheld",
  ],
};

describe("the edit forms", () => {
  const form = (name: string) => join(examples, "form", name);
  const auditHtml = (html: string) => auditPage(readHtml(html), { source: "form", today }).report;

  it.each(Object.entries(FORM_FAULTS))("%s: each fault is found, and nothing else", (name, faults) => {
    const report = audit(form(name));
    expect(told(report)).toEqual(faults);
    expect(report.notRead).toEqual([]);
    for (const { at, rule } of report.findings) expect(at?.line, rule).toBeGreaterThan(0);
  });

  // What is damaged, and what is said then; the form as it is has nothing to say.
  const good = textOf(form("form.html"));
  it.each([
    ["the status", / checked required> 主动公开/, " required> 主动公开", "form-disclosure-status missing"],
    ["the title", /(name="title" value=")[^"]*/, "$1", "form-required empty"],
    ["the publisher", /(name="publisher" value=")[^"]*/, "$1", "form-required empty"],
    [
      "the index number",
      /value="000999001\/2026-00042" class="short" readonly>\s*<p class="help">[^<]*<\/p>/,
      'value="">',
      "form-index-number empty",
    ],
    ["the document number", /〔2026〕31号" class/, '（2026）031号" class', "form-document-number malformed"],
    ["the publication date", /value="2026-11-16"/, 'value="2026-11-10"', "form-dates before-written"],
    ["the date written", /value="2026-11-12"/, 'value="2026-12-12"', "form-dates future"],
    ["the secrecy level", /(value="1")(>秘密)/, "$1 selected$2", "form-secrecy-level contradicts"],
    ["the statement", /（此件主动公开）/, "（此件不予公开）", "form-statement-match contradicts"],
    ["an option", /> 不予公开/, "> 内部公开", "form-status-options internal"],
  ])("damage to %s is found", (_, pattern, by, finding) => {
    const damaged = good.replace(pattern, by);
    expect(damaged).not.toBe(good);
    expect(told(auditHtml(damaged))).toContain(finding);
  });

  it("both secrecy level and status taken away", () => {
    const damaged = good
      .replace(/ checked required> 主动公开/, "> 主动公开")
      .replace('value="0" selected', 'value="0"');
    expect(told(auditHtml(damaged))).toContain("form-undetermined undetermined");
  });

  it("the faulty form mended has nothing more to say", () => {
    const mended = textOf(form("form-faulty.html"))
      .replace("清漳教函[2026]31号", "清漳教函〔2026〕31号")
      .replace('<option value="5">', '<option value="5" selected>')
      .replace('name="disclosureEndDate" value=""', 'name="disclosureEndDate" value="2027-12-31"')
      .replace("（此件主动公开）", "（此件依申请公开）");
    expect(told(auditHtml(mended))).toEqual([]);
  });
});

describe("kinds and catalog entries of the examples", () => {
  const read = (name: string) => audit(join(examples, name));
  it("tells home, columns, articles, the catalog and forms apart", () => {
    expect(read("site-good/index.html").kind).toBe("home");
    expect(read("site-good/notices.html").kind).toBe("column");
    expect(read("site-good/safety.html").kind).toBe("column");
    expect(read("site-good/news-reading.html").kind).toBe("article");
    expect(read("site-good/titles.html").kind).toBe("article");
    expect(read("site-good/catalog.html").kind).toBe("catalog");
    for (const form of ["form", "form-new", "form-faulty", "form-new-faulty"])
      expect(read(`form/${form}.html`).kind, form).toBe("form");
  });

  it("finds the entry that a page is filed under, and none where it isn't", () => {
    expect(read("site-good/enrolment-area.html").item?.id).toBe("enrolment.area");
    expect(read("site-good/nutrition.html").item?.id).toBe("programmes.nutrition");
    expect(read("site-good/inspection.html").item?.id).toBe("inspection.districts-and-inspectors");
    expect(read("site-good/guide.html").item).toBeNull();
    expect(read("site-good/index.html").item).toBeNull();
  });

  it("says what it could not read", () => {
    expect(read("site-good/news.html").notRead.map(({ what, why }) => `${what} ${why}`)).toEqual([
      "list built-by-script",
    ]);
    expect(read("site-faulty/registration.html").notRead.map(({ what, why }) => `${what} ${why}`)).toEqual([
      "labels labels-before-values",
    ]);
  });
});

// Cut a value and the audit must say so; the page mended again has nothing to say (the good site, above).
describe("values cut out of the good site", () => {
  const articles = pagesIn(join(examples, "site-good")).filter((file) => audit(file).kind === "article");
  const cut = (html: string, value: string) => {
    const body = html.search(/<body\b/i);
    return (
      html.slice(0, body) +
      html
        .slice(body)
        .replace(
          /(<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<[^>]*>)|([^<]+)/g,
          (_all, tag: string | undefined, text: string) => tag ?? text.split(value).join(""),
        )
    );
  };

  it.each(["indexNumber", "publisher", "writtenDate", "publishDate", "disclosureMethod", "documentNumber"] as const)(
    "%s",
    (attribute) => {
      let cases = 0;
      for (const file of articles) {
        const html = textOf(file);
        const { facts } = readHtml(html);
        const value = facts.attributes[attribute]?.find(
          (fact) => fact.from !== "meta" && fact.value !== "" && fact.value !== "无",
        );
        // Without a box only the date is owed.
        if (!value || (facts.box === null && attribute !== "publishDate")) continue;
        const { report } = auditPage(readHtml(cut(html, value.value)), { source: file, today });
        const found = report.findings.filter(
          (finding) => finding.attribute === attribute && ["missing", "empty"].includes(finding.reason),
        );
        expect(found.length, `${file}: ${attribute} “${value.value}”`).toBeGreaterThan(0);
        cases++;
      }
      expect(cases).toBeGreaterThan(3);
    },
  );

  it.each([
    "siteName",
    "siteDomain",
    "siteIdCode",
    "columnName",
    "columnDescription",
    "columnKeywords",
    "columnType",
    "articleTitle",
    "pubDate",
    "contentSource",
  ] as const)("meta tag of %s", (attribute) => {
    for (const file of articles) {
      const html = textOf(file);
      const tag = readHtml(html).facts.attributes[attribute]!.find((fact) => fact.from === "meta")!.label!;
      const pattern = new RegExp(`<meta name="${tag}"[^>]*>`, "g");
      for (const [damaged, reason] of [
        [html.replace(pattern, ""), "missing"],
        [html.replace(pattern, `<meta name="${tag}" content="">`), "empty"],
      ] as const) {
        expect(damaged).not.toBe(html);
        const { report } = auditPage(readHtml(damaged), { source: file, today });
        expect(
          report.findings.filter((finding) => finding.attribute === attribute).map((finding) => finding.reason),
          `${file} ${tag}`,
        ).toContain(reason);
      }
    }
  });
});
