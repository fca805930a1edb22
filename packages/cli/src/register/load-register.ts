import { UsageError } from "../errors.js";
import { readSource } from "../inputs/read-source.js";
import { readTable } from "../inputs/read-table.js";
import type { Context } from "../io.js";
import type { JudgedRegister, RegisterKind } from "./register-kind.js";

/** Registers of many years are longer than any catalog. */
const LIMITS = { rows: 150_000, sheetElements: 20_000_000 };

/**
 * The register in a file or on standard input (`-`), whatever its format, judged for a moment.
 * @throws UsageError with one sentence when there is none, or it can't be read
 */
export async function judgedRegister(
  kind: RegisterKind,
  source: string,
  now: Date,
  context: Context,
): Promise<JudgedRegister> {
  const { bytes } = await readSource(source, context);
  const judged = kind.judge(await readTable(bytes, source, context, LIMITS), now, context.locale);
  const whole = judged.report.problems.find(({ row, code }) => row === null && code !== "too-many");
  if (whole) throw new UsageError(context.texts.catalogCommands.file(source, whole.message));
  return judged;
}
