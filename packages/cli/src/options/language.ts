import type { LocaleName } from "../core-types.js";

/** The value of `--lang`, wherever it stands: error messages and help need it before anything else is understood. */
export function languageOption(argv: readonly string[]): string | null {
  const end = argv.indexOf("--");
  const before = end < 0 ? argv : argv.slice(0, end);
  let value: string | null = null;
  before.forEach((argument, place) => {
    if (argument === "--lang") value = before[place + 1] ?? null;
    else if (argument.startsWith("--lang=")) value = argument.slice("--lang=".length);
  });
  return value;
}

export function isLocale(value: string): value is LocaleName {
  return value === "zh-CN" || value === "en";
}

/** `--lang`, else the language of the environment when it is English, else Chinese. */
export function chooseLocale(option: string | null, env: Readonly<Record<string, string | undefined>>): LocaleName {
  if (option !== null && isLocale(option)) return option;
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^en/i.test(language) ? "en" : "zh-CN";
}
