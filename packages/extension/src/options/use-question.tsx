import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { ConfirmDialog, type Question } from "./confirm-dialog.js";

/** A dialog that asks, and how to have it ask. */
export function useQuestion(): [VNode | null, (question: Question) => void] {
  const [question, ask] = useState<Question | null>(null);
  return [question && <ConfirmDialog question={question} onClose={() => ask(null)} />, ask];
}
