import { rowAnchor } from "../catalog/row-anchor.js";
import { isHttp } from "../catalog/text.js";
import type { WidgetCatalog, WidgetEntry } from "./types.js";

/** Google's guide asks for 5,000 characters at most; what is longer says no more of what it is. */
const LONGEST_DESCRIPTION = 5_000;

type Node = Record<string, unknown>;

/**
 * The catalog as linked data: each row is a data set of the catalog, in the words of schema.org (`DataCatalog`, `Dataset`;
 * https://schema.org/DataCatalog) and of DCAT 3 (`dcat:Catalog`, `dcat:Dataset`; https://www.w3.org/TR/vocab-dcat-3/),
 * which name the same things. Only what the catalog says is in it, a day only where it has one.
 */
export function catalogJsonLd(catalog: WidgetCatalog): Node {
  const { id, title, issuer, issuedOn, region, domain, entries } = catalog;
  return filled({
    "@context": ["https://schema.org", { dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/" }],
    "@type": ["DataCatalog", "dcat:Catalog"],
    name: title,
    "dct:title": title,
    identifier: id,
    inLanguage: "zh-CN",
    publisher: organization(issuer),
    datePublished: issuedOn,
    "dct:issued": issuedOn,
    spatialCoverage:
      region.name && filled({ "@type": "AdministrativeArea", name: region.name, identifier: region.code }),
    about: domain,
    dataset: entries.map(dataset),
    "dcat:dataset": entries.map((entry) => ({ "@id": anchor(entry) })),
  });
}

function dataset(entry: WidgetEntry): Node {
  const { id, level1, level2, level3 = "", elements, body, links, state } = entry;
  const name = [level1, level2, level3].filter((one) => one !== "").join("／");
  const pages = links.filter(isHttp);
  return filled({
    "@id": anchor(entry),
    "@type": ["Dataset", "dcat:Dataset"],
    name,
    "dct:title": name,
    identifier: id,
    description: elements.join("；").slice(0, LONGEST_DESCRIPTION),
    publisher: organization(body),
    url: pages,
    "dcat:landingPage": pages.map((page) => ({ "@id": page })),
    dateModified: state?.updatedOn,
    "dct:modified": state?.updatedOn,
  });
}

/** Within the page that it stands in, whatever its address. */
function anchor({ id }: WidgetEntry): string {
  return `#${rowAnchor(id)}`;
}

function organization(name: string): Node | null {
  return name === "" ? null : { "@type": "GovernmentOrganization", name };
}

/** Without what the catalog leaves open. */
function filled(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
