/** Paper that catalogs are printed on, in landscape. */
export type Paper = "a3" | "a4";

/** Long and short side in millimetres. */
export const paperSizes: Record<Paper, readonly [long: number, short: number]> = { a3: [420, 297], a4: [297, 210] };
