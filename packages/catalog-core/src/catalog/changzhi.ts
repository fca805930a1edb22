import { comparable } from "../page/text.js";
import type { RowNames } from "./names.js";
import type { Catalog, RemovedEntry } from "./types.js";

// What the notice of the 长治市教育局 is asked about: catalogs of education of the city and its counties.

/** Is it a catalog of education of 长治市 or one of its counties? By the region's code, else by the names. */
export function isChangzhiEducation({ domain, title, issuer, region }: Catalog): boolean {
  if (!domain.includes("教育") && !(domain === "" && title.includes("教育"))) return false;
  return region.code === "" ? `${region.name}${issuer}${title}`.includes("长治") : region.code.startsWith("1404");
}

/** How many first-level (一级事项) and second-level items (二级事项) a catalog has. */
export function countsOf({ entries }: Catalog): { level1: number; level2: number } {
  const level1 = new Set(entries.map((entry) => comparable(entry.level1)));
  const level2 = new Set(entries.map((entry) => `${comparable(entry.level1)}\t${comparable(entry.level2)}`));
  level1.delete("");
  return { level1: level1.size, level2: level2.size };
}

/**
 * The item taken out of the standard that a row is; null if it is none. Catalogs name them with the first-level item
 * in front or without (民办学校办学基本信息, 办学基本信息), and 教师资格证 also 教师资格.
 */
export function removedItemOf(row: RowNames, standard: Catalog): RemovedEntry | null {
  const own = plainName(row.level2);
  if (own === "") return null;
  return standard.removed.find((one) => plainName(one.level2) === own && alike(one.level1, row.level1)) ?? null;
}

const plainName = (name: string) =>
  comparable(name)
    .replace(/^民办学校(?:信息)?/, "")
    .replace("资格证", "资格");

/** The same first-level item, one that has it in its name (民办学校, 民办学校信息), or none at all. */
function alike(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return a.includes(b) || b.includes(a);
}
