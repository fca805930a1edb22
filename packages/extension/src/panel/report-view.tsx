import { useMemo, useState } from "preact/hooks";
import type { ProfileActions } from "../profile/profile-actions.js";
import type { CatalogChoice } from "../protocol/messages.js";
import type { PanelSettings, TabReport } from "../protocol/tab-state.js";
import { columnsOf } from "../store/page-name.js";
import { AboutAudit } from "./about-audit.js";
import { AttributesSection } from "./attributes-section.js";
import { CleanNotice } from "./clean-notice.js";
import { ComparedNote } from "./compared-note.js";
import { DeadlineCard } from "./deadline-card.js";
import { FindingsSection } from "./findings-section.js";
import { FormSection } from "./form-section.js";
import { ItemCard } from "./item-card.js";
import { NotReadSection } from "./not-read-section.js";
import { usePanelTools } from "./panel-tools.js";
import { wordsOf } from "./search.js";
import { TeachLater } from "./teach-later.js";
import type { Picked } from "./use-panel-state.js";

/** The result of an audit: what the page is, what is to be done, what was read, and what was not. */
export function ReportView(props: {
  report: TabReport;
  entries: readonly CatalogChoice[];
  picked: Picked | null;
  settings: PanelSettings;
  profiles: ProfileActions | undefined;
  onKeys: () => void;
}) {
  const { report, entries, picked, settings, profiles, onKeys } = props;
  const { locale, announce } = usePanelTools();
  const [query, setQuery] = useState("");
  const words = useMemo(() => wordsOf(query), [query]);
  const open = report.findings.some((finding) => finding.waiver === null);
  return (
    <>
      <div class="cards">
        <ItemCard
          item={report.item}
          entries={entries}
          // Corrections are kept by the page itself, whichever frame the result is about.
          column={columnsOf(report.frames[0]?.url ?? report.url)[0] ?? null}
          timeLimitShown={report.deadline === null}
        />
        {report.deadline !== null && (
          <DeadlineCard deadline={report.deadline} timeLimit={report.item?.timeLimit ?? ""} />
        )}
        {report.compared !== null && <ComparedNote compared={report.compared} findings={report.findings} />}
      </div>
      {!open && <CleanNotice pass={report.counts.pass} notApplicable={report.counts.notApplicable} />}
      <FindingsSection
        findings={report.findings}
        query={query}
        words={words}
        onQuery={setQuery}
        picked={picked}
        shortcuts={settings.shortcuts}
      />
      {report.form !== null && <FormSection form={report.form} settings={settings} />}
      <NotReadSection notRead={report.notRead} frames={report.frames} />
      <AttributesSection attributes={report.attributes} words={words} />
      {profiles && (
        <TeachLater
          used={report.profile}
          actions={profiles}
          locale={locale}
          url={report.url}
          today={report.at.slice(0, 10)}
          announce={announce}
        />
      )}
      <AboutAudit counts={report.counts} catalog={report.catalog} onKeys={onKeys} />
    </>
  );
}
