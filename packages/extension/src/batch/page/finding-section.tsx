import type { FoundList } from "../read-list.js";
import { useBatchTools } from "./batch-tools.js";

/** While the list is read. */
export function FindingSection({ list }: { list: FoundList | null }) {
  const { texts, send } = useBatchTools();
  const text = texts.finding.progress(list?.pages ?? 0, list?.links.length ?? 0);
  return (
    <section class="card" aria-labelledby="finding">
      <h2 id="finding" tabIndex={-1}>
        {texts.finding.heading}
      </h2>
      <progress aria-label={texts.finding.heading} />
      <p>{text}</p>
      <div class="actions">
        <button type="button" onClick={() => send({ type: "stop-finding" })}>
          {texts.finding.stop}
        </button>
      </div>
    </section>
  );
}
