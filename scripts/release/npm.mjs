import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The script of an npm program, `npm` or `npx`: of the npm that started us, else of the one beside Node. */
function npmProgram(name) {
  const beside = dirname(process.execPath);
  const started = process.env.npm_execpath;
  const folders = [
    ...(started?.endsWith(".js") ? [dirname(started)] : []),
    join(beside, "node_modules", "npm", "bin"),
    join(beside, "..", "lib", "node_modules", "npm", "bin"),
    join(beside, "..", "share", "nodejs", "npm", "bin"),
  ];
  const found = folders.map((folder) => join(folder, `${name}-cli.js`)).find((file) => existsSync(file));
  if (!found) throw new Error(`${name} is neither beside Node.js nor what started this: run it through npm.`);
  return found;
}

/** What npm tells the scripts it runs of their own project, which isn't the one we start npm in. */
const OF_A_SCRIPT =
  /^(?:npm_(?:package|lifecycle|command)|npm_config_(?:local_prefix|workspaces?|include_workspace_root)|INIT_CWD$)/i;

/** Runs `npm` or `npx` in a folder, without a shell, and gives what it printed and how it ended. */
export function runNpm(name, args, { cwd, env = {} }) {
  const own = Object.entries(process.env).filter(([key]) => !OF_A_SCRIPT.test(key));
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [npmProgram(name), ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...Object.fromEntries(own), NO_COLOR: "1", ...env },
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** What npm prints, or an error with what it said instead. */
export function npm(args, options) {
  const { status, stdout, stderr } = runNpm("npm", args, options);
  if (status !== 0) throw new Error(`npm ${args.join(" ")}\n${stderr}${stdout}`);
  return stdout;
}
