import { type AttributeName, attributeTitles } from "@mulu/catalog-core";
import { useMemo } from "preact/hooks";
import type { BatchItem } from "../batch.js";
import { profilesOf } from "../profiles-of.js";
import { useBatchTools } from "./batch-tools.js";
import { PageText } from "./page-text.js";

/** The site profiles that the pages were read with, and what of them read nothing. */
export function ProfileNotes({ items }: { items: readonly BatchItem[] }) {
  const { texts, locale } = useBatchTools();
  const words = texts.profiles;
  const profiles = useMemo(() => profilesOf(items), [items]);
  const titleOf = (name: AttributeName) => attributeTitles[name][locale === "en" ? "en" : "zh"];
  return (
    <>
      {profiles.map(({ id, name, pages, failed, broken }) => (
        <div key={id} class={broken.length > 0 ? "notice notice-warning" : "quiet"}>
          {broken.length > 0 && <p class="strong">{words.broken(broken.map(titleOf))}</p>}
          <p class="dotted cut">
            <span>
              {words.used}
              <PageText text={name} />
            </span>
            <span>{words.pages(pages)}</span>
          </p>
          {failed.length > 0 && (
            <p>{words.failed(failed.map(({ attribute, pages }) => words.on(titleOf(attribute), pages)))}</p>
          )}
          {broken.length > 0 && <p>{words.todo}</p>}
        </div>
      ))}
    </>
  );
}
