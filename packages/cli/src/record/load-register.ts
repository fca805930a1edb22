import type { ReadRegister } from "@mulu/catalog-core/records";
import { UsageError } from "../errors.js";
import { readSource } from "../inputs/read-source.js";
import { readTable } from "../inputs/read-table.js";
import type { Context } from "../io.js";

/** Registers of many years are longer than any catalog. */
const LIMITS = { rows: 150_000, sheetElements: 20_000_000 };

/**
 * The register in a file or on standard input (`-`), whatever its format.
 * @throws UsageError with one sentence when there is none, or it can't be read
 */
export async function loadRegister(source: string, context: Context): Promise<ReadRegister> {
  const { bytes } = await readSource(source, context);
  const value = await readTable(bytes, source, context, LIMITS);
  const { readRegister } = await import("@mulu/catalog-core/records");
  const register = readRegister(value, context.locale);
  const whole = register.problems.find(({ row, code }) => row === null && code !== "too-many");
  if (whole) throw new UsageError(context.texts.catalogCommands.file(source, whole.message));
  return register;
}
