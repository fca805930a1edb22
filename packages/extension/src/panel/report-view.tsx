import { useMemo, useState } from "preact/hooks";
import type { CatalogChoice } from "../protocol/messages.js";
import type { TabReport } from "../protocol/tab-state.js";
import { AboutAudit } from "./about-audit.js";
import { AttributesSection } from "./attributes-section.js";
import { CleanNotice } from "./clean-notice.js";
import { DeadlineCard } from "./deadline-card.js";
import { FindingsSection } from "./findings-section.js";
import { FormSection } from "./form-section.js";
import { ItemCard } from "./item-card.js";
import { NotReadSection } from "./not-read-section.js";
import { wordsOf } from "./search.js";
import type { Picked } from "./use-panel-state.js";

/** The result of an audit: what the page is, what is to be done, what was read, and what was not. */
export function ReportView(props: {
  report: TabReport;
  entries: readonly CatalogChoice[];
  picked: Picked | null;
  shortcuts: boolean;
  onKeys: () => void;
}) {
  const { report, entries, picked, shortcuts, onKeys } = props;
  const [query, setQuery] = useState("");
  const words = useMemo(() => wordsOf(query), [query]);
  const open = report.findings.some((finding) => finding.waiver === null);
  return (
    <>
      <div class="cards">
        <ItemCard item={report.item} entries={entries} timeLimitShown={report.deadline === null} />
        {report.deadline !== null && (
          <DeadlineCard deadline={report.deadline} timeLimit={report.item?.timeLimit ?? ""} />
        )}
      </div>
      {!open && <CleanNotice pass={report.counts.pass} notApplicable={report.counts.notApplicable} />}
      <FindingsSection
        findings={report.findings}
        query={query}
        words={words}
        onQuery={setQuery}
        picked={picked}
        shortcuts={shortcuts}
      />
      {report.form !== null && <FormSection form={report.form} />}
      <NotReadSection notRead={report.notRead} frames={report.frames} />
      <AttributesSection attributes={report.attributes} words={words} />
      <AboutAudit counts={report.counts} catalog={report.catalog} onKeys={onKeys} />
    </>
  );
}
