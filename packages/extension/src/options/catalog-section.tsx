import type { CatalogSummary, OptionsState } from "./actions.js";
import { CatalogCard } from "./catalog-card.js";
import { ImportCatalog } from "./import-catalog.js";
import { LockedNote } from "./locked-note.js";
import { useOptions } from "./options-tools.js";
import { useQuestion } from "./use-question.js";

/** The catalogs that are there, and how to get another. */
export function CatalogSection({ state }: { state: OptionsState }) {
  const { texts, actions, locked, run } = useOptions();
  const words = texts.catalog;
  const [dialog, ask] = useQuestion();
  const { catalogs, activeCatalog } = state;
  const fixed = locked("catalog");
  const ordered = [...catalogs].sort((a, b) => Number(b.id === activeCatalog) - Number(a.id === activeCatalog));
  const toHeading = () => document.querySelector<HTMLElement>("h2[tabindex]")?.focus();

  const use = async ({ id }: CatalogSummary) => {
    if (await run(() => actions.useCatalog(id), words.used)) toHeading();
  };
  const remove = ({ id, title }: CatalogSummary) =>
    ask({
      heading: words.confirmRemove,
      text: words.confirmRemoveText(title || texts.importing.untitled),
      does: words.remove,
      act: async () => {
        if (await run(() => actions.removeCatalog(id), words.removed)) toHeading();
      },
    });
  return (
    <>
      <p class="intro">{words.intro}</p>
      {fixed && <LockedNote />}
      {ordered.map((catalog) => (
        <CatalogCard
          key={catalog.id}
          catalog={catalog}
          active={catalog.id === activeCatalog}
          fixed={fixed}
          onUse={() => void use(catalog)}
          onRemove={() => remove(catalog)}
        />
      ))}
      {!fixed && <ImportCatalog catalogs={catalogs} />}
      {dialog}
    </>
  );
}
