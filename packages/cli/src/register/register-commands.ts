import { formatOf } from "../catalog/formats.js";
import { type Register, subcommand } from "../commands/register.js";
import type { RegisterCommandTexts } from "../locales/record-commands.js";
import type { Texts } from "../locales/texts.js";
import { momentOf, thresholdOf } from "../options/judging.js";
import type { RegisterKind } from "./register-kind.js";
import { registerFormats, runAuditRegister } from "./run-audit-register.js";
import { runTemplate, templateFormats } from "./run-template.js";

interface Options {
  format?: string;
  out?: string;
  now?: string;
  failOn?: string;
}

/**
 * The commands for one kind of register: `template` and `audit`.
 * @param load the kind, which is loaded only when one of them runs
 */
export function registerCommands(
  name: string,
  textsOf: (texts: Texts) => RegisterCommandTexts,
  load: () => Promise<RegisterKind>,
): Register {
  return (program, context, end) => {
    const { texts } = context;
    const own = textsOf(texts);
    const { help } = own;
    const { options } = texts.catalogCommands.help;
    const group = program.command(name).summary(help.summary).description(help.description).usage(help.usage);
    const add = (command: keyof typeof help.commands) => subcommand(group, command, help.commands[command], context);

    add("template")
      .argument(`[${help.file}]`, help.files)
      .option("--format <format>", options.format(templateFormats.join(", ")))
      .option("--out <F>", options.out)
      .action(async (file: string | undefined, given: Options) => {
        const out = given.out ?? file ?? null;
        const format = formatOf(given.format, out, templateFormats, texts);
        end(await runTemplate(await load(), { format, out }, context));
      });
    add("audit")
      .argument(`<${help.register}>`, help.registers)
      .option("--format <format>", options.format(registerFormats.join(", ")))
      .option("--out <F>", options.out)
      .option("--now <ISO>", help.now ?? texts.help.audit.now)
      .option("--fail-on <severity>", texts.help.audit.failOn)
      .action(async (source: string, given: Options) => {
        const out = given.out ?? null;
        const format = formatOf(given.format, out, registerFormats, texts);
        const failOn = thresholdOf(given.failOn, context);
        const now = momentOf(given.now, context);
        end(await runAuditRegister({ kind: await load(), texts: own, source, format, out, now, failOn }, context));
      });
  };
}
