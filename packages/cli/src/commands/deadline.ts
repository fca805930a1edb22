import { formatOf } from "../catalog/formats.js";
import { deadlineFormats, runDeadline } from "../deadline/run-deadline.js";
import { dayOf } from "../options/judging.js";
import type { Register } from "./register.js";

interface Options {
  days: string;
  format?: string;
  now?: string;
}

/** `mulu deadline` */
export const registerDeadline: Register = (program, context, end) => {
  const { texts } = context;
  const { help } = texts.deadlineCommand;
  program
    .command("deadline")
    .summary(help.summary)
    .description(help.description)
    .usage(help.usage)
    .argument(`<${help.day}>`)
    .option("--days <N>", help.days, "20")
    .option("--format <format>", help.format)
    .option("--now <ISO>", help.now)
    .option("--lang <lang>", texts.help.lang)
    .addHelpText("after", `\n${help.after}`)
    .action(async (formed: string, { days, format, now }: Options) => {
      const wanted = formatOf(format, null, deadlineFormats, texts);
      end(await runDeadline({ formed, days, format: wanted, today: dayOf(now, context) }, context));
    });
};
