import { figure, median } from "./timing.mjs";
import { pageScript } from "./widget-site.mjs";

const ROWS = 10_000;
const CHINESE = ["招生", "招生计划", "随迁子女", "政府网站", "教育局 经费", "没有这个事项"];
const LETTERS = ["zhaosheng", "zhaoshengjihua", "jiaoyu", "zh", "zsjh", "jy", "xyzw"];
const QUERIES = [...CHINESE, ...LETTERS];

/**
 * The widget's search alone, in Chromium, against a bare scan and against search libraries with the same entries. That it
 * finds all, and nothing else, is shown beside: the others leave out parts of words, or find what isn't there.
 */
export async function benchSearch(context, { address }) {
  const page = await context.newPage();
  await page.goto(address);
  await page.addScriptTag({ content: await pageScript("widget-search.page.mjs") });
  const { results, hits } = await page.evaluate(
    ([path, queries]) => compareSearches(path, queries, 41),
    [`/${ROWS}.json`, QUERIES],
  );
  await page.close();
  const entries = ROWS.toLocaleString("en");
  console.log(`  searching ${entries} entries, ${QUERIES.length} queries, ${hits} hits in all (median of the queries)`);
  for (const [name, { made, least, right, wrong }] of Object.entries(results)) {
    const of = (queries) =>
      median(queries.map((query) => least[QUERIES.indexOf(query)]))
        .toFixed(2)
        .padStart(7);
    console.log(
      `    ${name.padEnd(10)} made in ${made.toFixed(0).padStart(5)} ms, Chinese ${of(CHINESE)} ms, letters ${of(LETTERS)} ms, found ${((right / hits) * 100).toFixed(1).padStart(5)} %, wrong ${wrong}`,
    );
  }
  const { widget, bare } = results;
  for (const [name, queries] of Object.entries({ Chinese: CHINESE, letters: LETTERS })) {
    const of = (query, { least }) => least[QUERIES.indexOf(query)];
    const [ours, others] = [widget, bare].map((one) => queries.reduce((all, query) => all + of(query, one), 0));
    const each = queries.map((query) => `${query} ${(of(query, widget) / of(query, bare)).toFixed(1)}`);
    console.log(`    times a bare scan, each: ${each.join(", ")}`);
    figure(`search in ${name} / bare scan, all queries together`, ours / others, 1.5);
  }
}
