import type { Context } from "../io.js";
import { readFile } from "./read-file.js";

/**
 * The text of a file that an option names.
 * @throws UsageError with one sentence where it can't be read
 */
export async function readText(file: string, context: Context): Promise<string> {
  return (await readFile(file, context)).toString("utf8");
}
