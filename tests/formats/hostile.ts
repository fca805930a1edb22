import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { mulu } from "./mulu.js";

/** What a spreadsheet would run, or take for an error. */
const TEXTS = ["=1+1", "+2+3", "-4+5", "@SUM(6)", "=HYPERLINK(A1)", "#REF!", "#NULL!"];
const pages = TEXTS.map((text) => `${text}.html`);

/** Names of the files with such texts, and the texts that must be seen in them. */
export const hostileBooks = {
  "hostile-orders": pages,
  "hostile-records": TEXTS,
  "hostile-opinions": TEXTS,
  "hostile-catalog": TEXTS,
};
export const hostileTables = {
  "hostile-audit": pages,
  "hostile-records": TEXTS,
  "hostile-opinions": TEXTS,
  "hostile-catalog": TEXTS,
};

/**
 * Writes reports on pages, registers and a catalog with such names.
 * @param folder with the examples, and folders for each format
 */
export async function writeHostileReports(folder: string): Promise<void> {
  const site = join(folder, "hostile");
  mkdirSync(site);
  for (const [at, text] of TEXTS.entries())
    writeFileSync(
      join(site, pages[at]!),
      `<!doctype html><meta charset="utf-8"><title>${text}</title><h1>${text}</h1><table><tr><td>索引号</td><td>${text}</td></tr>
<tr><td>发布机构</td><td>${text}</td></tr><tr><td>发布日期</td><td>2026-11-02</td></tr></table>`,
    );
  const table = (headings: string[]) => `${Papa.unparse([headings, ...TEXTS.map((text) => [text, text, ""])])}\n`;
  writeFileSync(join(folder, "records.csv"), table(["文件名称", "文号", "公开属性"]));
  writeFileSync(join(folder, "opinions.csv"), table(["舆情标题", "责任单位", "发现时间"]));
  await mulu(folder, 0, "catalog", "export", "--out", "catalog.json");
  const catalog = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8"));
  for (const [at, text] of TEXTS.entries())
    Object.assign(catalog.entries[at], { level2: text, body: text, note: text });
  writeFileSync(join(folder, "catalog.json"), JSON.stringify(catalog));

  const judged = ["--now", "2026-11-23", "--fail-on", "never"];
  await Promise.all(
    (["xlsx", "csv"] as const).flatMap((format) => {
      const out = (name: string) => ["--out", join(folder, format, `hostile-${name}.${format}`)];
      return [
        mulu(site, 0, "audit", ".", ...judged, "--format", format, ...out(format === "xlsx" ? "orders" : "audit")),
        mulu(folder, 0, "record", "audit", "records.csv", ...judged, ...out("records")),
        mulu(folder, 0, "opinion", "audit", "opinions.csv", ...judged, ...out("opinions")),
        mulu(folder, 0, "catalog", "export", "catalog.json", ...out("catalog")),
      ];
    }),
  );
}
