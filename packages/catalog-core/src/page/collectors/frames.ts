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
      const source = (element.attr("src") ?? "").trim();
      if (source === "" || source === "about:blank" || source.startsWith("javascript:")) return;
      if (element.attr("width") === "0" || element.attr("height") === "0" || element.attr("hidden") !== null) return;
      const style = (element.attr("style") ?? "").replace(/\s/g, "").toLowerCase();
      if (style.includes("display:none") || style.includes("visibility:hidden")) return;
      found.push({ what: "iframe", why: "not-followed", at: element.at });
    },
    facts: () => found,
  };
}
