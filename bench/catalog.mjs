import { changzhiEducation2020 } from "@mulu/catalog-core/catalog";
import { importFile } from "@mulu/catalog-core/import";
import { catalogToXlsx } from "@mulu/catalog-core/office";
import { checkCatalog } from "@mulu/catalog-core/schema";
import * as hucre from "hucre";
import { figure, median, ratio } from "./timing.mjs";

const ROWS = 10_000;

/** Reading and writing workbooks, against the spreadsheet library alone. */
export async function benchCatalogFiles() {
  const entries = Array.from({ length: ROWS }, (_, i) => {
    const row = changzhiEducation2020.entries[i % changzhiEducation2020.entries.length];
    return { ...row, id: `row.${i}`, level2: `${row.level2}${i}` };
  });
  const catalog = { ...changzhiEducation2020, entries };
  const file = await catalogToXlsx(catalog);
  console.log(`\nWorkbook of ${ROWS.toLocaleString("en")} rows, ${(file.length / 1e6).toFixed(1)} MB`);

  const reading = await inTurnAwaited({
    bare: () => hucre.readXlsx(file),
    ours: () => importFile(file, { source: "catalog.xlsx", check: checkCatalog }),
  });
  console.log(`  hucre.readXlsx ${ms(reading.bare)}, importFile ${ms(reading.ours)}`);
  figure("importing an XLSX as a catalog / hucre.readXlsx", ratio(reading.ours, reading.bare), 1.5);

  // The same cells, given to the library as it wants them.
  const { sheets } = await hucre.readXlsx(file, { readStyles: true });
  const writing = await inTurnAwaited({ bare: () => hucre.writeXlsx({ sheets }), ours: () => catalogToXlsx(catalog) });
  console.log(`  hucre.writeXlsx ${ms(writing.bare)}, catalogToXlsx ${ms(writing.ours)}`);
  figure("writing a catalog as XLSX / hucre.writeXlsx", ratio(writing.ours, writing.bare), 1.3);
}

const ms = (times) => `${median(times).toFixed(0)} ms`;

/** As `inTurn`, for work that is awaited. */
async function inTurnAwaited(candidates, { warmUp = 1, rounds = 7 } = {}) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      globalThis.gc?.();
      const start = performance.now();
      await run();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}
