import type { AttributeName } from "@mulu/catalog-core";
import { checkProfiles, type SiteProfile, type SuggestedSource } from "@mulu/catalog-core/profile";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { titleOf } from "./attribute-choices.js";
import { sourceOf, withSource } from "./draft-profile.js";
import type { PickedElement, TriedProfile } from "./messages.js";
import { Sentence } from "./page-words.js";
import { useTeach } from "./teach-tools.js";
import { TriedValue } from "./tried-value.js";

/** Milliseconds without a key before what was typed is tried. */
const PAUSE = 250;

/** How the picked element is found again, and what that reads: it is tried at each change, and saved when it is right. */
export function PickedChoice(props: {
  picked: PickedElement;
  draft: SiteProfile;
  attribute: AttributeName;
  onPickAgain: () => void;
  onDone: (saved: boolean) => void;
}) {
  const { picked, draft, attribute, onPickAgain, onDone } = props;
  const { texts, actions, locale, announce, attempt } = useTeach();
  const words = texts.picked;
  const [fields, setFields] = useState(fieldsOf(picked.suggestions[0]));
  const [tried, setTried] = useState<TriedProfile | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { selector, after, before } = fields;
  const profile = withSource(draft, attribute, sourceOf(fields));
  // What a browser puts up with, another that gets the file need not.
  const check = checkProfiles(profile, locale);
  const fault = check.ok ? null : (check.problems[0]?.message ?? null);
  const reading = tried?.readings.find((one) => one.attribute === attribute);

  // With the rendering itself: a key pressed right after it must not go nowhere.
  useLayoutEffect(() => heading.current?.focus(), []);
  // The profile is made of these.
  useEffect(() => {
    let isLatest = true;
    setTried(null);
    if (fault !== null) return;
    const timer = setTimeout(
      () =>
        void attempt(async () => {
          const result = await actions.tryProfile(profile);
          if (isLatest) setTried(result);
        }),
      PAUSE,
    );
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [actions, attribute, selector, after, before, fault]);

  const save = async () => {
    if (!reading) return;
    if (await attempt(() => actions.save([profile]))) {
      announce(words.saved(titleOf(attribute, locale), reading.value));
      onDone(true);
    }
  };
  const field = (name: "selector" | "after" | "before") => (
    <>
      <label for={`${id}-${name}`}>{words[name]}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        class={name === "selector" ? "code" : undefined}
        spellcheck={false}
        maxLength={name === "selector" ? 500 : 100}
        value={fields[name]}
        onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
      />
    </>
  );

  return (
    <div class="form">
      <h3 ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      {picked.suggestions.length === 0 ? (
        <p class="ink-warning">{words.lost}</p>
      ) : (
        <fieldset class="ways">
          <legend>{words.ways}</legend>
          {picked.suggestions.map((one, index) => (
            <label key={index} class="choice">
              <input
                type="radio"
                name={`${id}-way`}
                checked={isChosen(one, fields)}
                onChange={() => setFields(fieldsOf(one))}
              />
              <span>
                {words.by[one.by]}
                <code>{one.selector}</code>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <TriedValue attribute={attribute} tried={tried} fault={fault} />
      <details class="adjust">
        <summary>{words.adjust}</summary>
        <div class="adjust-fields">
          {field("selector")}
          {field("after")}
          {field("before")}
        </div>
      </details>
      <div class="actions">
        <button type="button" class="primary" aria-disabled={!reading} onClick={() => void save()}>
          {texts.teach.accept}
        </button>
        <button type="button" onClick={onPickAgain}>
          {texts.teach.pickAgain}
        </button>
        <button type="button" onClick={() => onDone(false)}>
          {texts.teach.cancel}
        </button>
      </div>
    </div>
  );
}

interface Fields {
  selector: string;
  after: string;
  before: string;
}

function fieldsOf(source: SuggestedSource | undefined): Fields {
  return { selector: source?.selector ?? "", after: source?.after ?? "", before: source?.before ?? "" };
}

function isChosen(source: SuggestedSource, fields: Fields): boolean {
  const own = fieldsOf(source);
  return own.selector === fields.selector && own.after === fields.after && own.before === fields.before;
}

/** What the label beside the picked element says about it. */
export function LabelNote({ label, guess }: { label: string | null; guess: AttributeName | null }) {
  const { texts, locale } = useTeach();
  const words = texts.picked;
  if (label === null) return <p class="quiet">{words.noLabel}</p>;
  return (
    <p class="quiet">
      <Sentence
        of={(own) => (guess ? words.guessed(own, titleOf(guess, locale)) : words.unknownLabel(own))}
        words={label}
      />
    </p>
  );
}
