import type { ReadRegister } from "@mulu/catalog-core/records";
import { UsageError } from "../errors.js";
import { expand } from "../inputs/expand.js";
import { readOne } from "../inputs/read.js";
import type { Context } from "../io.js";

/** Registers of many years are longer than any catalog. */
const LIMITS = { rows: 150_000, sheetElements: 20_000_000 };

/**
 * The register in a file or on standard input (`-`), whatever its format.
 * @throws UsageError with one sentence when there is none, or it can't be read
 */
export async function loadRegister(source: string, context: Context): Promise<ReadRegister> {
  const { io, limits, texts, engine, locale } = context;
  const { file, tooLarge, oneFile } = texts.catalogCommands;
  const [target, another] = await expand([source], io.cwd);
  if (another) throw new UsageError(oneFile(source));
  const input = await readOne(target!, { io, limits, userAgent: `Mulu/${engine.version}`, anyKind: true });
  if ("failure" in input) throw new UsageError(texts.failures[input.failure.code](input.source, input.failure.detail));
  if (input.truncated) throw new UsageError(tooLarge(source, limits.bytes / 1024 / 1024));
  // Only these commands need the readers of all formats.
  const [core, { readRegister }] = await Promise.all([
    import("@mulu/catalog-core/import"),
    import("@mulu/catalog-core/records"),
  ]);
  let value: unknown;
  try {
    const table = await core.readPlainTables(input.bytes, source, LIMITS);
    value = table ?? JSON.parse(core.decodeText(input.bytes).text);
  } catch (error) {
    if (error instanceof core.ImportError) throw new UsageError(core.importErrorText(error, locale));
    if (error instanceof core.ImportFileError)
      throw new UsageError(file(source, core.importFileErrorText(error, locale)));
    throw new UsageError(texts.notJson(source));
  }
  const register = readRegister(value, locale);
  const whole = register.problems.find(({ row, code }) => row === null && code !== "too-many");
  if (whole) throw new UsageError(file(source, whole.message));
  return register;
}
