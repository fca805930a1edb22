import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { ConfirmDialog, type Question } from "../tab-page/confirm-dialog.js";
import { useOptions } from "./options-tools.js";

/** A dialog that asks, and how to have it ask. */
export function useQuestion(): [VNode | null, (question: Question) => void] {
  const { texts } = useOptions();
  const [question, ask] = useState<Question | null>(null);
  return [
    question && <ConfirmDialog question={question} cancel={texts.common.cancel} onClose={() => ask(null)} />,
    ask,
  ];
}
