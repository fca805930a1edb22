import type { PageFacts } from "@mulu/catalog-core";

/**
 * Takes what was read by a script of its own off the list of what was not: frames of the same origin.
 * @param element the element that a fact was read at
 */
export function withoutReadFrames(facts: PageFacts, element: (at: number) => Element | null): PageFacts {
  const notRead = facts.notRead.filter(({ what, at }) => {
    if (what !== "iframe" || at === null) return true;
    const frame = element(at);
    return !(frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement) || !hasDocument(frame);
  });
  return notRead.length === facts.notRead.length ? facts : { ...facts, notRead };
}

/** Only documents of the same origin are given out. */
function hasDocument(frame: HTMLIFrameElement | HTMLFrameElement): boolean {
  try {
    return frame.contentDocument !== null;
  } catch {
    return false;
  }
}
