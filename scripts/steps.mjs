import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a Node program of the project. */
export function node(program, args, options = {}) {
  return run(process.execPath, [join(root, program), ...args], options);
}

/** Runs npm, as the same npm that started this script where there is one: on Windows `npm` alone is no program. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) run(process.execPath, [cli, ...args], options);
  else run("npm", args, { ...options, shell: process.platform === "win32" });
}

/** Runs a program. Its failure ends this one, unless `fail` is false; what it prints is shown only then, if `quiet`. */
export function run(program, args, { quiet = false, fail = true, ...options } = {}) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...options.env };
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: quiet ? "pipe" : "inherit",
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...options,
    env,
  });
  if (result.status !== 0 && fail) {
    if (quiet) process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
    if (result.error) console.error(result.error.message);
    process.exit(result.status ?? 1);
  }
  return result;
}

/** Installs what package-lock.json names, unless it was installed after the file changed. */
export function install() {
  const mark = join(root, "node_modules", ".package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("安装依赖 / installing …");
  npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { quiet: true });
}

/** Builds the packages, or only these and what they need; what didn't change is taken from turbo's cache. */
export function build(...only) {
  const filters = only.map((name) => `--filter=${name}`);
  node("node_modules/turbo/bin/turbo", ["run", "build", "--output-logs=errors-only", ...filters], { quiet: true });
}

/** Refuses a Node that is too old, in one sentence. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const wanted = engines.node
    .replace(/[^\d.]/g, "")
    .split(".")
    .map(Number);
  const have = process.versions.node.split(".").map(Number);
  if (have[0] > wanted[0] || (have[0] === wanted[0] && have[1] >= wanted[1])) return;
  console.error(
    `需要 Node.js ${wanted.join(".")} 或更高版本，当前为 ${process.versions.node}。 / Mulu needs Node.js ${wanted.join(".")} or later; this is ${process.versions.node}.`,
  );
  process.exit(2);
}
