// npm test: installs and builds what is needed, runs every check and test, and ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, NO_BROWSER } from "./find-chromium.mjs";
import { findFirefox, NO_FIREFOX } from "./find-firefox.mjs";
import { findLibreOffice, NO_LIBREOFFICE } from "./find-libreoffice.mjs";
import { build, checkNode, install, node, run } from "./steps.mjs";

checkNode();
installPrograms();
install();
build();

const failed = [];
let passed = 0;

/** A check that is one yes or no. */
function check(name, program, args) {
  const { status, stdout, stderr } = run(process.execPath, [program, ...args], { fail: false, quiet: true });
  if (status === 0) passed++;
  else {
    failed.push(name);
    process.stderr.write(`\n✗ ${name}\n${stdout}${stderr}`);
  }
}

check("format and lint", "node_modules/@biomejs/biome/bin/biome", ["check", "."]);
check("types", "node_modules/turbo/bin/turbo", ["run", "typecheck", "--output-logs=errors-only"]);
check("types of the tests", "node_modules/typescript/bin/tsc", ["-p", "."]);
check("unused code and dependencies", "node_modules/knip/bin/knip.js", ["--no-progress", "--no-config-hints"]);

const folder = mkdtempSync(join(tmpdir(), "mulu-test-"));
const results = join(folder, "results.json");
node(
  "node_modules/vitest/vitest.mjs",
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`, ...process.argv.slice(2)],
  { fail: false },
);
let summary;
try {
  summary = JSON.parse(readFileSync(results, "utf8"));
} catch {
  // The runner ended before it could write: counted below.
}
rmSync(folder, { recursive: true, force: true });
if (!summary) failed.push("test runner");
passed += summary?.numPassedTests ?? 0;
const suites =
  summary?.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.every((test) => test.status !== "failed"),
  ).length ?? 0;
const failures = failed.length + (summary?.numFailedTests ?? 0) + suites;
for (const name of failed) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

/**
 * What the tests open pages and files with: as root on Debian it is installed. Elsewhere the browsers must be there;
 * without LibreOffice only its own tests are left out.
 */
function installPrograms() {
  const lacking = [
    ...(findChromium() ? [] : ["chromium", "fonts-noto-cjk"]),
    ...(findFirefox() ? [] : ["firefox-esr"]),
    ...(findLibreOffice() ? [] : ["libreoffice-calc-nogui"]),
  ];
  if (lacking.length === 0) return;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log(`installing ${lacking.join(" ")} …`);
    const apt = (args) =>
      run("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], {
        fail: false,
        quiet: true,
        env: { DEBIAN_FRONTEND: "noninteractive" },
      });
    apt(["update"]);
    apt(["install", "-y", "--no-install-recommends", ...lacking]);
  }
  if (!findLibreOffice()) console.warn(NO_LIBREOFFICE);
  if (findChromium() && findFirefox()) return;
  console.error(findChromium() ? NO_FIREFOX : NO_BROWSER);
  process.exit(2);
}
