import { type PageRule, parsePreset, presetNames, rulesOf } from "@mulu/catalog-core";
import { type FormRule, formRules } from "@mulu/catalog-core/form-rules";
import { UsageError } from "../errors.js";
import { readText } from "../inputs/read-text.js";
import type { Context } from "../io.js";

/** The rules that a run judges by. */
export interface RuleChoice {
  rules: readonly PageRule[];
  formRules: readonly FormRule[];
}

/**
 * The rules of a preset: a name, or a file with one of one's own.
 * @param overrides of the configuration, over those of the file; all of them known
 * @throws UsageError with one sentence where there is no such preset, or its file can't be used
 */
export async function choosePreset(
  preset: string,
  overrides: Readonly<Record<string, string>>,
  context: Context,
): Promise<RuleChoice> {
  if ((presetNames as readonly string[]).includes(preset)) return choiceOf(preset, overrides);
  const [problem] = rulesOf(preset).problems;
  if (!looksLikeFile(preset)) throw new UsageError(context.texts.usage.preset(preset, problem?.nearest ?? ""));
  const parsed = parsePreset(await readText(preset, context), context.locale);
  if (!parsed.ok) throw new UsageError(context.texts.catalogCommands.file(preset, parsed.message));
  return choiceOf(parsed.preset.base, { ...parsed.preset.rules, ...overrides });
}

function choiceOf(base: string, overrides: Readonly<Record<string, string>>): RuleChoice {
  return {
    rules: rulesOf(base, overrides).rules,
    formRules: rulesOf(base, overrides, formRules).rules,
  };
}

/** No name of a preset has a dot or a stroke. */
function looksLikeFile(preset: string): boolean {
  return /[./\\]/.test(preset);
}
