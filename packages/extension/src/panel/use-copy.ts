import { useEffect, useRef, useState } from "preact/hooks";
import { copyText } from "./copy-text.js";
import { usePanelTools } from "./panel-tools.js";

/** How long a button says that it copied. */
const SHOWN_MS = 2000;

/** Copies and says so, to the eye for a moment and to the ear. */
export function useCopy(): [boolean, (text: string) => void] {
  const { texts, announce } = usePanelTools();
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (text: string) => {
    const done = await copyText(text);
    announce(done ? texts.finding.copied : texts.finding.notCopied);
    clearTimeout(timer.current);
    setCopied(done);
    timer.current = setTimeout(() => setCopied(false), SHOWN_MS);
  };
  return [copied, copy];
}
