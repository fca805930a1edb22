import { labelOf } from "../../attributes/labels.js";
import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import { compact } from "../text.js";

export interface FormFacts {
  /** Controls that a person fills in. */
  controls: number;
  /** Controls beside which a label of the glossary stands: the page is an edit form. */
  labelled: number;
}

const BUTTONS = /^(?:hidden|submit|button|reset|image)$/i;

/** Counts form controls, and those that carry a disclosure label. Their contents are no business of a page audit. */
export function formsCollector(): CollectorOf<FormFacts> {
  let controls = 0;
  const labels = new Set<string>();
  let last: string | null = null;
  let lastLine = -1;

  return {
    opens: ["input", "textarea", "select"],
    lines: Has.labelStart,
    open(element) {
      if (element.name === "input" && BUTTONS.test(element.attr("type") ?? "")) return;
      controls++;
      if (last !== null && lastLine === element.line - 1) labels.add(last);
      last = null;
    },
    line(line) {
      if (line.control) {
        if (line.text.length > 200) return;
        const label = labelOf(compact(line.text).replace(/^[*＊]|[:：*＊].*$/gs, ""));
        if (label) labels.add(label.attribute);
        last = null;
      } else if (line.label) {
        last = line.label.label.attribute;
        lastLine = line.index;
      }
    },
    facts: () => ({ controls, labelled: labels.size }),
  };
}
