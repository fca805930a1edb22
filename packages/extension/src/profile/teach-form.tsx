import type { AttributeName } from "@mulu/catalog-core";
import { guessAttribute } from "@mulu/catalog-core/profile";
import { useEffect, useRef, useState } from "preact/hooks";
import { titleOf } from "./attribute-choices.js";
import { AttributePicker } from "./attribute-picker.js";
import { draftFor, hostOf } from "./draft-profile.js";
import type { PickedElement } from "./messages.js";
import { Sentence } from "./page-words.js";
import { LabelNote, PickedChoice } from "./picked-choice.js";
import { PickingNotice } from "./picking-notice.js";
import { useTeach } from "./teach-tools.js";

/**
 * Teaches one attribute at a time: point at it on the page and say what it is, in either order; see what is read; save.
 */
export function TeachForm({ url }: { url: string }) {
  const { texts, actions, kept, today, locale, announce, attempt } = useTeach();
  const words = texts.teach;
  const [attribute, setAttribute] = useState<AttributeName | null>(null);
  const [changing, setChanging] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const [picked, setPicked] = useState<PickedElement | null>(null);
  const pickButton = useRef<HTMLButtonElement>(null);
  const isThere = useRef(true);
  const draft = draftFor(kept, url, today)!;
  const isNew = kept.every(({ profile }) => profile.id !== draft.id);
  const guess = guessAttribute(picked?.label ?? null);

  // Whoever leaves the panel leaves no outline on the page.
  useEffect(
    () => () => {
      isThere.current = false;
      actions.stopPicking();
    },
    [actions],
  );

  // The button comes back with the next rendering.
  const backToButton = () => setTimeout(() => pickButton.current?.focus());
  const pick = async () => {
    setPicked(null);
    setAt("");
    announce(texts.picking.started);
    let element: PickedElement | null = null;
    await attempt(async () => {
      element = await actions.startPicking((text) => isThere.current && setAt(text));
    });
    if (!isThere.current) return;
    setAt(null);
    setPicked(element);
    if (element) {
      const named = guessAttribute((element as PickedElement).label);
      if (attribute === null && named) setAttribute(named);
    } else {
      announce(texts.picking.ended);
      backToButton();
    }
  };
  const choose = (name: AttributeName) => {
    setAttribute(name);
    setChanging(false);
    announce(words.chosen(titleOf(name, locale)));
    if (!picked) backToButton();
  };
  const done = (saved: boolean) => {
    setPicked(null);
    if (saved) setAttribute(null);
    backToButton();
  };

  return (
    <div class="teach-form">
      <h3>
        <Sentence of={words.heading} words={hostOf(url)!} />
      </h3>
      <p class="quiet">{isNew ? words.isNew : <Sentence of={words.into} words={draft.name} />}</p>
      {at !== null ? (
        <PickingNotice at={at} />
      ) : (
        <>
          {attribute === null || changing ? (
            <AttributePicker
              taught={new Set(Object.keys(draft.attributes))}
              onChoose={choose}
              onCancel={changing ? () => setChanging(false) : undefined}
            />
          ) : (
            <div class="chosen">
              <span class="quiet">{words.attribute}</span>
              <strong>{titleOf(attribute, locale)}</strong>
              <button type="button" class="plain" onClick={() => setChanging(true)}>
                {words.change}
              </button>
            </div>
          )}
          {picked && <LabelNote label={picked.label} guess={guess} />}
          {picked && attribute !== null ? (
            <PickedChoice
              picked={picked}
              draft={draft}
              attribute={attribute}
              onPickAgain={() => void pick()}
              onDone={done}
            />
          ) : (
            <div class="actions">
              <button ref={pickButton} type="button" class="primary" onClick={() => void pick()}>
                {picked ? words.pickAgain : words.pick}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
