import { useId } from "preact/hooks";
import { FindingItem } from "./finding-item.js";
import { countAnswered, type FindingGroup } from "./group-findings.js";
import { useTexts } from "./panel-tools.js";

/** The element that says how to move in the lists. */
export const HINT = "findings-hint";

/** The findings of one group under its heading. */
export function FindingGroupList(props: {
  group: FindingGroup;
  shown: boolean;
  /** Where the whole group can be hidden. */
  onShown: ((shown: boolean) => void) | null;
  opened: ReadonlySet<string>;
  reachable: string | null;
  onToggle: (key: string) => void;
  onCurrent: (key: string) => void;
  onLeave: (key: string) => void;
}) {
  const { group, shown, onShown, opened, reachable, onToggle, onCurrent, onLeave } = props;
  const { findings: texts } = useTexts();
  const id = useId();
  const { name, findings } = group;
  return (
    <div class="group">
      <div class="group-head">
        <h3 id={id}>
          {texts.groups[name]} <span class="count">{findings.length}</span>
        </h3>
        {name === "review" && <span class="quiet">{texts.progress(countAnswered(findings), findings.length)}</span>}
        {onShown !== null && (
          <button
            type="button"
            class="plain"
            aria-expanded={shown}
            aria-describedby={id}
            onClick={() => onShown(!shown)}
          >
            {shown ? texts.hideWaived : texts.showWaived}
          </button>
        )}
      </div>
      {name === "broken" && <p class="group-note">{texts.brokenNote}</p>}
      {shown && (
        <ul aria-labelledby={id} aria-describedby={HINT}>
          {findings.map((finding) => (
            <FindingItem
              key={finding.key}
              finding={finding}
              open={opened.has(finding.key)}
              reachable={finding.key === reachable}
              onToggle={onToggle}
              onCurrent={onCurrent}
              onLeave={onLeave}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
