import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { duties, pageRules } from "@mulu/catalog-core";
import { catalogRules } from "@mulu/catalog-core/catalog-rules";
import { unchecked } from "@mulu/catalog-core/duties";
import { formRules } from "@mulu/catalog-core/form-rules";
import { opinionRules } from "@mulu/catalog-core/opinions";
import { recordRules } from "@mulu/catalog-core/records";
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

describe("each duty", () => {
  const checked = new Set(
    [...pageRules, ...formRules, ...catalogRules, ...recordRules, ...opinionRules].flatMap((rule) => rule.duties),
  );
  const checkable = duties.filter(({ checkable }) => checkable !== "human");

  it.each(checkable)("$id has a rule, a day of its own, or a reason why not", ({ id, due }) => {
    const isChecked = checked.has(id) || due !== undefined;
    expect(isChecked).not.toBe(Object.hasOwn(unchecked, id));
  });

  it("has no reason if it isn't there, or only a person can decide it", () => {
    const ids = checkable.map(({ id }) => id);
    expect(Object.keys(unchecked).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("that a rule names is there", () => {
    const ids = new Set(duties.map(({ id }) => id));
    expect([...checked].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(Object.entries(unchecked))("the reason for %s is calm and in one language each", (_, { zh, en }) => {
    expect(zh).toMatch(/^[^A-Za-z!！?？,.;]+$/);
    expect(zh).not.toMatch(/。$/);
    expect(en).toMatch(/^[^!]*[^.!]$/);
    expect(en.replace(/“[^“”]*”/g, "")).not.toMatch(/[\u3000-\u9fff]/);
  });
});
