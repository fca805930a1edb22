// Writes the tables of rules in the READMEs, docs/catalog, docs/records and docs/opinions, of duties in docs/duties,
// and of reasons and attributes in docs/report, between marker comments.
// Run after a change of rules, titles, duties or rule docs: node docs/make-rule-table.mjs (npm run build first).
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { attribute, attributeNames, attributeTitles, dutyById, pageRules, ruleTitle } from "@mulu/catalog-core";
import { catalogRules, catalogRuleTitle } from "@mulu/catalog-core/catalog-rules";
import { duties, dutyAsks, unchecked } from "@mulu/catalog-core/duties";
import { formRules } from "@mulu/catalog-core/form-rules";
import { opinionRules, opinionRuleTitle } from "@mulu/catalog-core/opinions";
import { recordRules, recordRuleTitle } from "@mulu/catalog-core/records";

const root = new URL("../", import.meta.url);
const RULES = "packages/catalog-core/src/rules/page/";
const FORM_RULES = "packages/catalog-core/src/rules/form/";
const CATALOG_RULES = "packages/catalog-core/src/rules/catalog/";
const RECORD_RULES = "packages/catalog-core/src/rules/record/";
const OPINION_RULES = "packages/catalog-core/src/rules/opinion/";

const words = {
  "zh-CN": {
    summary: (all, { error, warning, info }) => `${all} 条规则：错误 ${error} 条，警告 ${warning} 条，提示 ${info} 条`,
    ruleHead: ["规则", "检查什么", "级别", "依据"],
    reasonHead: ["规则", "`fail` 的原因", "`review` 的原因"],
    attributeHead: ["字段", "名称", "标签"],
    title: "zh",
    severities: { error: "错误", warning: "警告", info: "提示" },
    marks: { certain: "", reported: "（据转载）", inferred: "（推断）" },
    stop: "；",
    dutyHead: ["编号", "做什么", "谁、何时", "怎样检查"],
    list: "、",
    byPerson: "由人判断",
    byDay: "`mulu duties` 提醒到期",
  },
  en: {
    summary: (all, { error, warning, info }) => `${all} rules: ${error} errors, ${warning} warnings, ${info} hints`,
    ruleHead: ["Rule", "What it asks", "Severity", "Duty"],
    reasonHead: ["Rule", "Reasons of `fail`", "Reasons of `review`"],
    attributeHead: ["Field", "Name", "Tag"],
    title: "en",
    severities: { error: "error", warning: "warning", info: "hint" },
    marks: { certain: "", reported: " (reported)", inferred: " (inferred)" },
    stop: "; ",
    dutyHead: ["Id", "What is asked", "Who and when", "How it is checked"],
    list: ", ",
    byPerson: "a person decides",
    byDay: "`mulu duties` tells when it is due",
  },
};

/** The files with a table, and what makes each. */
export const tables = [
  { file: "README.md", name: "rules", make: () => ruleTable("en") },
  { file: "README.zh-CN.md", name: "rules", make: () => ruleTable("zh-CN") },
  { file: "docs/catalog.md", name: "catalog rules", make: () => catalogRuleTable("en") },
  { file: "docs/catalog.zh-CN.md", name: "catalog rules", make: () => catalogRuleTable("zh-CN") },
  { file: "docs/records.md", name: "record rules", make: () => recordRuleTable("en") },
  { file: "docs/records.zh-CN.md", name: "record rules", make: () => recordRuleTable("zh-CN") },
  { file: "docs/opinions.md", name: "opinion rules", make: () => opinionRuleTable("en") },
  { file: "docs/opinions.zh-CN.md", name: "opinion rules", make: () => opinionRuleTable("zh-CN") },
  { file: "docs/duties.md", name: "duties", make: () => dutyTables("en") },
  { file: "docs/duties.zh-CN.md", name: "duties", make: () => dutyTables("zh-CN") },
  { file: "docs/report.md", name: "reasons", make: () => reasonTable("en") },
  { file: "docs/report.zh-CN.md", name: "reasons", make: () => reasonTable("zh-CN") },
  { file: "docs/report.md", name: "attributes", make: () => attributeTable("en") },
  { file: "docs/report.zh-CN.md", name: "attributes", make: () => attributeTable("zh-CN") },
];

/** Rules over pages, then those over edit forms, each with the folder of its doc. */
const rules = [
  ...pageRules.map((rule) => ({ rule, folder: RULES })),
  ...formRules.map((rule) => ({ rule, folder: FORM_RULES })),
];

/** The same of rules over everything. */
const allRules = [
  ...rules.map(({ rule: { id, duties }, folder }) => ({ id, duties, folder })),
  ...catalogRules.map(({ id, duties }) => ({ id, duties, folder: CATALOG_RULES })),
  ...recordRules.map(({ id, duties }) => ({ id, duties, folder: RECORD_RULES })),
  ...opinionRules.map(({ id, duties }) => ({ id, duties, folder: OPINION_RULES })),
];

/** All rules over pages and forms: id, what each asks, its severity, the duties it checks. */
export function ruleTable(locale) {
  const { summary, ruleHead } = words[locale];
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { rule } of rules) counts[rule.severity]++;
  const rows = rules.map(({ rule, folder }) => ruleRow(rule, folder, ruleTitle, locale));
  return `<details>\n<summary>${summary(rules.length, counts)}</summary>\n\n${table(ruleHead, rows)}\n\n</details>`;
}

