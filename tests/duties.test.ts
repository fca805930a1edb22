import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { duties } from "@mulu/catalog-core";
import { describe, expect, it } from "vitest";
import { root } from "./shared.js";

const list = join(root, "..", "shared", "duties.md");

// The list of duties with its sources lives beside the repository: where it is missing there is nothing to hold ours to.
const isThere = existsSync(list);
describe.skipIf(!isThere)("the duties that were found in law, standards and the notice", () => {
  const rows = [...(isThere ? readFileSync(list, "utf8") : "").matchAll(/^\| `([A-Z0-9]+-[^`]+)` \|/gm)].map(
    ([, id]) => id!,
  );

  it("are all there", () => {
    expect(rows.length).toBeGreaterThan(120);
    const ids = new Set(duties.map(({ id }) => id));
    expect(rows.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("and no others, but for what the list says in its text", () => {
    expect(duties.map(({ id }) => id).filter((id) => !rows.includes(id))).toEqual(["CAT-row-fields", "CAT-row-once"]);
  });
});
