import { CommanderError } from "commander";
import type { Engine } from "./engine.js";
import { messageOf, UsageError } from "./errors.js";
import { exitCode, type Io } from "./io.js";
import { defaultLimits, type Limits } from "./limits.js";
import { cliTexts } from "./locales/texts.js";
import { chooseLocale, isLocale, languageOption } from "./options/language.js";
import { plain } from "./plain.js";
import { buildProgram, sentenceFor } from "./program.js";

/**
 * Runs `mulu` with the arguments after its name and gives the exit code. Touches nothing but what it is given, and
 * never rejects.
 */
export async function run(
  argv: readonly string[],
  io: Io,
  engine: Engine,
  limits: Limits = defaultLimits,
): Promise<number> {
  const language = languageOption(argv);
  const locale = chooseLocale(language, io.env);
  const texts = cliTexts[locale];
  const complain = (sentence: string): number => {
    io.stderr.write(`mulu: ${plain(sentence)}\n`);
    return exitCode.unreadable;
  };
  if (language !== null && !isLocale(language)) return complain(texts.usage.language(language));

  let code: number = exitCode.clean;
  const program = buildProgram({ io, engine, limits, locale, texts }, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message);
    if (!(error instanceof CommanderError)) return complain(texts.usage.crash(messageOf(error)));
    if (error.exitCode === 0) return exitCode.clean;
    // `mulu` without a command has printed its help.
    return error.code === "commander.help" ? exitCode.unreadable : complain(sentenceFor(error, texts));
  }
}
