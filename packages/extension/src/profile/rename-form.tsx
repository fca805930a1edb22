import { profileLimits, type SiteProfile } from "@mulu/catalog-core/profile";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useManaging } from "./manage-tools.js";

export function RenameForm({ profile, onLeave }: { profile: SiteProfile; onLeave: () => void }) {
  const { texts, actions, announce, attempt } = useManaging();
  const words = texts.list;
  const [name, setName] = useState(profile.name);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // With the rendering itself: a key pressed right after it must not go nowhere.
  useLayoutEffect(() => field.current?.select(), []);

  const save = async (event: Event) => {
    event.preventDefault();
    const plain = name.trim();
    setMissing(plain === "");
    if (plain === "") return field.current?.focus();
    if (await attempt(() => actions.save([{ ...profile, name: plain }]))) {
      announce(words.renamed(plain));
      onLeave();
    }
  };

  return (
    <form
      class="form"
      aria-label={words.renameOf(profile.name)}
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <label for={`${id}-name`}>{words.newName}</label>
      <input
        ref={field}
        id={`${id}-name`}
        type="text"
        required
        maxLength={profileLimits.name}
        value={name}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      {missing && (
        <p id={`${id}-missing`} class="ink-error" role="alert">
          {words.nameMissing}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {words.saveName}
        </button>
        <button type="button" onClick={onLeave}>
          {texts.teach.cancel}
        </button>
      </div>
    </form>
  );
}
