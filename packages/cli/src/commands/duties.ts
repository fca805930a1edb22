import { type DutiesOptions, dutiesCommand, dutiesFormats } from "../duties/command.js";
import type { Register } from "./register.js";

/** `mulu duties` */
export const registerDuties: Register = (program, context, end) => {
  const { texts } = context;
  const { help } = texts.dutiesCommand;
  const { options } = texts.catalogCommands.help;
  program
    .command("duties")
    .summary(help.summary)
    .description(help.description)
    .usage(help.usage)
    .option("--from <date>", help.from)
    .option("--to <date>", help.to)
    .option("--done <F>", help.done)
    .option("--covers <year>", help.covers)
    .option("--only <ids>", help.only)
    .option("--format <format>", options.format(dutiesFormats.join(", ")))
    .option("--out <F>", options.out)
    .option("--remind <days>", help.remind)
    .option("--now <ISO>", help.now)
    .option("--lang <lang>", texts.help.lang)
    .addHelpText("after", `\n${help.after}`)
    .action(async (given: DutiesOptions) => {
      const command = dutiesCommand(given, context);
      // No other command makes calendars.
      const { runDuties } = await import("../duties/run-duties.js");
      end(await runDuties(command, context));
    });
};
