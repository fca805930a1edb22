import type { FormField } from "../../page/form/form-facts.js";
import { defineFormRule, failAt, reviewAt } from "../define-form-rule.js";
import { notApplicable, pass } from "../define-rule.js";
import type { FormView } from "../form-view.js";
import { hasEnd } from "../limits.js";

const END = /截止|到期|结束|终止/;

/** What is disclosed for a limited time says until when. */
export default defineFormRule({
  id: "form-time-limit",
  severity: "info",
  duties: ["META-limit"],
  appliesTo: (form) => form.all("disclosureTimeLimit").some(({ value }) => value !== ""),
  check({ form }) {
    const limit = form.all("disclosureTimeLimit").find(({ value }) => value !== "")!;
    const ends = hasEnd(limit.value);
    if (ends === null) return notApplicable();
    if (ends) return pass();
    const places = endsOf(form, limit);
    if (places.some(({ value }) => value !== "")) return pass();
    const place = places.find(({ visible }) => visible);
    const data = { limit: limit.value };
    return place ? failAt(place, "no-end", data) : reviewAt(limit, "no-end", data);
  },
});

/** Fields for the last day: by their label, or what stands without one right behind the limit. */
function endsOf({ fields, all }: FormView, limit: FormField): readonly FormField[] {
  const next = fields[fields.indexOf(limit) + 1];
  return [
    ...fields.filter(({ label, kind }) => END.test(label) && kind !== "multi" && kind !== "choice"),
    ...all("expiryDate"),
    ...(next && next.label === "" ? [next] : []),
  ];
}
