import { pageRules, ruleTitle } from "@mulu/catalog-core";
import { catalogRules, catalogRuleTitle } from "@mulu/catalog-core/catalog-rules";
import { formRules } from "@mulu/catalog-core/form-rules";
import { opinionRules, opinionRuleTitle } from "@mulu/catalog-core/opinions";
import { recordRules, recordRuleTitle } from "@mulu/catalog-core/records";
import { documentRules } from "@mulu/catalog-core/rules";
import { siteRules, tagRules } from "@mulu/catalog-core/site-rules";
import { citations, severityWord } from "../../make-rule-table.mjs";
import type { Locale } from "./pages.js";
import { words } from "./words/words.js";

export { catalogRules, documentRules, formRules, opinionRules, pageRules, recordRules, siteRules, tagRules };

/** All rules, whatever they judge. */
export const allRules = [...pageRules, ...formRules, ...catalogRules, ...recordRules, ...opinionRules];

const all = new Map(allRules.map((rule) => [rule.id, rule] as const));

export function titleOf(id: string, locale: Locale): string {
  return (
    ruleTitle(id, locale) ??
    catalogRuleTitle(id, locale) ??
    recordRuleTitle(id, locale) ??
    opinionRuleTitle(id, locale) ??
    id
  );
}

/** The page of a rule in one language, made of its doc, which has both, and of the rule itself. */
export function rulePage(id: string, doc: string, locale: Locale): string {
  const rule = all.get(id)!;
  const { samples } = words[locale];
  const [, chinese = "", english = "", blocks = ""] =
    /^# .*\n([\s\S]*?)^## English\n([\s\S]*?)^## .*\n([\s\S]*)$/m.exec(doc) ?? [];
  return [
    `# ${titleOf(id, locale)}`,
    `\`${id}\` · ${severityWord(rule, locale)} · ${citations(rule, locale)}`,
    (locale === "en" ? english : chinese).trim(),
    `## ${samples}`,
    labelled(blocks, locale),
  ].join("\n\n");
}

/** What stands behind the language of a block says what is expected of it: to be read, it stands above. */
function labelled(blocks: string, locale: Locale): string {
  const { good, bad, review, stop } = words[locale];
  const labels: Record<string, string> = { good, bad, review };
  return blocks.replace(/^```(\w+) (good|bad|review)(.*)$/gm, (_, language: string, kind: string, rest: string) => {
    const values = rest.split(" ").filter(Boolean);
    return `**${labels[kind]}**${values.length > 0 ? stop : ""}${values.map((one) => `\`${one}\``).join(" ")}\n\n\`\`\`${language}`;
  });
}
