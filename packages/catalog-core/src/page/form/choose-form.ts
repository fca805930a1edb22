import { statementIn } from "../collectors/statements.js";
import type { StatementFact } from "../facts.js";
import { compact } from "../text.js";
import type { Draft, Piece } from "./draft.js";
import { fieldOf, type LabelBook } from "./fields.js";
import type { FormFacts, FormField } from "./form-facts.js";
import type { FormSource } from "./form-source.js";
import { textIn } from "./look.js";
import type { Found, RawForm } from "./reading.js";

/** Fields with a disclosure label that make an edit form, as on pages (see page/kind.ts). */
const LEAST = 3;
const SEARCHES = /^(?:搜索|查询|检索|搜一下|高级搜索|高级检索|筛选|搜)$/;
const SAVES = /保存|提交|送审|报批|发布|存稿|下一步|确定|审核/;
const MAKES = /新建|新增|添加|录入|撰写|拟稿|起草/;
const MOST_STATEMENTS = 20;

/** Of all forms of a page, the one with most disclosure labels. */
export function chooseForm<N>(found: Found<N>, source: FormSource<N>): RawForm<N> | null {
  const book = labelBook(found, source);
  const forms = new Map<N | null, Draft<N>[]>();
  for (const draft of withoutSources(found.drafts)) {
    const list = forms.get(draft.form);
    if (list) list.push(draft);
    else forms.set(draft.form, [draft]);
  }
  let best: { form: N | null; drafts: Draft<N>[]; fields: FormField[]; score: number } | null = null;
  for (const [form, drafts] of forms) {
    const fields = drafts.map((draft, at) => fieldOf(draft, at, book));
    const score = new Set(fields.flatMap(({ attribute }) => attribute ?? [])).size;
    if (
      score < LEAST ||
      isSearch(
        fields,
        found.buttons.filter((one) => one.form === form),
      )
    )
      continue;
    if (!best || score > best.score) best = { form, drafts, fields, score };
  }
  if (!best) return null;
  const { form, drafts, fields } = best;
  const nodes = drafts.map((draft) => draft.node);
  let at = 0;
  if (form !== null) at = nodes.push(form) - 1;
  const editors = drafts.flatMap(({ lines }, i) => (lines ? [i] : []));
  const facts: FormFacts = {
    form: 1,
    at,
    record: recordOf(fields, found.headings),
    fields,
    editors,
    statements: editors.flatMap((i) => statementsIn(drafts[i]!.lines!, i)).slice(-MOST_STATEMENTS),
    notRead: found.frames
      .filter((frame) => frame.form === form)
      .map(({ node }) => ({ what: "iframe" as const, why: source.frameWhy, at: nodes.push(node) - 1 })),
  };
  return { facts, nodes };
}

function labelBook<N>({ drafts, ids, labels }: Found<N>, source: FormSource<N>): LabelBook {
  const tied = new Map<string, Piece | null>();
  const choices = new Set<string>();
  const seen = new Set<string>();
  for (const label of labels) if (label.of !== null && !tied.has(label.of)) tied.set(label.of, label);
  for (const draft of drafts) {
    const own = draft.choices ? draft.choices.flatMap(({ id }) => id ?? []) : [...new Set(draft.ids)];
    for (const id of own) {
      if (draft.choices) choices.add(id);
      // One id on several controls: its label could be anyone's.
      if (seen.has(id)) tied.delete(id);
      seen.add(id);
    }
  }
  return {
    tied: (id) => tied.get(id) ?? null,
    isChoice: (id) => choices.has(id),
    textOf: (list) =>
      list
        .split(/\s/, 5)
        .map((id) => {
          const node = ids.get(id);
          return node === undefined ? "" : textIn(source, node);
        })
        .join(" "),
  };
}

/** An editor keeps its text in a hidden box beside it: one field, with the labels and ids of both. */
function withoutSources<N>(drafts: readonly Draft<N>[]): Draft<N>[] {
  const dropped = new Set<Draft<N>>();
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== "rich-text") continue;
    for (const other of [drafts[i - 1], drafts[i + 1]]) {
      if (other?.kind !== "multi" || !other.hidden || draft.hidden || other.form !== draft.form) continue;
      dropped.add(other);
      for (const { box } of other.before) box.fields--;
      draft.ids.push(...other.ids);
      draft.names.push(...other.names);
      if (draft.before.length === 0) draft.before = other.before;
      if (draft.lines?.length === 0) {
        draft.lines = other.lines;
        draft.value = other.value;
      }
    }
  }
  return drafts.filter((draft) => !dropped.has(draft));
}

/** A keyword, some filters and a button: it finds records and changes none. */
function isSearch(fields: readonly FormField[], buttons: readonly { text: string }[]): boolean {
  if (fields.some(({ kind, required }) => kind === "multi" || kind === "rich-text" || kind === "file" || required))
    return false;
  const words = buttons.map(({ text }) => compact(text));
  return words.some((word) => SEARCHES.test(word)) || (!words.some((word) => SAVES.test(word)) && fields.length < 6);
}

/** A saved record comes with its title; a new one without. */
function recordOf(fields: readonly FormField[], headings: readonly string[]): FormFacts["record"] {
  const makes = headings.some((text) => MAKES.test(text));
  const title = fields.find(({ attribute }) => attribute === "documentName");
  if (!title) return makes ? "new" : null;
  if (title.value !== "" && title.preset) return makes ? null : "saved";
  // What a script filled in looks typed.
  return title.value === "" || makes ? "new" : null;
}

function statementsIn(lines: readonly string[], at: number): StatementFact[] {
  return lines.flatMap((line) => {
    const found = statementIn(line);
    return found ? [{ ...found, at }] : [];
  });
}
