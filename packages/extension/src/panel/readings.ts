import type { AttributeView } from "../protocol/tab-state.js";

/** Do the places of a page say different things? Blanks, case and width make no difference, nor do places left empty. */
export function readingsDiffer({ readings }: Pick<AttributeView, "readings">): boolean {
  const values = new Set(
    readings
      .map((reading) => reading.value.normalize("NFKC").replace(/\s+/g, "").toLowerCase())
      .filter((value) => value !== ""),
  );
  return values.size > 1;
}
