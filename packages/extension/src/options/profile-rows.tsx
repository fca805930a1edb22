import { useManaging } from "../profile/manage-tools.js";
import type { KeptProfile } from "../profile/profile-actions.js";
import { ProfileItem } from "../profile/profile-item.js";
import { useExport } from "../profile/use-export.js";
import { useOptions } from "./options-tools.js";
import { useQuestion } from "./use-question.js";

/** All profiles, those of the organisation first. One that is erased is gone: it is asked before. */
export function ProfileRows({ kept }: { kept: readonly KeptProfile[] }) {
  const { texts } = useOptions();
  const { actions, attempt, announce, texts: own } = useManaging();
  const words = own.settings;
  const [dialog, ask] = useQuestion();
  const save = useExport();

  const erase = ({ profile: { id, name } }: KeptProfile) =>
    ask({
      heading: words.confirm,
      text: words.confirmText(name),
      does: own.list.remove,
      act: async () => {
        if (!(await attempt(() => actions.remove(id)))) return;
        announce(own.list.removed(name));
        // Its row goes, and the button with it.
        document.querySelector<HTMLElement>("h2[tabindex]")?.focus();
      },
    });
  return (
    <section class="card">
      <div class="card-head">
        <h3>
          {texts.sections.profiles} <span class="count">{kept.length}</span>
        </h3>
        {kept.length > 1 && (
          <button type="button" class="push" onClick={() => void save(kept.map(({ profile }) => profile))}>
            {own.list.exportAll}
          </button>
        )}
      </div>
      {kept.length === 0 ? (
        <p class="quiet">{words.empty}</p>
      ) : (
        <ul class="rows profile-rows">
          {kept.map((one) => (
            <ProfileItem key={one.profile.id} kept={one} onRemove={() => erase(one)} />
          ))}
        </ul>
      )}
      {dialog}
    </section>
  );
}
