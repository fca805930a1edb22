import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasCorpus, root, scorer } from "./shared.js";

// The labelled real pages live beside the repository, not in it: where they are missing there is nothing to score.
describe.skipIf(!hasCorpus)("real pages, labelled by hand", () => {
  const audit = ["--", process.execPath, join(root, "packages/cli/dist/main.js"), "audit", "--format", "json"];
  const score = (...options: string[]) =>
    execFileSync(process.execPath, [scorer, ...options, ...audit], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });

  it("are read with a recall and a precision of 98 % and more", () => {
    const out = score();
    const [, recall, precision] = /recall ([\d.]+) %.*precision ([\d.]+) %/.exec(out) ?? [];
    expect(Number(recall), out).toBeGreaterThanOrEqual(98);
    expect(Number(precision), out).toBeGreaterThanOrEqual(98);
  });

  it("get a finding for 98 % and more of the values that are cut out of them", () => {
    const out = score("--damage");
    const [, seen, all] = /damage seen (\d+) of (\d+)/.exec(out) ?? [];
    expect(Number(all)).toBeGreaterThan(100);
    expect(Number(seen) / Number(all), out).toBeGreaterThanOrEqual(0.98);
  });
});
