import type { PanelSettings, TabReport } from "../protocol/tab-state.js";
import { localTime } from "./days.js";
import { LockedSign } from "./locked-sign.js";
import { PageText } from "./page-text.js";
import { PanelMenu } from "./panel-menu.js";
import { usePanelTools } from "./panel-tools.js";

/** The bar with what can be done, and below it which page this is. */
export function PanelHeader(props: {
  reading: boolean;
  report: TabReport | null;
  settings: PanelSettings;
  onKeys: () => void;
}) {
  const { reading, report, settings, onKeys } = props;
  const { texts, send } = usePanelTools();
  return (
    <header>
      <div class="bar">
        {/* Not `disabled` while it reads: it would lose the focus. */}
        <button
          type="button"
          class="primary"
          aria-disabled={reading}
          onClick={() => {
            if (!reading) send({ type: "read" });
          }}
        >
          {reading ? texts.header.reading : report === null ? texts.header.read : texts.header.readAgain}
        </button>
        {report !== null && (
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={settings.highlights}
            aria-disabled={settings.locked.includes("highlights")}
            title={settings.locked.includes("highlights") ? texts.locked : undefined}
            onClick={() => {
              if (!settings.locked.includes("highlights")) send({ type: "highlights", visible: !settings.highlights });
            }}
          >
            {texts.header.highlights}
            {settings.locked.includes("highlights") && <LockedSign />}
          </button>
        )}
        <PanelMenu settings={settings} ready={report !== null} onKeys={onKeys} />
      </div>
      {report === null ? (
        <h1 class="out-of-sight">{texts.product}</h1>
      ) : (
        <div class="page">
          <h1>{report.title === "" ? texts.header.untitled : <PageText text={report.title} />}</h1>
          <p class="quiet dotted">
            <span>{texts.kinds[report.kind]}</span>
            <span>{texts.header.audited(localTime(report.at))}</span>
            {report.notRead.length > 0 && (
              <span>
                <a class="ink-warning" href="#not-read">
                  {texts.notRead.jump(report.notRead.length)}
                </a>
              </span>
            )}
          </p>
        </div>
      )}
    </header>
  );
}
