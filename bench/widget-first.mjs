import { figure, median } from "./timing.mjs";
import { pageScript, renderedPage } from "./widget-site.mjs";
import { between, traced } from "./widget-trace.mjs";

const LARGE = 100_000;
const ROUNDS = 7;
/** Rows, and how often the peers show them. With ten times as many a browser has gigabytes to lay out, for minutes. */
const PEERS = [
  [31, 3],
  [1_000, 3],
  [10_000, 1],
];

/**
 * From the moment at which a page has the script and the catalog to the first rows painted: the script is compiled and
 * run, the tag gets its class, the catalog is handed over as the property, rows are laid out and painted. Each time in a
 * new page, so that nothing is warm. Getting and parsing the JSON, which every way of showing it costs alike, is not in it
 * and stands beside. Peers get the parsed catalog as well; they have plain rows of the same five cells, without search,
 * buttons or styles. A static table is counted from the answer's first byte to the first picture, its own parsing with it.
 */
export async function benchFirstContent(context, { address, files }) {
  const script = await pageScript("widget-first.page.mjs");

  async function once(way, rows) {
    const page = await context.newPage();
    await page.goto(address);
    await page.addScriptTag({ content: script });
    const parsing = await page.evaluate(getCatalog, `/${rows}.json`);
    const session = await context.newCDPSession(page);
    // What parsing has left behind is not swept up while we measure.
    await session.send("HeapProfiler.collectGarbage");
    await page.waitForTimeout(100);
    const { marks } = await traced(session, () => page.evaluate((way) => firstContent(way, catalog, source), way));
    await page.close();
    return { parsing, ...between(...marks) };
  }

  const small = [];
  const large = [];
  for (let round = -1; round < ROUNDS; round++) {
    const [a, b] = [await once("widget", 31), await once("widget", LARGE)];
    if (round < 0) continue;
    small.push(a);
    large.push(b);
  }
  const parsing = median(large.map((one) => one.parsing)).toFixed(0);
  console.log(
    `  first rows painted (processor / clock): 31 rows ${ms(small)}, ${count(LARGE)} rows ${ms(large)}; not in it: JSON.parse of these, ${parsing} ms`,
  );
  figure(`first rows painted at ${count(LARGE)} rows / at 31`, cpu(large) / cpu(small), 1.3);

  for (const [rows, rounds] of PEERS) {
    const times = { widget: [], preact: [], dom: [] };
    const statics = [];
    files.set(`/${rows}.html`, () => renderedPage(rows));
    for (let round = 0; round < rounds; round++) {
      for (const way in times) times[way].push(await once(way, rows));
      statics.push(await staticTable(context, `${address}/${rows}.html`));
    }
    console.log(
      `    ${count(rows).padStart(6)} rows: widget ${ms(times.widget)}, all rows by Preact ${ms(times.preact)}, by DOM calls ${ms(times.dom)}, static table ${median(statics).toFixed(0)} ms by the clock`,
    );
  }
}

const cpu = (times) => median(times.map(({ cpu }) => cpu));
const ms = (times) => `${cpu(times).toFixed(0)} / ${median(times.map(({ wall }) => wall)).toFixed(0)} ms`;
const count = (rows) => rows.toLocaleString("en");

/** Runs in the page: gets what is shown later. */
async function getCatalog(path) {
  globalThis.source = await (await fetch("/widget.js")).text();
  const json = await (await fetch(path)).text();
  const start = performance.now();
  globalThis.catalog = JSON.parse(json);
  return performance.now() - start;
}

/** Not all rows need be there at the first picture: the browser shows what it has. */
async function staticTable(context, url) {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "commit" });
  const time = await page.evaluate(async () => {
    const painted = () => performance.getEntriesByName("first-contentful-paint")[0];
    while (!painted()) await new Promise((resolve) => setTimeout(resolve, 20));
    return painted().startTime - performance.getEntriesByType("navigation")[0].responseStart;
  });
  await page.close();
  return time;
}
