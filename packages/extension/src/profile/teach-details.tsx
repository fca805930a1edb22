import { useState } from "preact/hooks";
import { teachTexts } from "../locales/profile/index.js";
import { PageText } from "../panel/page-text.js";
import type { TabReport } from "../protocol/tab-state.js";
import { titleOf } from "./attribute-choices.js";
import { type TeachProps, TeachSection } from "./teach-section.js";

/** The part of the panel that teaches: folded, but it says when something of the site's profile is broken. */
export function TeachDetails({ used, ...props }: TeachProps & { used: TabReport["profile"] }) {
  const { locale } = props;
  const texts = teachTexts[locale];
  const [open, setOpen] = useState(false);
  const failed = used?.failed.map((name) => titleOf(name, locale)) ?? [];
  return (
    <details class="section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>
          {texts.heading}
          {used !== null && used.broken.length > 0 && <span class="badge badge-warning">{texts.list.broken}</span>}
        </h2>
      </summary>
      {used && (
        <p class="quiet used">
          {texts.used}
          <PageText text={used.name} />
          {failed.length > 0 && <span class="ink-warning">{texts.usedFailed(failed)}</span>}
        </p>
      )}
      {open && <TeachSection {...props} />}
    </details>
  );
}
