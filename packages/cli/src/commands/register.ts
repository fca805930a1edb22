import type { Command } from "commander";
import type { Context } from "../io.js";

/** Adds one subcommand. It hands its exit code to `end`; what it throws as a `UsageError` is printed as one sentence. */
export type Register = (program: Command, context: Context, end: (exitCode: number) => void) => void;
