import { useId, useRef } from "preact/hooks";
import type { FindingView } from "../protocol/tab-state.js";
import { FindingDetails } from "./finding-details.js";
import { MarkBadge } from "./mark-badge.js";
import { markOf } from "./mark-of.js";
import { memo } from "./memo.js";
import { useTexts } from "./panel-tools.js";

/** One finding: a line, and all that belongs to it when opened. */
export const FindingItem = memo(
  (props: {
    finding: FindingView;
    open: boolean;
    reachable: boolean;
    onToggle: (key: string) => void;
    onCurrent: (key: string) => void;
    onLeave: (key: string) => void;
  }) => {
    const { finding, open, reachable, onToggle, onCurrent, onLeave } = props;
    const { review } = useTexts();
    const line = useRef<HTMLButtonElement>(null);
    const id = useId();
    return (
      <li
        class={open ? "finding open" : "finding"}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.defaultPrevented || !open) return;
          event.preventDefault();
          line.current?.focus();
          onToggle(finding.key);
        }}
      >
        <h4>
          <button
            ref={line}
            type="button"
            class="line"
            data-line={finding.key}
            tabIndex={reachable ? 0 : -1}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onFocus={() => onCurrent(finding.key)}
            onClick={() => onToggle(finding.key)}
          >
            <MarkBadge mark={markOf(finding)} />
            <span class="message">
              {finding.answer !== null && (
                <span class={`badge answer-${finding.answer.says}`}>{review.says[finding.answer.says]}</span>
              )}
              <bdi dir="auto">{finding.message}</bdi>
            </span>
          </button>
        </h4>
        {open && (
          <div id={id} class="details">
            <FindingDetails finding={finding} onLeave={onLeave} />
          </div>
        )}
      </li>
    );
  },
);
