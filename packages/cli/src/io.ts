import type { LocaleName } from "./core-types.js";
import type { Engine } from "./engine.js";
import type { Limits } from "./limits.js";
import type { Texts } from "./locales/texts.js";

/** A stream to write to, and what is known of the terminal behind it. */
export type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/** All that a run touches of the outside, so that tests can stand in for it. */
export interface Io {
  stdout: Output;
  stderr: Output;
  stdin: AsyncIterable<Uint8Array | string>;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Ends the run early (Ctrl+C). */
  signal?: AbortSignal;
}

/** Exit codes of every subcommand. */
export const exitCode = { clean: 0, findings: 1, unreadable: 2 } as const;

/** What a subcommand works with. */
export interface Context {
  io: Io;
  engine: Engine;
  limits: Limits;
  locale: LocaleName;
  texts: Texts;
}
