/** Milliseconds without a change before the page is read again. */
const PAUSE = 600;
/** Between two readings of a page that doesn't rest: the longer it goes on, the more. */
const AT_LEAST = 3_000;
const AT_MOST = 12_000;
/** However large the page is, it has at least this many times as long to itself as a reading takes. */
const SHARE = 20;

/**
 * Tells when the page has changed, once it has come to rest. Only pages that are audited by themselves are watched.
 * @param ours says whether a node is one of ours, whose changes don't count
 * @param changed reads the page; what changes meanwhile is told when it is done
 * @returns stops it
 */
export function watchChanges(
  document: Document,
  ours: (node: Node) => boolean,
  changed: () => Promise<unknown>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let between = AT_LEAST;
  /** It changed again right after it was read. */
  let isRestless = false;
  let isReading = false;
  let isMissed = false;
  let isOver = false;
  const observer = new MutationObserver((records) => {
    if (records.some(counts)) later();
  });

  function counts({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (ours(target)) return false;
    if (type !== "childList") return true;
    return ![...addedNodes, ...removedNodes].every(ours);
  }

  function later(): void {
    if (isReading) {
      isMissed = true;
      return;
    }
    const wait = last + between - performance.now();
    // A page that never rests is read all the same, now and then.
    if (timer !== undefined && wait <= 0) return;
    if (timer === undefined) isRestless = wait > 0;
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(PAUSE, wait));
  }

  async function read(): Promise<void> {
    const start = performance.now();
    isReading = true;
    isMissed = false;
    await changed();
    timer = undefined;
    isReading = false;
    last = performance.now();
    between = Math.max(isRestless ? Math.min(between * 2, AT_MOST) : AT_LEAST, (last - start) * SHARE);
    if (isMissed && !isOver) later();
  }

  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    isOver = true;
    clearTimeout(timer);
    observer.disconnect();
  };
}
