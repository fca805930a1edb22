const BEFORE = "mulu-";

/** Where a row stands in the page: `#mulu-enrolment.area`. */
export const rowAnchor = (id: string): string => BEFORE + id;

/** The row that stands there; other anchors are the page's own, and stay as they are. */
export const rowAt = (anchor: string): string => (anchor.startsWith(BEFORE) ? anchor.slice(BEFORE.length) : anchor);
