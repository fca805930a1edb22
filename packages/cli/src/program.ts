import { Command, type CommanderError } from "commander";
import stringWidth from "string-width";
import { commands } from "./commands/index.js";
import { wrap } from "./format/width.js";
import type { Context } from "./io.js";
import type { Texts } from "./locales/texts.js";

/** The whole command line, in the user's language. */
export function buildProgram(context: Context, end: (exitCode: number) => void): Command {
  const { io, engine, texts } = context;
  const program = new Command("mulu");
  program
    .description(texts.help.program)
    .usage(texts.help.usage)
    .version(engine.version, "-V, --version", texts.help.version)
    .helpOption("-h, --help", texts.help.help)
    .helpCommand("help [command]", texts.help.helpCommand)
    .option("--lang <lang>", texts.help.lang)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Errors are told in the user's language, by `run`.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => texts.help.titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
      displayWidth: stringWidth,
      boxWrap: (text, width) =>
        text
          .split("\n")
          .flatMap((line) => wrap(line, width))
          .join("\n"),
    });
  // Subcommands take over what is settled so far.
  for (const register of commands) register(program, context, end);
  for (const command of program.commands) command.helpOption("-h, --help", texts.help.help);
  return program;
}

/** What commander complains of, in the user's language. */
export function sentenceFor(error: CommanderError, texts: Texts): string {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  // An option's message names it with its argument: `--out <F>`.
  const option = named.split(" ")[0] ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return texts.usage.unknownOption(named);
    case "commander.optionMissingArgument":
      return texts.usage.optionMissingArgument(option);
    case "commander.unknownCommand":
      return texts.usage.unknownCommand(named);
    case "commander.excessArguments":
      return texts.usage.excessArguments;
    default:
      return texts.usage.other(error.message);
  }
}
