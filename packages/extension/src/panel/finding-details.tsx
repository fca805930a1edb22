import { useState } from "preact/hooks";
import type { FindingView } from "../protocol/tab-state.js";
import { CopyButton } from "./copy-button.js";
import { PageText } from "./page-text.js";
import { usePanelTools } from "./panel-tools.js";
import { ReviewAnswer } from "./review-answer.js";
import { showCommand } from "./show-command.js";
import { WaiverForm } from "./waiver-form.js";
import { WaiverNote } from "./waiver-note.js";

/** What to do about a finding, why, and where it is. */
export function FindingDetails({ finding, onLeave }: { finding: FindingView; onLeave: (key: string) => void }) {
  const { texts, send, announce } = usePanelTools();
  const [waiving, setWaiving] = useState(false);
  const show = showCommand(finding);
  return (
    <>
      {finding.waiver !== null && <WaiverNote finding={finding} waiver={finding.waiver} onLeave={onLeave} />}
      <dl class="facts">
        {finding.fix !== "" && (
          <div>
            <dt>{texts.finding.fix}</dt>
            <dd class="cut">
              <bdi dir="auto">{finding.fix}</bdi>
            </dd>
          </div>
        )}
        {finding.paste !== null && (
          <div>
            <dt>{texts.finding.paste}</dt>
            <dd class="paste">
              <code>
                <PageText text={finding.paste} />
              </code>
              <CopyButton text={finding.paste} label={texts.finding.copy} />
              {finding.spot?.of === "form" && (
                <button type="button" onClick={() => send({ type: "fill", key: finding.key })}>
                  {texts.fill.fill}
                </button>
              )}
            </dd>
          </div>
        )}
        {finding.duties.length > 0 && (
          <div>
            <dt>{texts.finding.duties}</dt>
            <dd>
              {finding.duties.map((duty) => (
                <p key={duty.id} class="duty">
                  <span class="cut">
                    <bdi dir="auto">{duty.cite}</bdi>
                  </span>
                  <span class="quiet cut">
                    <bdi dir="auto">{duty.text}</bdi>
                  </span>
                </p>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{texts.finding.rule}</dt>
          <dd class="quiet">
            <bdi dir="auto">{finding.title}</bdi>
          </dd>
        </div>
      </dl>
      {finding.outcome === "review" && finding.waiver === null && (
        <ReviewAnswer findingKey={finding.key} answer={finding.answer} />
      )}
      {show === null && <p class="quiet">{texts.finding.inPage}</p>}
      {waiving ? (
        <WaiverForm findingKey={finding.key} onLeave={onLeave} onCancel={() => setWaiving(false)} />
      ) : (
        <div class="actions">
          {show !== null && (
            <button
              type="button"
              onClick={() => {
                send(show);
                announce(texts.finding.shown);
              }}
            >
              {finding.spot === null ? texts.finding.showMissing : texts.finding.show}
            </button>
          )}
          <CopyButton text={texts.finding.text(finding.message, finding.fix)} label={texts.finding.copyText} />
          {finding.waiver === null && finding.outcome !== "error" && (
            <button type="button" data-waive="" onClick={() => setWaiving(true)}>
              {texts.waiver.open}
            </button>
          )}
        </div>
      )}
    </>
  );
}
