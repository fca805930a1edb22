import type { AttributeName } from "@mulu/catalog-core";
import { useRef, useState } from "preact/hooks";
import { titleOf } from "./attribute-choices.js";
import { withoutAttribute } from "./draft-profile.js";
import { useManaging } from "./manage-tools.js";
import { PageWords, Sentence } from "./page-words.js";
import type { KeptProfile } from "./profile-actions.js";
import { RenameForm } from "./rename-form.js";
import { useExport } from "./use-export.js";

/** One profile: its switch, what of it is broken, what it reads, and what can be done with it. */
export function ProfileItem({ kept, onRemove }: { kept: KeptProfile; onRemove: () => void }) {
  const { profile, enabled, broken, managed } = kept;
  const { texts, actions, locale, announce, attempt } = useManaging();
  const save = useExport();
  const words = texts.list;
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const summary = useRef<HTMLElement>(null);
  const names = Object.keys(profile.attributes) as AttributeName[];

  const turn = async () => {
    if (await attempt(() => actions.setEnabled(profile.id, !enabled))) announce(words.turned(profile.name, !enabled));
  };
  const drop = async (name: AttributeName) => {
    // This button goes away with its row.
    summary.current?.focus();
    if (await attempt(() => actions.save([withoutAttribute(profile, name)])))
      announce(words.dropped(titleOf(name, locale)));
  };
  const leaveRename = () => {
    setRenaming(false);
    setTimeout(() => renameButton.current?.focus());
  };

  return (
    <li class={enabled ? "profile" : "profile off"}>
      <div class="profile-head">
        <span class="strong">
          <PageWords text={profile.name} />
          {broken.length > 0 && <span class="badge badge-warning">{words.broken}</span>}
          {broken.length === 0 && enabled && !managed && <span class="badge badge-pass">{words.works}</span>}
        </span>
        {managed ? (
          <span class="badge">{words.managed}</span>
        ) : (
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={enabled}
            aria-label={words.enabled(profile.name)}
            onClick={() => void turn()}
          >
            <span aria-hidden="true">{enabled ? words.on : words.off}</span>
          </button>
        )}
      </div>
      <p class="quiet dotted">
        <span>{words.about(profile.hosts.join(" "), names.length)}</span>
        <span>
          {profile.madeBy === undefined ? (
            words.made(profile.madeOn)
          ) : (
            <Sentence of={(by) => words.madeBy(profile.madeOn, by)} words={profile.madeBy} />
          )}
        </span>
        {profile.pages && <span>{words.pages(profile.pages.join(" "))}</span>}
        {profile.kind && <span>{words.kind(texts.kinds[profile.kind])}</span>}
      </p>
      {profile.note !== undefined && (
        <p class="quiet">
          <PageWords text={profile.note} />
        </p>
      )}
      {broken.length > 0 && (
        <div class="warn">
          <ul>
            {broken.map(({ attribute, since }) => (
              <li key={attribute}>{words.brokenSince(titleOf(attribute, locale), since)}</li>
            ))}
          </ul>
          <p>{words.brokenTodo}</p>
        </div>
      )}
      <details>
        <summary ref={summary}>{words.attributes}</summary>
        <ul class="parts">
          {names.map((name) => (
            <li key={name}>
              <span class="value">
                {titleOf(name, locale)}
                {profile.attributes[name]!.map(({ selector, after }, index) => (
                  <code key={index}>
                    {selector}
                    {after !== undefined && (
                      <>
                        {" "}
                        “<bdi>{after}</bdi>”
                      </>
                    )}
                  </code>
                ))}
              </span>
              {names.length > 1 && !managed && (
                <button
                  type="button"
                  class="plain"
                  aria-label={words.dropOf(titleOf(name, locale))}
                  onClick={() => void drop(name)}
                >
                  {words.drop}
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
      {renaming ? (
        <RenameForm profile={profile} onLeave={leaveRename} />
      ) : (
        <div class="actions">
          {!managed && (
            <button
              ref={renameButton}
              type="button"
              aria-label={words.renameOf(profile.name)}
              onClick={() => setRenaming(true)}
            >
              {words.rename}
            </button>
          )}
          <button type="button" aria-label={words.exportOf(profile.name)} onClick={() => void save([profile])}>
            {words.export}
          </button>
          {!managed && (
            <button type="button" aria-label={words.removeOf(profile.name)} onClick={onRemove}>
              {words.remove}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
