import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../shared.js";

interface Message {
  code: string;
  file: string;
  message: string;
}

/** Warnings of the linter of Firefox's store, by the file's name, and why each is none of ours. */
const EXPLAINED: Record<string, string> = {
  "UNSAFE_VAR_ASSIGNMENT chunks/jsxRuntime": "Preact's own dangerouslySetInnerHTML: no component uses it",
  "DANGEROUS_EVAL background": "zod asks whether it may compile; the policy of extensions says no, and it goes without",
  "DANGEROUS_EVAL chunks/schema": "as in the background",
  "DANGEROUS_EVAL chunks/docx": "mammoth's libraries ask for the global object so where there is no globalThis",
};

it("the linter of Firefox's store finds no error, and no warning that isn't explained", () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/web-ext/bin/web-ext.js"),
      "lint",
      "--source-dir",
      join(root, "packages/extension/dist/firefox-mv3"),
      "--output",
      "json",
      "--no-config-discovery",
    ],
    { encoding: "utf8", maxBuffer: 50_000_000 },
  );
  const { errors, warnings } = JSON.parse(stdout || JSON.stringify({ errors: [stderr] })) as Record<
    "errors" | "warnings",
    Message[]
  >;
  expect(errors).toEqual([]);
  const named = warnings.map(
    ({ code, file }) => `${code} ${file.replace(/(?:-[\w-]{8})?\.js$/, "").replace(/(chunks\/[a-zA-Z]+)-.*$/, "$1")}`,
  );
  expect(named.filter((name) => !(name in EXPLAINED))).toEqual([]);
  expect(Object.keys(EXPLAINED).filter((name) => !named.includes(name))).toEqual([]);
}, 300_000);
