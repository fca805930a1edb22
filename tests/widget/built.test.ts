import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { tokenizer } from "acorn";
import { describe, expect, it } from "vitest";
import { brokenBy } from "../../packages/embed-widget/preact-facts.mjs";
import { dist } from "./site.js";

const read = (name: string) => readFileSync(join(dist, name), "utf8");

describe("the files for a page", () => {
  it("weigh 14,000 bytes at most, what is loaded later apart", () =>
    expect(gzipSync(read("mulu-catalog.iife.js"), { level: 9 }).length).toBeLessThanOrEqual(14_000));

  it("have nothing that makes HTML of a text, Preact's own included", () =>
    expect(read("mulu-catalog.iife.js")).not.toMatch(/innerHTML|insertAdjacentHTML|outerHTML|document\.write/i));

  // Else Preact would do nothing for it, and nobody would be told.
  it.each([
    "<svg />",
    "<input checked={true} />",
    "<p style={{ color }} />",
    "<p dangerouslySetInnerHTML={text} />",
    "shouldComponentUpdate() {}",
    'import { useState } from "preact/hooks";',
  ])("aren't built when the widget needs what was left out of Preact: %s", (source) =>
    expect(brokenBy(source)).toMatch(/^It has .+: mend one of them\.$/),
  );

  it.each(["mulu-catalog.iife.js", "mulu-catalog.table.js", "mulu-catalog.xlsx.js"])(
    "have nothing in their syntax that Chromium 80 doesn't know: %s",
    (name) => {
      const sourceType = name.endsWith("iife.js") ? "script" : "module";
      const code = read(name);
      // Of what came after 2020 it knows the fields of classes, and numbers with separators.
      const younger = [...tokenizer(code, { ecmaVersion: 2022, sourceType })].filter(
        ({ type, start, end }) => type.label === "privateId" || ["??=", "||=", "&&="].includes(code.slice(start, end)),
      );
      expect(younger).toEqual([]);
    },
  );

  it("are those that sri.json names", () => {
    const hashes = Object.entries<string>(JSON.parse(read("sri.json")));
    expect(hashes).toHaveLength(6);
    for (const [name, hash] of hashes)
      expect(`sha384-${createHash("sha384").update(read(name)).digest("base64")}`).toBe(hash);
  });

  it("load the parts of their own version", () => {
    const { version } = JSON.parse(read("../package.json"));
    expect(read(`mulu-catalog-${version}.iife.js`)).toContain(`./mulu-catalog-${version}.table.js`);
    expect(read("mulu-catalog.iife.js")).toContain("./mulu-catalog.xlsx.js");
  });

  it("read tables in 25,000 bytes, without pinyin and the built-in catalog", () =>
    expect(gzipSync(read("table.js"), { level: 9 }).length).toBeLessThanOrEqual(25_000));
});
