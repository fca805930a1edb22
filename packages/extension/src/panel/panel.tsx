import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { panelTexts } from "../locales/panel/index.js";
import type { TabState } from "../protocol/tab-state.js";
import { pageName } from "../store/page-name.js";
import type { PanelConnection } from "./connection.js";
import { FailedNotice } from "./failed-notice.js";
import { FilledNotice } from "./filled-notice.js";
import { IdleNotice } from "./idle-notice.js";
import { KeysDialog } from "./keys-dialog.js";
import { PanelHeader } from "./panel-header.js";
import { type PanelTools, PanelToolsContext } from "./panel-tools.js";
import { ReadingNotice } from "./reading-notice.js";
import { RefusedNotice } from "./refused-notice.js";
import { ReportView } from "./report-view.js";
import { useAnnouncer } from "./use-announcer.js";
import { type PanelState, usePanelState } from "./use-panel-state.js";
import { useShortcuts } from "./use-shortcuts.js";

/** The panel: the audit of the page in the tab beside it. */
export function Panel({ connection }: { connection: PanelConnection }) {
  const state = usePanelState(connection);
  return state === null ? null : <OpenPanel connection={connection} state={state} />;
}

function OpenPanel({ connection, state }: { connection: PanelConnection; state: PanelState }) {
  const { tab, report, settings, entries, picked, refused, filled } = state;
  const { locale, theme, shortcuts } = settings;
  const [said, announce] = useAnnouncer();
  const [keysShown, showKeys] = useState(false);
  const openKeys = useCallback(() => showKeys(true), []);
  // Said until something else is asked for.
  const [over, setOver] = useState(refused);
  const latest = useRef(refused);
  latest.current = refused;
  const host = report === null ? "" : (pageName(report.url)?.host ?? "");
  const tools = useMemo<PanelTools>(
    () => ({
      locale,
      texts: panelTexts[locale],
      host,
      send(command) {
        setOver(latest.current);
        connection.send(command);
      },
      announce,
    }),
    [locale, host, connection, announce],
  );

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    document.title = panelTexts[locale].product;
  }, [locale, theme]);

  const result = resultOf(tab, tools);
  const at = tab.status === "ready" ? tab.report.at : tab.status;
  // Said once an audit, not at every answer that changes the counts.
  useEffect(() => {
    if (result !== "") announce(result);
  }, [at]);

  useShortcuts(shortcuts, (action) => {
    if (action !== "keys") return false;
    openKeys();
    return true;
  });

  return (
    <PanelToolsContext.Provider value={tools}>
      <PanelHeader reading={tab.status === "reading"} report={report} settings={settings} onKeys={openKeys} />
      <main aria-busy={tab.status === "reading"}>
        {refused !== null && refused !== over && <RefusedNotice why={refused.why} />}
        {filled !== null && report?.form && <FilledNotice filled={filled} />}
        {tab.status === "idle" && <IdleNotice />}
        {tab.status === "reading" && report === null && <ReadingNotice />}
        {tab.status === "failed" && <FailedNotice error={tab.error} detail={tab.detail} />}
        {report !== null && (
          <ReportView
            key={report.url}
            report={report}
            entries={entries}
            picked={picked}
            settings={settings}
            profiles={connection.profiles}
            onKeys={openKeys}
          />
        )}
      </main>
      <p class="out-of-sight" role="status">
        {said}
      </p>
      {keysShown && (
        <KeysDialog
          enabled={shortcuts}
          locked={settings.locked.includes("shortcuts")}
          onClose={() => showKeys(false)}
        />
      )}
    </PanelToolsContext.Provider>
  );
}

/** What a screen reader says when the state of the tab is another. */
function resultOf(tab: TabState, { texts }: PanelTools): string {
  switch (tab.status) {
    case "idle":
      return "";
    case "reading":
      return texts.announce.reading;
    case "failed":
      return texts.announce.failed;
    case "ready": {
      const { fail, review, error } = tab.report.counts;
      return fail + review + error === 0 ? texts.announce.clean : texts.announce.ready(fail, review, error);
    }
  }
}
