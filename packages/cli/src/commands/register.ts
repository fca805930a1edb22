import type { Command } from "commander";
import type { Context } from "../io.js";
import type { CommandHelp } from "../locales/catalog-commands.js";

/** Adds one subcommand. It hands its exit code to `end`; what it throws as a `UsageError` is printed as one sentence. */
export type Register = (program: Command, context: Context, end: (exitCode: number) => void) => void;

/** A command of a group, as `import` of `mulu catalog`, with its help and what all commands have. */
export function subcommand(group: Command, name: string, help: CommandHelp, { texts }: Context): Command {
  const { summary, description, usage, after } = help;
  return group
    .command(name)
    .summary(summary)
    .description(description)
    .usage(usage)
    .option("--lang <lang>", texts.help.lang)
    .helpOption("-h, --help", texts.help.help)
    .addHelpText("after", `\n${after}`);
}
