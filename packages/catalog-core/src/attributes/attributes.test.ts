import { describe, expect, it } from "vitest";
import { attribute, attributeNames } from "./attributes.js";

describe("every attribute", () => {
  it.each(attributeNames)("%s has labels without blanks, colons or brackets of their own", (name) => {
    const { labels = [], weakLabels = [] } = attribute(name);
    for (const label of [...labels, ...weakLabels]) expect(label).toMatch(/^[\u4e00-\u9fa5()]+$/);
    expect(new Set([...labels, ...weakLabels]).size).toBe(labels.length + weakLabels.length);
  });
});

it("no label belongs to two attributes", () => {
  const owners = new Map<string, string>();
  for (const name of attributeNames) {
    const { labels = [], weakLabels = [] } = attribute(name);
    for (const label of [...labels, ...weakLabels]) {
      expect(owners.get(label), label).toBeUndefined();
      owners.set(label, name);
    }
  }
});

it("no meta name belongs to two attributes, in any case", () => {
  const names = attributeNames.flatMap((name) => attribute(name).meta?.toLowerCase() ?? []);
  expect(new Set(names).size).toBe(names.length);
});

// 国办发〔2017〕47号, annex on page tags.
it.each([
  ["siteName", "SiteName"],
  ["siteDomain", "SiteDomain"],
  ["siteIdCode", "SiteIDCode"],
  ["columnName", "ColumnName"],
  ["columnDescription", "ColumnDescription"],
  ["columnKeywords", "ColumnKeywords"],
  ["columnType", "ColumnType"],
  ["articleTitle", "ArticleTitle"],
  ["pubDate", "PubDate"],
  ["contentSource", "ContentSource"],
  ["keywords", "Keywords"],
  ["author", "Author"],
  ["description", "Description"],
  ["image", "Image"],
  ["url", "Url"],
] as const)("%s has the tag %s", (name, tag) => expect(attribute(name).meta).toBe(tag));

it.each(["expiryDate", "effectiveDate", "subjectWords", "keywords", "withholdingReason"] as const)(
  "%s may be left empty",
  (name) => expect(attribute(name).mayBeEmpty).toBe(true),
);

it.each(["indexNumber", "publisher", "publishDate", "disclosureMethod", "validity"] as const)("%s may not", (name) =>
  expect(attribute(name).mayBeEmpty).toBeUndefined(),
);
