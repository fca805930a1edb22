/**
 * Working with findings once pages were judged: causes counted once, what has changed since an earlier report, work
 * orders that are handed out and read back, waivers that are of no use any more.
 * @module
 */

export {
  type Baseline,
  type BaselineFinding,
  type Comparison,
  compareWith,
  parseBaseline,
  sinceOf,
} from "./baseline.js";
export { type CheckedOrder, checkOrders, type OrderOutcome } from "./check-orders.js";
export type { OrderProblemCode, OrderState } from "./order-types.js";
export { readOrderFile } from "./read-order-file.js";
export { type FilledOrder, type FilledOrders, type OrderProblem, type OrderSheet, readOrders } from "./read-orders.js";
export {
  type CauseCounter,
  type CauseFinding,
  causeCounter,
  causeKey,
  type RootCause,
  rootCauses,
} from "./root-causes.js";
export { type EarlierFinding, type Fate, isWhole, type Seen, seen } from "./seen.js";
export {
  WAIVER_RULE,
  type WaivedPage,
  type WaiverFault,
  type WaiverUse,
  type WaiverUseOptions,
  waiverRuleTitle,
  waiverUse,
} from "./waiver-use.js";
export {
  type BodyOrders,
  type OrderAnswer,
  type OrderCollector,
  orderCollector,
  responsibleBody,
  type WorkOrder,
} from "./work-orders.js";
export { type WorkOrdersFormOptions, workOrdersForm } from "./work-orders-form.js";
