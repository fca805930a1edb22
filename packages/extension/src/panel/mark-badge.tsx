import { type Mark, shapes } from "./mark-of.js";
import { useTexts } from "./panel-tools.js";

/** Shape and word of a finding's mark. */
export function MarkBadge({ mark }: { mark: Mark }) {
  const texts = useTexts();
  return (
    <span class={`mark mark-${mark}`}>
      <span aria-hidden="true">{shapes[mark]}</span> {texts.marks[mark]}
    </span>
  );
}
