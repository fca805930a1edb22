import type { TabReport } from "../protocol/tab-state.js";
import { memo } from "./memo.js";
import { PageText } from "./page-text.js";
import { useTexts } from "./panel-tools.js";

/** What the audit was held against, and how much of it is met. */
export const AboutAudit = memo((props: Pick<TabReport, "counts" | "catalog"> & { onKeys: () => void }) => {
  const { counts, catalog, onKeys } = props;
  const { about, menu } = useTexts();
  return (
    <section class="about">
      <h2 class="out-of-sight">{about.heading}</h2>
      <p>{about.counts(counts.pass, counts.notApplicable, counts.waived)}</p>
      <p class="dotted cut">
        <span>{about.catalog}</span>
        <span>
          <PageText text={catalog.title} />
        </span>
      </p>
      <p>{about.caveat}</p>
      <button type="button" class="plain" onClick={onKeys}>
        {menu.keys}
      </button>
    </section>
  );
});
