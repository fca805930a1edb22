import type { CollectorOf } from "../collector.js";
import type { NotReadFact } from "../facts.js";

const MOST = 20;

/** Collects frames: their pages are not part of this one. Invisible ones (counters) are passed over. */
export function framesCollector(): CollectorOf<NotReadFact[]> {
  const found: NotReadFact[] = [];

  return {
    opens: ["iframe", "frame"],
    open(element) {
      if (found.length >= MOST) return;
      if (/^(?:$|about:blank$|javascript:)/.test((element.attr("src") ?? "").trim())) return;
      if (element.attr("width") === "0" || element.attr("height") === "0" || element.attr("hidden") !== null) return;
      if (/display:none|visibility:hidden/i.test((element.attr("style") ?? "").replace(/\s/g, ""))) return;
      found.push({ what: "iframe", why: "not-followed", at: element.at });
    },
    facts: () => found,
  };
}
