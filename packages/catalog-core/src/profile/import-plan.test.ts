import { expect, it } from "vitest";
import { planImport } from "./import-plan.js";
import { profileOf } from "./profile.fixture.js";

const kept = profileOf({ publisher: [{ selector: ".a" }], validity: [{ selector: ".v" }] });

it("tells what an import would change", () => {
  const coming = profileOf(
    { publisher: [{ selector: ".b" }], genre: [{ selector: ".g" }] },
    { name: "新名", kind: "article" },
  );
  expect(planImport([kept], [coming, profileOf({ summary: [{ selector: "p" }] }, { id: "other" })])).toMatchObject([
    { what: "replaced", added: ["genre"], removed: ["validity"], changed: ["publisher"], other: ["name", "kind"] },
    { what: "new", added: ["summary"], removed: [], changed: [], other: [] },
  ]);
});

it("knows the same profile whatever the order of its fields", () => {
  const same = Object.fromEntries(Object.entries(kept).reverse()) as unknown as typeof kept;
  expect(planImport([kept], [same])[0]!.what).toBe("same");
});
