import type { PageFacts } from "@mulu/catalog-core";
import { hasTooManyFrames } from "./count-frames.js";
import { pageHere } from "./page-here.js";

/**
 * Takes what was read by a script of its own off the list of what was not: frames of the same origin. If there
 * are too many to be read, that is said instead of each.
 * @param element the element that a fact was read at
 */
export function withoutReadFrames(facts: PageFacts, element: (at: number) => Element | null): PageFacts {
  const isTooMany = window === top && hasTooManyFrames();
  const notRead = facts.notRead.filter(({ what, at }) => {
    if (what === "iframe" && isTooMany) return false;
    if (what !== "iframe" || at === null) return true;
    const frame = element(at);
    return !(frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement) || !isRead(frame);
  });
  if (isTooMany) notRead.push({ what: "iframe", why: "too-many", at: null });
  return { ...facts, notRead };
}

/** Only windows of the same origin are given out; and a frame may be younger than the audit. */
function isRead({ contentDocument, contentWindow }: HTMLIFrameElement | HTMLFrameElement): boolean {
  try {
    // Firefox shows scripts the page's windows, without what is left in those of scripts.
    return contentDocument !== null && (!pageHere.get(window) || pageHere.get(contentWindow!) !== undefined);
  } catch {
    return false;
  }
}
