import type { OrderState } from "./order-types.js";
import type { FilledOrder } from "./read-orders.js";
import type { Seen } from "./seen.js";

/**
 * What has become of a work order. `still-there`: marked as mended, but found again; `closed`: no longer found; `gone`:
 * no longer found either, but marked as open; `open`, `disputed`: as it is marked; `not-looked-at`: it can't be told.
 */
export type OrderOutcome = "still-there" | "closed" | "disputed" | "open" | "gone" | "not-looked-at";

/** A work order held against what a run found. */
export interface CheckedOrder extends Omit<FilledOrder, "findings"> {
  outcome: OrderOutcome;
  /** How many of its findings were found again. */
  found: number;
  /** How many are no longer found. */
  gone: number;
  /** How many it can't be told of: page or rule was not looked at. */
  notLookedAt: number;
  /** The pages that still have it. */
  pages: string[];
}

/**
 * Holds work orders that came back against what a run found: is what was marked as mended gone?
 * @param orders from `readOrders`
 * @param seen what the run has looked at and found
 */
export function checkOrders(orders: readonly FilledOrder[], seen: Seen): CheckedOrder[] {
  return orders.map(({ findings, ...order }) => {
    const counts = { found: 0, gone: 0, "not-looked-at": 0 };
    const pages = new Set<string>();
    for (const finding of findings) {
      const fate = seen.fateOf(finding);
      counts[fate]++;
      if (fate === "found") pages.add(finding.page);
    }
    const { found, gone, "not-looked-at": notLookedAt } = counts;
    return {
      ...order,
      outcome: outcomeOf(order.state, found, notLookedAt),
      found,
      gone,
      notLookedAt,
      pages: [...pages],
    };
  });
}

function outcomeOf(state: OrderState, found: number, notLookedAt: number): OrderOutcome {
  if (found > 0) return state === "mended" ? "still-there" : state;
  if (notLookedAt > 0) return state === "open" ? "open" : "not-looked-at";
  return state === "open" ? "gone" : "closed";
}
