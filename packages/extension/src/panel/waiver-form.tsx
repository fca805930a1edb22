import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ChosenReach } from "../protocol/tab-state.js";
import { localDay, type Until, untilDay } from "./days.js";
import { usePanelTools } from "./panel-tools.js";

const choices: readonly Until[] = ["month", "year", "good", "date"];

const reaches: readonly ChosenReach[] = ["finding", "page", "host"];

/** Sets a finding aside, or all of its rule: never without a reason, and not for longer than was chosen. */
export function WaiverForm(props: { findingKey: string; onLeave: (key: string) => void; onCancel: () => void }) {
  const { findingKey, onLeave, onCancel } = props;
  const { texts, host, send, announce } = usePanelTools();
  const words = texts.waiver;
  const [reach, setReach] = useState<ChosenReach>("finding");
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState<Until>("year");
  const [date, setDate] = useState("");
  const [wrong, setWrong] = useState<"reason" | "date" | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const id = useId();
  const today = localDay(new Date());

  // With the rendering itself: a key pressed right after it must not go nowhere.
  useLayoutEffect(() => reasonField.current?.focus(), []);

  const cancel = () => {
    // The button that opened the form comes back in its place.
    const details = form.current?.parentElement;
    onCancel();
    setTimeout(() => details?.querySelector<HTMLElement>("[data-waive]")?.focus());
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const last = untilDay(until, today, date);
    if (reason.trim() === "") {
      setWrong("reason");
      reasonField.current?.focus();
    } else if (last === undefined) {
      setWrong("date");
      dateField.current?.focus();
    } else {
      onLeave(findingKey);
      send({ type: "waive", key: findingKey, waiver: { reason: reason.trim(), until: last, reach } });
      announce(words.saved);
      onCancel();
    }
  };
  return (
    <form
      ref={form}
      class="form"
      aria-label={words.heading}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        cancel();
      }}
    >
      <fieldset class="lines">
        <legend>{words.reach}</legend>
        {reaches
          .filter((one) => one !== "host" || host !== "")
          .map((one) => (
            <label key={one} class="choice">
              <input type="radio" name={`${id}-reach`} checked={reach === one} onChange={() => setReach(one)} />
              <span class="cut">{words.reaches[one](host)}</span>
            </label>
          ))}
      </fieldset>
      <label for={`${id}-reason`}>{words.reason}</label>
      <textarea
        ref={reasonField}
        id={`${id}-reason`}
        rows={2}
        required
        value={reason}
        aria-invalid={wrong === "reason"}
        aria-describedby={wrong === "reason" ? `${id}-wrong` : `${id}-hint`}
        onInput={(event) => {
          setReason(event.currentTarget.value);
          if (wrong === "reason") setWrong(null);
        }}
      />
      {wrong === "reason" ? (
        <p id={`${id}-wrong`} class="ink-error" role="alert">
          {words.missing}
        </p>
      ) : (
        <p id={`${id}-hint`} class="quiet">
          {words.reasonHint}
        </p>
      )}
      <fieldset>
        <legend>{words.until}</legend>
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name={`${id}-until`}
              checked={until === choice}
              onChange={() => {
                setUntil(choice);
                setWrong(null);
              }}
            />
            {words.choices[choice]}
          </label>
        ))}
      </fieldset>
      {until === "date" && (
        <>
          <label for={`${id}-date`}>{words.date}</label>
          <input
            ref={dateField}
            id={`${id}-date`}
            type="date"
            min={today}
            required
            value={date}
            aria-invalid={wrong === "date"}
            aria-describedby={wrong === "date" ? `${id}-wrong` : undefined}
            onInput={(event) => {
              setDate(event.currentTarget.value);
              setWrong(null);
            }}
          />
          {wrong === "date" && (
            <p id={`${id}-wrong`} class="ink-error" role="alert">
              {words.dateWrong}
            </p>
          )}
        </>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
