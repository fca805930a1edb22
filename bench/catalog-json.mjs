import { parseCatalog } from "@mulu/catalog-core/schema";
import { figure, inTurn, median, ratio } from "./timing.mjs";

const ROWS = 100_000;

/** Loading catalogs from JSON: reading and checking against JSON.parse of the same text, bad files against good ones. */
export function benchCatalogJson() {
  const good = JSON.stringify(catalogOf(rowOf));
  // Each row wrong in another way, in turn; and a file in which every row leaves out what has a default.
  const bad = JSON.stringify(catalogOf((i) => faults[i % faults.length](rowOf(i))));
  const short = JSON.stringify(catalogOf((i) => ({ id: `row.n${i}`, level1: "招生管理", level2: `招生政策${i}` })));
  console.log(`\nCatalogs as JSON, ${ROWS.toLocaleString("en")} rows, ${(good.length / 1e6).toFixed(0)} M characters`);
  if (!parseCatalog(good).ok || !parseCatalog(short).ok || parseCatalog(bad).ok) throw new Error("checked wrongly");
  const times = inTurn(
    {
      parse: () => JSON.parse(good),
      good: () => parseCatalog(good),
      bad: () => parseCatalog(bad),
      parseShort: () => JSON.parse(short),
      short: () => parseCatalog(short),
    },
    { warmUp: 2, rounds: 9 },
  );
  console.log(
    `  JSON.parse ${median(times.parse).toFixed(0)} ms, loading ${median(times.good).toFixed(0)} ms, the error report ${median(times.bad).toFixed(0)} ms`,
  );
  console.log(
    `  rows that leave out all they may: ${ratio(times.short, times.parseShort).toFixed(1)} times JSON.parse`,
  );
  figure("loading and checking rows of JSON / JSON.parse", ratio(times.good, times.parse), 1.8);
  figure("error report for bad rows / loading good ones", ratio(times.bad, times.good), 4);
}

function catalogOf(row) {
  return {
    catalog: 1,
    id: "qingzhang-education",
    title: "清漳县教育领域基层政务公开标准目录",
    entries: Array.from({ length: ROWS }, (_, i) => row(i)),
  };
}

function rowOf(i) {
  return {
    id: `row.n${i}`,
    level1: "招生管理",
    level2: `招生政策${i}`,
    elements: ["各校招生工作实施方案", "随迁子女入学办法", "部分适龄儿童或少年延缓入学、休学等特殊需求的政策解读"],
    basis: ["《中华人民共和国政府信息公开条例》", "《教育部关于进一步做好小学升入初中免试就近入学工作的实施意见》"],
    timeLimit: { text: "自信息形成或者变更之日起20个工作日内", workingDays: 20 },
    body: "清漳县教育局",
    channels: ["政府网站", "两微一端", "公开查阅点"],
    audience: ["public"],
    method: ["proactive"],
    level: ["county"],
    links: [`https://www.qingzhang.example/xxgk/${i}.html`],
    evidence: "official",
    note: "",
  };
}

const faults = [
  (row) => ({ ...row, id: "坏 编号" }),
  (row) => ({ ...row, channels: "政府网站" }),
  (row) => ({ ...row, audience: ["全社会"], method: ["主动"], level: ["县级"] }),
  (row) => ({ ...row, links: ["javascript:void 0"], note: null }),
  ({ level2, ...row }) => ({ ...row, chanels: [], level_2: level2 }),
  () => null,
];
