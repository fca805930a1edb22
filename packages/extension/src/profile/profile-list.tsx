import { useRef, useState } from "preact/hooks";
import { useManaging } from "./manage-tools.js";
import { Sentence } from "./page-words.js";
import type { KeptProfile } from "./profile-actions.js";
import { ProfileItem } from "./profile-item.js";
import { useExport } from "./use-export.js";

/** Profiles with what can be done to them. A deleted one can be taken back until the next is deleted. */
export function ProfileList(props: { heading: string; list: readonly KeptProfile[]; empty?: string }) {
  const { heading, list, empty } = props;
  const { texts, actions, announce, attempt } = useManaging();
  const save = useExport();
  const words = texts.list;
  const [removed, setRemoved] = useState<KeptProfile | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  const remove = async (kept: KeptProfile) => {
    if (!(await attempt(() => actions.remove(kept.profile.id)))) return;
    setRemoved(kept);
    announce(words.removed(kept.profile.name));
    setTimeout(() => undoButton.current?.focus());
  };
  const undo = async (kept: KeptProfile) => {
    if (!(await attempt(() => actions.restore(kept)))) return;
    setRemoved(null);
    announce(words.restored(kept.profile.name));
    title.current?.focus();
  };

  return (
    <div class="profiles">
      <div class="profiles-head">
        <h3 ref={title} tabIndex={-1}>
          {heading}
        </h3>
        {list.length > 1 && (
          <button type="button" class="plain" onClick={() => void save(list.map(({ profile }) => profile))}>
            {words.exportAll}
          </button>
        )}
      </div>
      {list.length === 0 && empty !== undefined && <p class="quiet">{empty}</p>}
      {removed && !list.some(({ profile }) => profile.id === removed.profile.id) && (
        <div class="note removed">
          <span>
            <Sentence of={words.removed} words={removed.profile.name} />
          </span>
          <button ref={undoButton} type="button" onClick={() => void undo(removed)}>
            {words.undo}
          </button>
        </div>
      )}
      <ul>
        {list.map((kept) => (
          <ProfileItem key={kept.profile.id} kept={kept} onRemove={() => void remove(kept)} />
        ))}
      </ul>
    </div>
  );
}
