import type { LocaleName } from "../locales/types.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";
import type { ProblemPlace, RegisterProblemCode } from "./types.js";

/** Problems of registers that each kind of register words by itself: they name its rows and its command. */
export type OwnProblem = Extract<
  RegisterProblemCode,
  "not-a-register" | "no-columns" | "no-records" | "no-name" | "twice"
>;

/** What all registers say in one language. */
export interface SharedTexts {
  /** Row and column, as a sentence begins with them. */
  at(place: ProblemPlace): string;
  problem(code: Exclude<RegisterProblemCode, OwnProblem>, place: ProblemPlace): string;
  /** What stands before the hints of a template; in both languages what readers know its row by. */
  hint: string;
  problems: string;
  findings: string;
  /** Nothing was found. */
  clean: string;
  /** Findings beyond those that a report lists. */
  more(count: number): string;
  columns: Record<"mark" | "row" | "message" | "fix" | "duties", string>;
  madeBy(version: string): string;
}

export const sharedTexts: Record<LocaleName, SharedTexts> = { "zh-CN": zhCN, en };

/** What one kind of register says of its own problems: `{at}`, `{value}`, and of one that is there twice `{first}`. */
export type OwnProblems = Readonly<Record<OwnProblem, string>>;

/** The sentence for a problem. */
export function problemText(
  locale: LocaleName,
  own: OwnProblems,
  code: RegisterProblemCode,
  place: ProblemPlace,
): string {
  const { at, problem } = sharedTexts[locale];
  if (!Object.hasOwn(own, code)) return problem(code as Exclude<RegisterProblemCode, OwnProblem>, place);
  const [value = "", first = ""] = place.value.split("\n");
  const values: Record<string, string> = { at: at(place), value, first };
  return own[code as OwnProblem].replace(/\{(at|value|first)\}/g, (_, name: string) => values[name]!);
}
