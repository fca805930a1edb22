import { useCallback, useState } from "preact/hooks";

/** What the live region says, and how to have it say something else; the same words twice are said twice. */
export function useAnnouncer(): [string, (text: string) => void] {
  const [said, say] = useState("");
  const announce = useCallback((text: string) => {
    // A screen reader speaks when the text changes, and a blank more is a change that nobody hears.
    say((before) => (before === text ? `${text}\u00a0` : text));
  }, []);
  return [said, announce];
}
