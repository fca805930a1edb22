import type { AttributeName } from "@mulu/catalog-core";
import type { PlannedImport } from "@mulu/catalog-core/profile";
import { useLayoutEffect, useRef } from "preact/hooks";
import { titleOf } from "./attribute-choices.js";
import { useManaging } from "./manage-tools.js";
import { PageWords, Sentence } from "./page-words.js";

/** What an import would change, profile by profile. */
export function ImportPreview(props: {
  file: string;
  plan: readonly PlannedImport[];
  onImport: () => void;
  onCancel: () => void;
}) {
  const { file, plan, onImport, onCancel } = props;
  const { texts } = useManaging();
  const words = texts.import;
  const heading = useRef<HTMLHeadingElement>(null);
  const isNeeded = plan.some(({ what }) => what !== "same");
  // With the rendering itself: a key pressed right after it must not go nowhere.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="note">
      <h3 ref={heading} tabIndex={-1}>
        <Sentence of={words.preview} words={file} />
      </h3>
      <ul class="plan">
        {plan.map((one) => (
          <li key={one.profile.id}>
            <span class="badge">{words.what[one.what]}</span>
            <PageWords text={one.profile.name} />
            <Changes plan={one} />
          </li>
        ))}
      </ul>
      {!isNeeded && <p class="quiet">{words.nothing}</p>}
      <div class="actions">
        {isNeeded && (
          <button type="button" class="primary" onClick={onImport}>
            {words.confirm}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

function Changes({ plan }: { plan: PlannedImport }) {
  const { texts, locale } = useManaging();
  const words = texts.import;
  const titles = (names: readonly AttributeName[]) => words.join(names.map((name) => titleOf(name, locale)));
  return (
    <span class="quiet dotted">
      <span>
        <PageWords text={plan.profile.hosts.join(" ")} />
      </span>
      {plan.added.length > 0 && <span>{words.added(titles(plan.added))}</span>}
      {plan.removed.length > 0 && <span>{words.removed(titles(plan.removed))}</span>}
      {plan.changed.length > 0 && <span>{words.changed(titles(plan.changed))}</span>}
      {plan.other.length > 0 && <span>{words.other(words.join(plan.other.map((key) => words.names[key])))}</span>}
    </span>
  );
}
