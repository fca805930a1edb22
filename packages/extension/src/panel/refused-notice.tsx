import type { NotKept } from "../background/memory.js";
import { storeTexts } from "../locales/store/index.js";
import { usePanelTools } from "./panel-tools.js";

/** What was asked for was not kept, and what to do. */
export function RefusedNotice({ why }: { why: NotKept }) {
  const { trouble, refusal } = storeTexts[usePanelTools().locale];
  return (
    <p class="notice notice-failed" role="alert">
      {{ ...trouble, ...refusal }[why]}
    </p>
  );
}
