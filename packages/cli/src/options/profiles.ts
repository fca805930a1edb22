import type { SiteProfile } from "@mulu/catalog-core/profile";
import { UsageError } from "../errors.js";
import { readText } from "../inputs/read-text.js";
import type { Context } from "../io.js";

/**
 * The profiles in a file that the extension exported.
 * @throws UsageError with one sentence where it can't be used, or one of its profiles can't
 */
export async function loadProfiles(file: string, context: Context): Promise<readonly SiteProfile[]> {
  const { parseProfiles } = await import("@mulu/catalog-core/profile");
  const parsed = parseProfiles(await readText(file, context), context.locale);
  if (!parsed.ok) throw new UsageError(context.texts.catalogCommands.file(file, parsed.problems[0]!.message));
  return parsed.profiles;
}
