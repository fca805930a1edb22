import { labelOf } from "../../attributes/labels.js";
import { Has } from "../chars.js";
import type { Collector, ElementEvent } from "../collector.js";
import type { Line } from "../line.js";
import { compact } from "../text.js";

export interface FormFacts {
  /** Controls that a person fills in. */
  controls: number;
  /** Controls beside which a label of the glossary stands: the page is an edit form. */
  labelled: number;
}

const BUTTONS = ["hidden", "submit", "button", "reset", "image"];

/** Counts form controls, and those that carry a disclosure label. Their contents are no business of a page audit. */
export class FormsCollector implements Collector {
  readonly opens = ["input", "textarea", "select"];
  readonly lines = Has.labelStart;
  private controls = 0;
  private readonly labels = new Set<string>();
  private last: string | null = null;
  private lastLine = -1;

  open(element: ElementEvent): void {
    if (element.name === "input" && BUTTONS.includes((element.attr("type") ?? "").toLowerCase())) return;
    this.controls++;
    if (this.last !== null && this.lastLine === element.line - 1) this.labels.add(this.last);
    this.last = null;
  }

  line(line: Line): void {
    if (line.control) {
      if (line.text.length > 200) return;
      const name = compact(line.text).replace(/^[*＊]|[:：*＊].*$/gs, "");
      const label = labelOf(name.slice(0, 12));
      if (label) this.labels.add(label.attribute);
      this.last = null;
    } else if (line.label) {
      this.last = line.label.label.attribute;
      this.lastLine = line.index;
    }
  }

  facts(): FormFacts {
    return { controls: this.controls, labelled: this.labels.size };
  }
}
