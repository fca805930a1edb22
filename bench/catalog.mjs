import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import * as hucre from "hucre";
import { figure, median, ratio } from "./timing.mjs";

const ROWS = 10_000;

/** Reading and writing workbooks, against the spreadsheet library alone. */
export async function benchCatalogFiles() {
  const { readXlsx, catalogToXlsx, changzhiEducation2020 } = await sources();
  const entries = Array.from({ length: ROWS }, (_, i) => {
    const row = changzhiEducation2020.entries[i % changzhiEducation2020.entries.length];
    return { ...row, id: `row.${i}`, level2: `${row.level2}${i}` };
  });
  const catalog = { ...changzhiEducation2020, entries };
  const file = await catalogToXlsx(catalog);
  console.log(`\nWorkbook of ${ROWS.toLocaleString("en")} rows, ${(file.length / 1e6).toFixed(1)} MB`);

  const reading = await inTurnAwaited({ bare: () => hucre.readXlsx(file), ours: () => readXlsx(file) });
  console.log(`  hucre.readXlsx ${ms(reading.bare)}, readXlsx ${ms(reading.ours)}`);
  figure("reading an XLSX into grids / hucre.readXlsx", ratio(reading.ours, reading.bare), 1.5);

  // The same cells, given to the library as it wants them.
  const { sheets } = await hucre.readXlsx(file, { readStyles: true });
  const writing = await inTurnAwaited({ bare: () => hucre.writeXlsx({ sheets }), ours: () => catalogToXlsx(catalog) });
  console.log(`  hucre.writeXlsx ${ms(writing.bare)}, catalogToXlsx ${ms(writing.ours)}`);
  figure("writing a catalog as XLSX / hucre.writeXlsx", ratio(writing.ours, writing.bare), 1.3);
}

const ms = (times) => `${median(times).toFixed(0)} ms`;

/** What is measured has no entry of the package yet, so it is bundled from the sources. */
async function sources() {
  const folder = fileURLToPath(new URL("../packages/catalog-core/src/", import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { readXlsx } from "./import/files/spreadsheet.js";
export { catalogToXlsx } from "./export/catalog/xlsx.js";
export { changzhiEducation2020 } from "./catalog/index.js";`,
      resolveDir: folder,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

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
