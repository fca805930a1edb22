import { type DomReading, readDocument, readDocumentInSlices } from "@mulu/catalog-core/page";

/** Milliseconds for a reading in slices: a page that moves its elements on before it would keep it for ever. */
const PATIENCE = 15_000;
/** Elements that are read in one go in less than a tenth of a second. */
const FEW = 30_000;

/**
 * Reads a page in slices. If elements came or went between them, the facts may be of no moment at all (a label of
 * before, its value of after): then a page that isn't too large is read once more in one go.
 */
export async function readSteadily(document: Document, signal: AbortSignal): Promise<DomReading> {
  const slices = new AbortController();
  const stop = () => slices.abort();
  signal.addEventListener("abort", stop);
  const timer = setTimeout(stop, PATIENCE);
  let isTorn = false;
  const observer = new MutationObserver(() => {
    isTorn = true;
  });
  observer.observe(document, { childList: true, subtree: true });
  try {
    const page = await readDocumentInSlices(document, { signal: slices.signal });
    if (!isTorn || page.facts.elements > FEW) return page;
  } catch (error) {
    if (signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    observer.disconnect();
    signal.removeEventListener("abort", stop);
  }
  return readDocument(document);
}
