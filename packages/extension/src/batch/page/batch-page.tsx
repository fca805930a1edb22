import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { batchTexts } from "../../locales/batch/index.js";
import { useAnnouncer } from "../../panel/use-announcer.js";
import { ConfirmDialog, type Question } from "../../tab-page/confirm-dialog.js";
import { USUAL_PAGES } from "../batch.js";
import type { BatchConnection } from "../page-connection.js";
import { type BatchTools, BatchToolsContext } from "./batch-tools.js";
import { CausesSection } from "./causes-section.js";
import { FailedSection } from "./failed-section.js";
import { FindingSection } from "./finding-section.js";
import { HistorySection } from "./history-section.js";
import { ListProblemNotice } from "./list-problem.js";
import { PreviewSection } from "./preview-section.js";
import { RunSection } from "./run-section.js";
import { StartSection, type Wanted } from "./start-section.js";
import { TableSection } from "./table-section.js";
import { TroubleNotice } from "./trouble-notice.js";
import { type BatchState, type ShownBatch, useBatchState } from "./use-batch-state.js";

export interface BatchPageProps {
  connection: BatchConnection;
  /** The column that the user came from, and the tab that shows it. */
  url: string;
  tab: number | null;
  /** A batch that the page's address names. */
  batch: string | null;
  allow: BatchTools["allow"];
  saveFile: BatchTools["saveFile"];
  /** The page shows another batch, or none: its address says which, so that it can be loaded again. */
  onShow(batch: string | null): void;
}

/** A column or a list at once. */
export function BatchPage(props: BatchPageProps) {
  const { connection, allow, saveFile, onShow } = props;
  const { state, send, leaveList, leaveBatch } = useBatchState(connection);
  const [wanted, want] = useState<Wanted>({ url: props.url, limit: USUAL_PAGES });
  const [said, announce] = useAnnouncer();
  const [question, ask] = useState<Question | null>(null);
  const { settings, batches, list, finding, stopped, batch, trouble } = state;
  const locale = settings?.locale ?? (/^zh/i.test(navigator.language) ? "zh-CN" : "en");
  const theme = settings?.theme ?? "auto";
  const texts = batchTexts[locale];

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    document.title = `${texts.title} – ${texts.product}`;
  }, [locale, theme, texts]);

  useFirstBatch(props, state, send);
  const shown = batch?.head.id ?? null;
  // Told when another batch is shown, not when the page is made anew.
  useEffect(() => {
    if (settings !== null) onShow(shown);
  }, [shown]);
  useSteps(state, announce, texts);

  const listen = useCallback<BatchTools["listen"]>((listener) => connection.subscribe(listener), [connection]);
  const tools = useMemo<BatchTools>(
    () => ({ locale, texts, send, listen, allow, saveFile, announce, ask }),
    [locale, texts, send, listen, allow, saveFile, announce],
  );
  const preview = list !== null && !finding && list.links.length > 0;

  return (
    <BatchToolsContext.Provider value={tools}>
      <a class="skip" href="#content">
        {texts.skip}
      </a>
      <header>
        <h1>
          {texts.title}
          <small>{texts.product}</small>
        </h1>
        {batch !== null && (
          <button
            type="button"
            class="push"
            onClick={() => {
              leaveList();
              leaveBatch();
            }}
          >
            {texts.newBatch}
          </button>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        {trouble !== null && <TroubleNotice detail={trouble} />}
        {settings === null || batches === null ? null : batch !== null ? (
          <BatchView batch={batch} stuck={trouble !== null} />
        ) : finding ? (
          <FindingSection list={list} />
        ) : preview ? (
          <PreviewSection list={list} stopped={stopped} onBack={leaveList} />
        ) : (
          <>
            {list?.problem != null && <ListProblemNotice problem={list.problem} />}
            <StartSection wanted={wanted} tab={props.tab} onFind={want} />
          </>
        )}
        {batches !== null && !finding && <HistorySection batches={batches} current={shown} />}
      </main>
      <p class="out-of-sight" role="status">
        {said}
      </p>
      {question !== null && <ConfirmDialog question={question} cancel={texts.cancel} onClose={() => ask(null)} />}
    </BatchToolsContext.Provider>
  );
}

function BatchView({ batch, stuck }: { batch: ShownBatch; stuck: boolean }) {
  return (
    <>
      <RunSection batch={batch} stuck={stuck} />
      <CausesSection items={batch.items} />
      <FailedSection batch={batch} />
      <TableSection batch={batch} />
    </>
  );
}

/** The batch that the address names, or one of this column that isn't at its end. */
function useFirstBatch({ url, batch }: BatchPageProps, state: BatchState, send: BatchTools["send"]): void {
  const opened = useRef(false);
  const { batches, settings } = state;
  const shown = state.batch?.head.id;
  // Once, when the list of batches has come.
  useEffect(() => {
    if (batches === null || opened.current) return;
    opened.current = true;
    const unfinished = batches.find((one) => one.url === url && (one.status === "running" || one.status === "paused"));
    const first = batch !== null && batches.some(({ id }) => id === batch) ? batch : unfinished?.id;
    if (first !== undefined) send({ type: "open", batch: first });
  }, [batches]);
  // The settings come again when the background slept and has forgotten what this page shows.
  useEffect(() => {
    if (shown !== undefined) send({ type: "open", batch: shown });
  }, [settings]);
}

/** Says what a step has led to, and puts the focus on it: what had it is gone. Of pages it tells by the quarter. */
function useSteps({ batch, list, finding }: BatchState, announce: (text: string) => void, texts: BatchTools["texts"]) {
  const step = batch !== null ? `batch ${batch.head.id}` : finding ? "finding" : list !== null ? "list" : "start";
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    document.querySelector<HTMLElement>("main h2[tabindex]")?.focus();
    if (step === "list" && list !== null) announce(texts.announce.found(list.links.length));
  }, [step]);

  const counts = batch?.head.counts;
  const all = batch?.items.length ?? 0;
  const settled = counts === undefined ? 0 : counts.done + counts.failed;
  const quarter = all === 0 ? 0 : Math.floor((settled * 4) / all);
  const status = batch === null ? "" : `${batch.head.status} ${batch.head.pause ?? ""}`;
  const told = useRef({ id: "", quarter: 0, status: "" });
  useEffect(() => {
    if (batch === null) return;
    const { id, quarter: last, status: lastStatus } = told.current;
    const { head } = batch;
    told.current = { id: head.id, quarter, status };
    if (id !== head.id) {
      if (head.status === "running" && settled === 0) announce(texts.announce.started(all));
      return;
    }
    if (status !== lastStatus) {
      const why = head.pause === null ? "" : texts.run.paused[head.pause].what;
      announce(`${texts.run.status[head.status]} ${why}`.trim());
    } else if (quarter > last && head.status === "running") announce(texts.announce.part(settled, all));
  }, [batch?.head.id, quarter, status]);
}
