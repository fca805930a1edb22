import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiEntries } from "../../docs/.vitepress/site/api.js";
import { root } from "../shared.js";

// The reference stops the build at what has no doc comment; here it is held to what can be imported.

describe("the API reference", () => {
  it.each(apiEntries)("$imported names everything that can be imported from there", async ({ imported, source }) => {
    expect(existsSync(join(root, source)), "npm run build first").toBe(true);
    const text = readFileSync(join(root, source), "utf8").replaceAll("\\", "");
    const named = new Set([...text.matchAll(/^(?:### |- \[)(\w+)/gm)].map(([, name]) => name!));
    const exported = Object.keys(await import(imported));
    expect(exported.filter((name) => !named.has(name))).toEqual([]);
    expect(text).toMatch(/^# @mulu\/catalog-core.*\n\n[A-Z]/);
  });

  it("leaves no parameter without a name, and nothing unsaid of functions", () => {
    for (const { source } of apiEntries) {
      const text = readFileSync(join(root, source), "utf8");
      expect(text).not.toContain("__namedParameters");
      expect(text).not.toMatch(/^```\n\n#### (?:Parameters|Returns)/m);
    }
  });
});
