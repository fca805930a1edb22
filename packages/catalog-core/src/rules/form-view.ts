import type { AttributeName } from "../attributes/attributes.js";
import type { FormFacts, FormField } from "../page/form/form-facts.js";
import { compact } from "../page/text.js";
import { type DisclosureStatus, statusOf } from "./disclosure-status.js";

/** The field for the disclosure status, and what it says. */
export interface StatusField {
  field: FormField;
  /** What is chosen; null if nothing is, or nothing that is understood. */
  status: DisclosureStatus | "internal" | null;
  /** What the options mean, in their order. */
  offered: readonly (DisclosureStatus | "internal" | null)[];
}

/** A form's facts, and the few questions that rules ask of them. */
export interface FormView extends FormFacts {
  /** All fields for that attribute: those in sight first, of these those with a value. */
  all(name: AttributeName): readonly FormField[];
  /** The best of them; undefined if there is none. */
  field(name: AttributeName): FormField | undefined;
  /** Null if the form has no field for it. */
  status: StatusField | null;
  /** Has anything been written? A form just opened owes nothing yet. */
  begun: boolean;
}

/** Some systems mean the medium (网站) by these. */
const AMBIGUOUS = /公开(?:形式|类别|类型)$/;

/** Makes a form's facts ready for the questions that rules ask: for fields by attribute, for the disclosure status. */
export function formViewOf(facts: FormFacts): FormView {
  const all = (name: AttributeName) => facts.fields.filter((field) => field.attribute === name).sort(bySight);
  const written = (field: FormField | undefined) => field !== undefined && field.value !== "";
  return {
    ...facts,
    all,
    field: (name) => all(name)[0],
    status: statusField(facts.fields),
    begun:
      facts.record === "saved" ||
      written(all("documentName")[0]) ||
      written(all("documentNumber")[0]) ||
      facts.editors.some((at) => written(facts.fields[at])),
  };
}

function bySight(a: FormField, b: FormField): number {
  return Number(b.visible) - Number(a.visible) || Number(b.value !== "") - Number(a.value !== "");
}

/** Approval forms write 此件依申请公开 for what others call 依申请公开. */
function meaningOf(text: string) {
  return statusOf(compact(text).replace(/^此[件文]/, ""));
}

function statusField(fields: readonly FormField[]): StatusField | null {
  const candidates = fields.flatMap((field): StatusField[] => {
    const offered = field.options.map(meaningOf);
    const status = meaningOf(field.value);
    const named = field.attribute === "disclosureMethod";
    const known = new Set(offered.filter((one) => one !== null)).size;
    // A choice between statuses is one, whatever its label; a field of that name that offers media or kinds is not.
    if (known >= 2 || (named && (known > 0 || status !== null))) return [{ field, status, offered }];
    return named && offered.length === 0 && !AMBIGUOUS.test(field.label) ? [{ field, status, offered }] : [];
  });
  candidates.sort(
    (a, b) =>
      Number(b.field.visible) - Number(a.field.visible) ||
      Number(b.field.attribute === "disclosureMethod") - Number(a.field.attribute === "disclosureMethod"),
  );
  return candidates[0] ?? null;
}
