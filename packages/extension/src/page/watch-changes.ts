/** Milliseconds without a change before the page is read again, and between two readings of a page that never rests. */
const PAUSE = 600;
const AT_MOST_EVERY = 3_000;

/**
 * Tells when the page has changed, once it has come to rest. Only pages that are audited by themselves are watched.
 * @param ours says whether a node is one of ours, whose changes don't count
 * @returns stops it
 */
export function watchChanges(document: Document, ours: (node: Node) => boolean, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const observer = new MutationObserver((records) => {
    if (records.some(counts)) later();
  });

  function counts({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (ours(target)) return false;
    if (type !== "childList") return true;
    return ![...addedNodes, ...removedNodes].every(ours);
  }

  function later(): void {
    // A page that never rests is read all the same, now and then.
    if (timer !== undefined && performance.now() - last > AT_MOST_EVERY) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        last = performance.now();
        changed();
      },
      Math.max(PAUSE, last + AT_MOST_EVERY - performance.now()),
    );
  }

  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
