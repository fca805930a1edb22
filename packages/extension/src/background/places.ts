import type { Place } from "@mulu/catalog-core";
import type { ToPage } from "../protocol/messages.js";
import type { Spot, TabReport } from "../protocol/tab-state.js";

/** Milliseconds for a page to answer; one that is gone never does. */
const PATIENCE = 3_000;

export interface Places {
  /** Asks the page's frames for the selectors of everything in a report. */
  of(report: TabReport, ask: (frame: number, message: ToPage) => void): Promise<(spot: Spot) => Place | null>;
  answered(id: number, selectors: readonly (string | null)[]): void;
}

/** Selectors are worked out when a report is exported, not before: numbers do for everything else. */
export function placesOf(): Places {
  const waiting = new Map<number, (selectors: readonly (string | null)[]) => void>();
  let next = 1;
  return {
    async of(report, ask) {
      const spots = spotsOf(report);
      const found = new Map<string, string>();
      await Promise.all(
        report.frames.map(async ({ frame }) => {
          const own = spots.filter((spot) => spot.frame === frame);
          if (own.length === 0) return;
          const id = next++;
          const answer = new Promise<readonly (string | null)[]>((resolve) => {
            waiting.set(id, resolve);
            setTimeout(() => resolve([]), PATIENCE);
          });
          ask(frame, { to: "page", type: "places", id, spots: own });
          const selectors = await answer;
          waiting.delete(id);
          own.forEach((spot, i) => {
            const selector = selectors[i];
            if (selector) found.set(nameOf(spot), selector);
          });
        }),
      );
      return (spot) => {
        const selector = found.get(nameOf(spot));
        return selector === undefined ? null : { selector };
      };
    },
    answered: (id, selectors) => waiting.get(id)?.(selectors),
  };
}

const nameOf = ({ frame, of, at }: Spot) => `${frame} ${of} ${at}`;

function spotsOf({ findings, attributes, notRead }: TabReport): Spot[] {
  const all = [
    ...findings.map(({ spot }) => spot),
    ...attributes.flatMap(({ readings }) => readings.map(({ spot }) => spot)),
    ...notRead.map(({ spot }) => spot),
  ];
  const known = new Set<string>();
  return all.filter((spot): spot is Spot => {
    if (!spot || known.has(nameOf(spot))) return false;
    known.add(nameOf(spot));
    return true;
  });
}
