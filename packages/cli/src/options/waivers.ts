import { parseWaivers, type Waiver } from "@mulu/catalog-core";
import { UsageError } from "../errors.js";
import { readText } from "../inputs/read-text.js";
import type { Context } from "../io.js";

/** The waivers of `--waivers`. */
export interface WaiverList {
  file: string;
  list: readonly Waiver[];
}

/** @throws UsageError with one sentence where the file can't be used */
export async function loadWaivers(file: string, context: Context): Promise<WaiverList> {
  const parsed = parseWaivers(await readText(file, context), context.locale);
  if (!parsed.ok) throw new UsageError(context.texts.catalogCommands.file(file, parsed.message));
  return { file, list: parsed.waivers };
}
