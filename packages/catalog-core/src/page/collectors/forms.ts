import { labelOf } from "../../attributes/labels.js";
import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import { compact } from "../text.js";

export interface FormFacts {
  /** Controls that a person fills in. */
  controls: number;
  /** Controls beside which a label of the glossary stands: the page is an edit form. */
  labelled: number;
  /** The last control. */
  end: number;
}

const BUTTONS = /^(?:hidden|submit|button|reset|image)$/i;

/** Counts form controls, and those that carry a disclosure label. Their contents are no business of a page audit. */
export function formsCollector(): CollectorOf<FormFacts> {
  let controls = 0;
  const labels = new Set<string>();
  let last: string | null = null;
  let lastLine = 0;
  let end = 0;

  return {
    opens: ["input", "textarea", "select"],
    lines: Has.labelStart,
    open(element) {
      if (BUTTONS.test(element.attr("type") ?? "")) return;
      controls++;
      end = element.at;
      if (last && element.line === lastLine + 1) labels.add(last);
    },
    line({ text, control, index }) {
      // 公开方式（选填）
      last = labelOf(compact(text.slice(0, 99)).replace(/^[*＊]|[:：*＊(（].*/g, ""))?.attribute ?? null;
      lastLine = index;
      if (control && last) labels.add(last);
    },
    facts: () => ({ controls, labelled: labels.size, end }),
  };
}
