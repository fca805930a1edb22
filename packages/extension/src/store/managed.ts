import { called } from "../browser/api.js";
import type { Checker } from "./checker.js";
import type { SettingsSources } from "./settings.js";
import { fieldsIn, own } from "./values.js";

/** What a bureau's computer department can set besides settings. */
export type ManagedName = "catalog" | "profiles";

/** What was set; of what can't be used, only why. Both null where nothing was. */
export interface Managed<T> {
  value: T | null;
  problem: string | null;
}

/** Characters of a policy: the largest catalogs have a tenth of it. */
const MOST_TEXT = 20_000_000;

/**
 * A catalog or profiles from the policy: as the text of their file, which every browser's policies can hold, or as the
 * value itself.
 * @throws nothing: a policy that is wrong counts as none, and says why
 */
export async function managed<T>(
  { managed }: SettingsSources,
  name: ManagedName,
  check: Checker<T>,
): Promise<Managed<T>> {
  let given: unknown;
  try {
    given = managed && own(fieldsIn(await called<unknown>((done) => managed.get([name], done))) ?? {}, name);
  } catch {
    // Firefox refuses to be asked where nothing is managed.
  }
  if (given === undefined || given === null) return { value: null, problem: null };
  try {
    const value: unknown =
      typeof given === "string" ? JSON.parse(given.slice(0, MOST_TEXT).replace(/^\ufeff/, "")) : given;
    const checked = check(value);
    return checked.ok ? { value: checked.value, problem: null } : { value: null, problem: checked.problem };
  } catch (error) {
    return { value: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
