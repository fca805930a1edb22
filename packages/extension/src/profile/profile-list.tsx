import { profilesFile } from "@mulu/catalog-core/profile";
import { useRef, useState } from "preact/hooks";
import { fileName } from "./draft-profile.js";
import { Sentence } from "./page-words.js";
import type { KeptProfile } from "./profile-actions.js";
import { ProfileItem } from "./profile-item.js";
import { useTeach } from "./teach-tools.js";

/** Profiles with what can be done to them. A deleted one can be taken back until the next is deleted. */
export function ProfileList(props: { heading: string; list: readonly KeptProfile[]; empty?: string }) {
  const { heading, list, empty } = props;
  const { texts, actions, today, announce, attempt } = useTeach();
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
  const exportAll = async () => {
    const profiles = list.map(({ profile }) => profile);
    const name = fileName(profiles, today);
    if (await attempt(() => actions.saveFile(name, profilesFile(profiles)))) announce(words.exported(name));
  };

  return (
    <div class="profiles">
      <div class="profiles-head">
        <h3 ref={title} tabIndex={-1}>
          {heading}
        </h3>
        {list.length > 1 && (
          <button type="button" class="plain" onClick={() => void exportAll()}>
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
