import * as z from "zod";
import { isDay } from "../calendar/day.js";
// Its file sets zod up, and must come first.
import { limits } from "./catalog-schema.js";

/** How much a file of what was done may hold. */
export const doneLimits = {
  /** Characters of a file. */
  file: 5_000_000,
  /** Records. */
  done: 10_000,
  /** Characters of a note. */
  note: 500,
} as const;

const day = () => z.string().refine(isDay, { error: "day" });

/** What was done: `{ "done": [ { "duty": "CZ-4.2b-annual", "due": "2026-12-30", "on": "2026-12-20" } ] }`. */
export const doneSchema = z.strictObject({
  done: z
    .array(
      z.strictObject({
        duty: z.string().max(limits.id),
        due: day().optional(),
        on: day(),
        note: z.string().max(doneLimits.note).optional(),
      }),
    )
    .max(doneLimits.done),
});
