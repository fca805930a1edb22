import { formatOf } from "../catalog/formats.js";
import { dayOf, thresholdOf } from "../options/judging.js";
import { registerFormats, runAuditRegister } from "../record/run-audit-register.js";
import { runTemplate, templateFormats } from "../record/run-template.js";
import { type Register, subcommand } from "./register.js";

interface Options {
  format?: string;
  out?: string;
  now?: string;
  failOn?: string;
}

/** `mulu record template|audit` */
export const registerRecord: Register = (program, context, end) => {
  const { texts } = context;
  const { help } = texts.recordCommands;
  const { options } = texts.catalogCommands.help;
  const record = program.command("record").summary(help.summary).description(help.description).usage(help.usage);
  const add = (name: keyof typeof help.commands) => subcommand(record, name, help.commands[name], context);

  add("template")
    .option("--format <format>", options.format(templateFormats.join(", ")))
    .option("--out <F>", options.out)
    .action(async (given: Options) => {
      const out = given.out ?? null;
      end(await runTemplate({ format: formatOf(given.format, out, templateFormats, texts), out }, context));
    });
  add("audit")
    .argument(`<${help.register}>`, help.registers)
    .option("--format <format>", options.format(registerFormats.join(", ")))
    .option("--out <F>", options.out)
    .option("--now <ISO>", texts.help.audit.now)
    .option("--fail-on <severity>", texts.help.audit.failOn)
    .action(async (source: string, given: Options) => {
      const out = given.out ?? null;
      const format = formatOf(given.format, out, registerFormats, texts);
      const failOn = thresholdOf(given.failOn, context);
      end(await runAuditRegister({ source, format, out, today: dayOf(given.now, context), failOn }, context));
    });
};
