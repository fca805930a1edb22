import { access } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { parsePreset } from "@mulu/catalog-core";
import type { Config } from "@mulu/catalog-core/schema";
import { UsageError } from "../errors.js";
import { readText } from "../inputs/read-text.js";
import type { Context } from "../io.js";

/** Looked for in the folder that the command is run in. */
const configFile = "mulu.config.json";

const PATHS = ["preset", "catalog", "waivers", "profiles"] as const;

/**
 * The configuration of `--config`, else the one in the folder, its paths told from where the command is run.
 * @param given false with `--no-config`
 * @returns an empty one where there is none
 * @throws UsageError with one sentence where it can't be used
 */
export async function loadConfig(given: string | false | undefined, context: Context): Promise<Config> {
  const file = given ?? ((await isThere(resolve(context.io.cwd, configFile))) ? configFile : false);
  if (file === false) return { config: 1 };
  const { parseConfig } = await import("@mulu/catalog-core/schema");
  const parsed = parseConfig(await readText(file, context), context.locale);
  if (!parsed.ok) throw new UsageError(context.texts.catalogCommands.file(file, parsed.message));
  // The same look as at the rules of a preset's file: one that isn't known is refused.
  const rules = parsePreset(JSON.stringify({ rules: parsed.config.rules ?? {} }), context.locale);
  if (!rules.ok) throw new UsageError(context.texts.catalogCommands.file(file, rules.message));
  const config = { ...parsed.config };
  for (const name of PATHS) {
    const value = config[name];
    if (value !== undefined && isPath(name, value)) config[name] = join(dirname(file), value);
  }
  return config;
}

/** A preset may be a name, a catalog an address. */
function isPath(name: (typeof PATHS)[number], value: string): boolean {
  if (isAbsolute(value) || /^https?:/i.test(value)) return false;
  return name !== "preset" || /[./\\]/.test(value);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
