import { type Duty, duties, dutyAsks, unchecked } from "@mulu/catalog-core/duties";
import type { Locale } from "./pages.js";
import { allRules, titleOf } from "./rules.js";
import { words } from "./words/words.js";

/** A duty's name in an address. */
export const dutySlug = (id: string): string => id.replaceAll("/", "-");

const bySlug = new Map(duties.map((duty) => [dutySlug(duty.id), duty]));

export const dutySlugs: readonly string[] = [...bySlug.keys()];

/** Is it a duty's id? Then where its page is, from the language's root on. */
export const dutyPath = (id: string): string | null => (bySlug.has(dutySlug(id)) ? `duties/${dutySlug(id)}` : null);

/** The page of a duty in one language, made of the duty itself. */
export function dutyPage(slug: string, locale: Locale): string {
  const duty = bySlug.get(slug)!;
  const language = locale === "en" ? "en" : "zh";
  const w = words[locale].duty;
  const { document, number, article, inForceSince } = duty.source;
  const rows: [string, string | null | undefined][] = [
    [w.who, duty.who[language]],
    [w.when, duty.when?.[language]],
    [
      w.source,
      [number ? `${document[language]}${w.number(number)}` : document[language], article?.[language]]
        .filter(Boolean)
        .join(w.comma),
    ],
    [w.inForce, inForceSince],
    [w.certainty, w.certainties[duty.certainty]],
    [w.shownBy, w.checkables[duty.checkable]],
    [w.due, duty.due && dueWords(duty.due, locale)],
  ];
  return [
    `# ${sentence(dutyAsks(duty.id, locale) ?? "", locale)}`,
    `\`${duty.id}\``,
    `| ${w.field} | ${w.value} |\n| --- | --- |\n${rows.flatMap(([name, text]) => (text ? `| ${name} | ${text} |` : [])).join("\n")}`,
    `## ${w.checked}`,
    checkedBy(duty, locale),
  ].join("\n\n");
}

function checkedBy({ id, due, checkable }: Duty, locale: Locale): string {
  const w = words[locale].duty;
  const base = locale === "en" ? "/en/" : "/";
  const lines = allRules
    .filter((rule) => rule.duties.includes(id))
    .map((rule) => `- [${titleOf(rule.id, locale)}](${base}rules/${rule.id}.html) \`${rule.id}\``);
  if (due) lines.push(`- ${w.byDay}`);
  const reason = unchecked[id]?.[locale === "en" ? "en" : "zh"];
  if (reason) lines.push(`- ${sentence(reason, locale)}`);
  if (lines.length === 0 && checkable === "human") lines.push(`- ${w.byPerson}`);
  return lines.join("\n");
}

function dueWords(due: NonNullable<Duty["due"]>, locale: Locale): string {
  const { dues } = words[locale].duty;
  if (due.kind === "once") return dues.once(due.by);
  return due.kind === "yearly" ? dues.yearly(due.every, due.from) : dues.cycle(due.days);
}

/** Duties are told in the middle of a sentence. */
function sentence(text: string, locale: Locale): string {
  return locale === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