/** The same of all rules over catalogs, for a page in docs/. */
export function catalogRuleTable(locale) {
  const rows = catalogRules.map((rule) => ruleRow(rule, `../${CATALOG_RULES}`, catalogRuleTitle, locale));
  return table(words[locale].ruleHead, rows);
}

/** The same of all rules over document records. */
export function recordRuleTable(locale) {
  const rows = recordRules.map((rule) => ruleRow(rule, `../${RECORD_RULES}`, recordRuleTitle, locale));
  return table(words[locale].ruleHead, rows);
}

/** The same of all rules over public opinion. */
export function opinionRuleTable(locale) {
  const rows = opinionRules.map((rule) => ruleRow(rule, `../${OPINION_RULES}`, opinionRuleTitle, locale));
  return table(words[locale].ruleHead, rows);
}

function ruleRow(rule, folder, titleOf, locale) {
  return [
    `[\`${rule.id}\`](${folder}${rule.id}.md)`,
    titleOf(rule.id, locale),
    severityWord(rule, locale),
    citations(rule, locale),
  ];
}

/** All duties, a table for each document that they stand in. */
export function dutyTables(locale) {
  const language = words[locale].title;
  const documents = new Map();
  for (const duty of duties) {
    const { document } = duty.source;
    documents.set(document, [...(documents.get(document) ?? []), duty]);
  }
  return [...documents]
    .map(([document, list]) => {
      const { number } = list[0].source;
      const heading = number ? `${document[language]} (${number})` : document[language];
      return `### ${heading}\n\n${table(
        words[locale].dutyHead,
        list.map((duty) => dutyRow(duty, locale)),
      )}`;
    })
    .join("\n\n");
}

function dutyRow({ id, who, when, source, checkable, due }, locale) {
  const { title: language, list, stop, byPerson, byDay } = words[locale];
  const article = source.article?.[language];
  const links = allRules
    .filter((rule) => rule.duties.includes(id))
    .map((rule) => `[\`${rule.id}\`](../${rule.folder}${rule.id}.md)`);
  const ways = [links.join(list), due ? byDay : "", unchecked[id]?.[language] ?? ""].filter(Boolean);
  if (ways.length === 0 && checkable === "human") ways.push(byPerson);
  return [
    `\`${id}\``,
    `${dutyAsks(id, locale)}${article ? ` (${article})` : ""}`,
    [who[language], when?.[language]].filter(Boolean).join(stop),
    ways.join(stop),
  ];
}

/** The reasons that each rule's doc has an example of: a test of the rules holds these to be all. */
export function reasonTable(locale) {
  const rows = rules.map(({ rule: { id }, folder }) => {
    const doc = readFileSync(new URL(`${folder}${id}.md`, root), "utf8");
    const reasons = (expected) => {
      const found = [...doc.matchAll(/^```html (bad|review) (\S+)/gm)].filter((match) => match[1] === expected);
      return [...new Set(found.map((match) => `\`${match[2]}\``))].join(" ");
    };
    return [`\`${id}\``, reasons("bad"), reasons("review")];
  });
  return table(words[locale].reasonHead, rows);
}

/** All attributes: name in the report, title, meta tag. */
export function attributeTable(locale) {
  const { attributeHead, title } = words[locale];
  const rows = attributeNames.map((name) => {
    const { meta } = attribute(name);
    return [`\`${name}\``, attributeTitles[name][title], meta ? `\`${meta}\`` : ""];
  });
  return table(attributeHead, rows);
}

/** The word for how grave a breach of the rule is. */
export function severityWord({ severity }, locale) {
  return words[locale].severities[severity];
}

/** Where the rule's duties stand, each place once, with the best that is known of it. */
export function citations({ duties }, locale) {
  const { marks, stop } = words[locale];
  const best = new Map();
  for (const id of duties) {
    const { source, certainty } = dutyById(id);
    const place = locale === "en" ? placeInEnglish(source) : placeInChinese(source);
    const known = best.get(place);
    const order = Object.keys(marks);
    if (known === undefined || order.indexOf(certainty) < order.indexOf(known)) best.set(place, certainty);
  }
  return [...best].map(([place, certainty]) => `${place}${marks[certainty]}`).join(stop);
}

function placeInChinese({ document, number, article }) {
  const name = number?.startsWith("国办") ? number : document.zh.replace(/《|》|中华人民共和国/g, "");
  return `${name}${article?.zh ?? ""}`;
}

function placeInEnglish({ document, number, article }) {
  const name = number?.startsWith("国办") ? number : document.en.replace(" of the People's Republic of China", "");
  return `${name}${article ? `, ${article.en}` : ""}`;
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`.replace(/ {2,}/g, " "))
    .join("\n");
}

/** The file's text with the table put between its markers. */
export function withTable(text, name, made) {
  const [start, end] = [`<!-- ${name}: made by docs/make-rule-table.mjs -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The markers of the table “${name}” are missing.`);
  return `${text.slice(0, from + start.length)}\n\n${made}\n\n${text.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, name, make } of tables) {
    const place = new URL(file, root);
    writeFileSync(place, withTable(readFileSync(place, "utf8"), name, make()));
  }
}
