import { attributeTitles } from "@mulu/catalog-core";
import { markOf } from "../../panel/mark-of.js";
import { webAddress } from "../../panel/web-address.js";
import { useModal } from "../../tab-page/use-modal.js";
import type { BatchItem } from "../batch.js";
import { useBatchTools } from "./batch-tools.js";
import { MarkBadge } from "./causes-section.js";
import { PageText } from "./page-text.js";
import { titleOf } from "./table-rows.js";

/** What was found on one page. */
export function PageFindings({ item, onClose }: { item: BatchItem; onClose: () => void }) {
  const { texts, locale } = useBatchTools();
  const dialog = useModal();
  const { row } = item;
  const address = webAddress(item.url);
  return (
    <dialog ref={dialog} class="wide" aria-labelledby="details" onClose={onClose}>
      <h2 id="details" class="cut">
        <PageText text={titleOf(item) || texts.preview.untitled} />
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="details" tabIndex={0} aria-labelledby="details">
        {row === null || row.findings.length === 0 ? (
          <p>{texts.details.none}</p>
        ) : (
          <ul class="causes">
            {row.findings.map((finding, index) => (
              <li key={index} class="cause">
                <p class="cause-head">
                  <MarkBadge mark={markOf(finding)} />
                  <span class="cause-title">
                    <PageText text={finding.message} />
                  </span>
                </p>
                {finding.fix !== "" && (
                  <p class="quiet">
                    <PageText text={finding.fix} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
        {row?.profile && row.profile.failed.length > 0 && (
          <p class="notice notice-warning">
            {texts.details.profile(
              row.profile.failed.map((name) => attributeTitles[name][locale === "en" ? "en" : "zh"]),
            )}
          </p>
        )}
        {row !== null && row.notRead > 0 && <p class="notice notice-warning">{texts.details.notRead(row.notRead)}</p>}
      </section>
      <div class="actions end">
        {address !== null && (
          <a class="button" href={address} target="_blank" rel="noreferrer noopener">
            {texts.details.open}
          </a>
        )}
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {texts.details.close}
        </button>
      </div>
    </dialog>
  );
}
