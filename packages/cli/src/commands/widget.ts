import { runRender } from "../widget/run-render.js";
import { type Register, subcommand } from "./register.js";

interface Options {
  src?: string;
  script?: string;
  page?: true;
  out?: string;
}

/** `mulu widget render` */
export const registerWidget: Register = (program, context, end) => {
  const { texts } = context;
  const { help } = texts.widgetCommands;
  const widget = program.command("widget").summary(help.summary).description(help.description).usage(help.usage);
  subcommand(widget, "render", help.commands.render, context)
    .argument(`<${help.source}>`, texts.catalogCommands.help.sources)
    .option("--src <address>", help.options.src)
    .option("--script <address>", help.options.script)
    .option("--page", help.options.page)
    .option("--out <F>", texts.catalogCommands.help.options.out)
    .action(async (source: string, given: Options) => {
      const { src = null, script = null, page = false, out = null } = given;
      end(await runRender({ source, src, script, page, out }, context));
    });
};
