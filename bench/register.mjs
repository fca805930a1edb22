import { readPlainTables } from "@mulu/catalog-core/import";
import { auditRegister, readRegister, registerTemplate } from "@mulu/catalog-core/records";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { figure, median, ratio } from "./timing.mjs";

const DOCUMENTS = 100_000;
const ROUNDS = 5;
const today = "2026-11-23";

/** A document to which nothing is to be said, as rows of the template have it. */
const faultless = {
  文件性质: "政策性文件",
  起草日期: "2025-03-03",
  起草部门: "基础教育科",
  公开属性: "主动公开",
  公开属性确定日期: "2025-03-03",
  密级: "非涉密",
  公开审查日期: "2025-03-06",
  报批日期: "2025-03-05",
  审批日期: "2025-03-07",
  印发日期: "2025-03-10",
  公开日期: "2025-03-12",
  公开渠道: "政府网站",
  解读单位: "基础教育科",
  解读起草日期: "2025-03-04",
  解读签字日期: "2025-03-07",
  解读发布日期: "2025-03-12",
};

/** Faults, each planted into one document in so many, and what must be found for it. */
const PLANTED = [
  [97, { 公开属性: "", 密级: "" }, "record-undetermined neither", "record-disclosure-status issued-without"],
  [101, { 公开属性: "" }, "record-disclosure-status issued-without"],
  [103, { 公开日期: "2025-05-30", 解读发布日期: "2025-05-30" }, "record-published-in-time late"],
  [107, { 公开审查日期: "" }, "record-secrecy-review missing"],
  [109, { 公开属性确定日期: "2025-03-06" }, "record-status-at-source late"],
  [113, { 解读发布日期: "2025-04-01" }, "record-interpretation published-apart"],
];
/** Days that are none: such rows are told, and the others judged. */
const BAD_ROW = 10_007;

/** A register as people fill in the template, and how often each fault is in it. */
export function plantedRegister(documents) {
  const [headings] = registerTemplate();
  const planted = new Map(PLANTED.flatMap(([, , ...names]) => names).map((name) => [name, 0]));
  let bad = 0;
  const rows = Array.from({ length: documents }, (_, i) => {
    let fields = faultless;
    const fault = PLANTED.find(([every]) => i % every === 0);
    if (i % BAD_ROW === 1) {
      fields = { ...fields, 印发日期: "2025-02-30" };
      bad++;
    } else if (fault) {
      const [, change, ...names] = fault;
      fields = { ...fields, ...change };
      for (const name of names) planted.set(name, planted.get(name) + 1);
    }
    const named = {
      ...fields,
      文件名称: `清漳县教育局关于第${i + 1}项工作的通知`,
      文号: `清漳教发〔${2000 + (i % 25)}〕${Math.ceil((i + 1) / 25)}号`,
    };
    return headings.map((heading) => named[heading] ?? null);
  });
  return { table: [headings, ...rows], planted, bad };
}

/** A register of documents in a workbook: reading and judging it, against the spreadsheet library's bare read. */
export async function benchRegister() {
  console.log(`\nA register of ${DOCUMENTS.toLocaleString("en")} documents in XLSX`);
  const { table, planted, bad } = plantedRegister(DOCUMENTS);
  const bytes = await writeXlsx({ sheets: [{ name: "文件台账", rows: table }] });
  const times = { bare: [], audit: [] };
  let report;
  for (let round = -1; round < ROUNDS; round++) {
    const timed = async (name, run) => {
      globalThis.gc?.();
      const start = performance.now();
      const result = await run();
      if (round >= 0) times[name].push(performance.now() - start);
      return result;
    };
    await timed("bare", () => readXlsx(bytes));
    report = await timed("audit", async () => {
      const rows = await readPlainTables(bytes, "文件台账.xlsx", { rows: 150_000, sheetElements: 20_000_000 });
      return auditRegister(readRegister(rows), { today });
    });
  }
  const found = new Map();
  for (const { rule, reason } of report.findings)
    found.set(`${rule} ${reason}`, (found.get(`${rule} ${reason}`) ?? 0) + 1);
  const right = [...planted].every(([name, count]) => found.get(name) === count) && found.size === planted.size;
  console.log(
    `  ${(bytes.length / 1e6).toFixed(1)} MB; bare read ${median(times.bare).toFixed(0)} ms, read and judged ${median(times.audit).toFixed(0)} ms; ${report.findings.length} planted faults found and nothing else: ${right ? "yes" : "no"}`,
  );
  figure("read and judged / bare read", ratio(times.audit, times.bare), 2);
  figure("bad rows told of those planted", report.problems.length / bad, 1, "×", true);
  figure("planted faults found, and nothing else", right ? 1 : 0, 1, "×", true);
}
