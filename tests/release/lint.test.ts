import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manifestOf, type Packed, PUBLISHED, packAll } from "../../scripts/release/pack.mjs";

let folder: string;
let packed: Record<string, Packed>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mulu-release-"));
  packed = Object.fromEntries(packAll(folder).map((one) => [one.name, one]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (name: string) => new Uint8Array(readFileSync(packed[name]!.tarball));

it.each(PUBLISHED)("publint has nothing to say about %s, suggestions included", async (name) => {
  const tarball = bytes(name).buffer as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true, level: "suggestion" });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

/** What are-the-types-wrong may find, and why that is no fault. */
const EXPLAINED: Record<string, (problem: Problem) => boolean> = {
  // No Node of our engines resolves so, and TypeScript 6 deprecates it: it doesn't look at `exports`.
  "TypeScript's node10 finds no entry but the first": (problem) =>
    problem.kind === "NoResolution" && problem.resolutionKind === "node10" && problem.entrypoint !== ".",
  // The widget is ESM alone: of one element in two formats, a page could load both. Every Node of our engines gives it
  // to require(), too; packages.test.ts tries that, and the ways in for TypeScript.
  "the widget is ESM": (problem) => problem.kind === "CJSResolvesToESM",
};
const EXPECTED: Record<string, string[]> = {
  "catalog-core": ["TypeScript's node10 finds no entry but the first"],
  "embed-widget": ["TypeScript's node10 finds no entry but the first", "the widget is ESM"],
};

describe.each(Object.keys(EXPECTED))("are-the-types-wrong, of %s", (name) => {
  it("finds nothing that isn't explained, and all that is", async () => {
    const result = await checkPackage(createPackageFromTarballData(bytes(name)));
    if (!result.types) throw new Error(`${name} has no types`);
    const reasonOf = (problem: Problem) =>
      EXPECTED[name]!.find((reason) => EXPLAINED[reason]!(problem)) ?? JSON.stringify(problem);
    expect([...new Set(result.problems.map(reasonOf))].sort()).toEqual(EXPECTED[name]);
    expect(Object.keys(result.entrypoints)).toEqual(Object.keys(manifestOf(name).exports));
  }, 300_000);
});

it("the command line has no entry for programs, and so no types", () => {
  expect(Object.keys(manifestOf("cli").exports)).toEqual(["./package.json"]);
});
