/** How a work order stands, as the responsible body filled it in. */
export type OrderState = "open" | "mended" | "disputed";

/** Columns of work orders, in their order. The last is hidden and tells which findings a row is about. */
export const orderColumns = [
  "severity",
  "rule",
  "message",
  "fix",
  "duties",
  "count",
  "pages",
  "due",
  "state",
  "remark",
  "keys",
] as const;

export type OrderColumn = (typeof orderColumns)[number];

/** Why something of a sheet was not read. */
export type OrderProblemCode =
  /** The sheet has no row of headings with state and keys. */
  | "no-headings"
  /** What stands under state is none. */
  | "state"
  /** Nothing stands under keys. */
  | "no-keys"
  /** What stands under keys are none. */
  | "keys"
  /** Only so many rows are read. */
  | "too-many";
