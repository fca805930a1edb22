import { type Baseline, parseBaseline } from "@mulu/catalog-core/findings";
import { UsageError } from "../errors.js";
import { readText } from "../inputs/read-text.js";
import type { Context } from "../io.js";

/** The earlier report of `--baseline`. */
export interface LoadedBaseline {
  file: string;
  report: Baseline;
}

/** @throws UsageError with one sentence where the file can't be read, or is no report */
export async function loadBaseline(file: string, context: Context): Promise<LoadedBaseline> {
  const report = parseBaseline(await readText(file, context));
  if (report === null) throw new UsageError(context.texts.catalogCommands.notReport(file));
  return { file, report };
}
