import { auditPage } from "@mulu/catalog-core";
import { readHtml } from "@mulu/catalog-core/html";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { parse } from "parse5";
import { growingPages } from "./growing-pages.mjs";
import { benchPages } from "./pages.mjs";
import { figure, inTurn, median, ratio } from "./timing.mjs";

const today = "2026-11-23";

/** Parsing and auditing in Node, against parse5 alone and against html-validate with two rules. */
export function benchNode() {
  const { name, pages } = benchPages();
  const bytes = pages.reduce((sum, html) => sum + Buffer.byteLength(html), 0);
  console.log(`\nNode ${process.version}, ${pages.length} ${name}, ${(bytes / 1000).toFixed(0)} kB`);

  const places = (html) => {
    const reading = readHtml(html);
    auditPage(reading, { source: "page", today });
  };
  // Without places: the same facts and rules, but no line, column or selector is ever worked out.
  const noPlaces = (html) => {
    const { facts } = readHtml(html);
    auditPage({ facts, place: () => null }, { source: "page", today });
  };
  const each = (work) => () => {
    for (const html of pages) work(html);
  };
  const times = inTurn({ parse: each((html) => parse(html)), audit: each(noPlaces), located: each(places) });
  const perPage = (ms) => `${((median(ms) / pages.length) * 1000).toFixed(0)} µs a page`;
  console.log(
    `  parse5.parse ${perPage(times.parse)}, audit ${perPage(times.audit)}, audit with lines and columns ${perPage(times.located)}`,
  );
  figure("audit of a page / parse5.parse", ratio(times.audit, times.parse), 1.5);
  figure("audit with lines and columns / parse5.parse", ratio(times.located, times.parse), 1.8);

  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, rules: { "no-dup-id": "error", "no-missing-references": "error" } }),
  );
  const peers = inTurn(
    { audit: each(places), "html-validate": each((html) => validator.validateStringSync(html)) },
    { warmUp: 3, rounds: 11 },
  );
  const rate = (ms) => (pages.length / median(ms)) * 1000;
  console.log(
    `  pages a second: audit ${rate(peers.audit).toFixed(0)}, html-validate with two rules ${rate(peers["html-validate"]).toFixed(0)}`,
  );
  figure("audit / html-validate, pages a second", ratio(peers["html-validate"], peers.audit), 10, "×", true);
  benchMemory(pages);
  benchGrowth();
}

/**
 * Pages made four times as long: four times the work if it grows in step, sixteen times if with the square. parse5
 * itself takes more than its share on deep trees; what is held to a limit is what Mulu adds to that.
 */
function benchGrowth() {
  const COUNT = 5_000;
  const TIMES = 4;
  const growths = growingPages.map(([name, make]) => {
    const [small, large] = [make(COUNT), make(COUNT * TIMES)];
    const growth = (work) => leastTime(() => work(large)) / leastTime(() => work(small));
    const audit = growth((html) => auditPage(readHtml(html), { source: "page", today }));
    return { name, audit, beyond: audit / growth(parse) };
  });
  const worst = growths.reduce((a, b) => (b.beyond > a.beyond ? b : a));
  console.log(
    `  ${growths.length} kinds of pages ${TIMES} times as long; “${worst.name}” grows most: audit ${worst.audit.toFixed(1)} times the processor time`,
  );
  figure("growth of the audit / growth of parse5.parse", worst.beyond, 2);
}

/** Processor time, the least of some runs, each on a tidy heap. */
function leastTime(work) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    globalThis.gc();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

/** The heap after ever more pages: it must not grow with their number. */
function benchMemory(pages) {
  if (!globalThis.gc) throw new Error("run with --expose-gc");
  const heapAfter = (count) => {
    for (let i = 0; i < count; i++) auditPage(readHtml(pages[i % pages.length]), { source: `page ${i}`, today });
    globalThis.gc();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const first = heapAfter(1_000);
  const last = heapAfter(9_000);
  console.log(`  heap after 1,000 pages ${first.toFixed(1)} MB, after 10,000 ${last.toFixed(1)} MB`);
  figure("growth of the heap from page 1,000 to page 10,000", last - first, 2, "MB");
}
