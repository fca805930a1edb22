import { core } from "./core.js";
import { run } from "./run.js";

const interrupt = new AbortController();
process.once("SIGINT", () => {
  interrupt.abort();
  // Or it would go on waiting for input.
  process.stdin.destroy();
});
// A reader that goes away, as in `| head`, is no error.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

process.exitCode = await run(
  process.argv.slice(2),
  {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    cwd: process.cwd(),
    env: process.env,
    signal: interrupt.signal,
  },
  core,
);
