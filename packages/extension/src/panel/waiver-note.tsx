import type { FindingView, Waiver } from "../protocol/tab-state.js";
import { PageText } from "./page-text.js";
import { usePanelTools } from "./panel-tools.js";

/** Why a finding was set aside and until when, and how to take that back. */
export function WaiverNote(props: { finding: FindingView; waiver: Waiver; onLeave: (key: string) => void }) {
  const { finding, waiver, onLeave } = props;
  const { texts, send, announce } = usePanelTools();
  return (
    <div class="note">
      <p>{texts.waiver.by(waiver.on, waiver.until)}</p>
      {waiver.reach !== "finding" && <p class="quiet">{texts.waiver.reaching[waiver.reach]}</p>}
      <dl class="facts">
        <div>
          <dt>{texts.waiver.reason}</dt>
          <dd class="cut">
            <PageText text={waiver.reason} />
          </dd>
        </div>
      </dl>
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            onLeave(finding.key);
            send({ type: "unwaive", key: finding.key });
            announce(texts.waiver.takenBack);
          }}
        >
          {texts.waiver.takeBack}
        </button>
      </div>
    </div>
  );
}
