import type { Mark } from "@mulu/catalog-core/export";
import picocolors from "picocolors";
import type { Io } from "../io.js";

export type Paint = (text: string) => string;

export interface Colours {
  mark: Record<Mark, Paint>;
  bold: Paint;
  dim: Paint;
}

/** Colours for a terminal; NO_COLOR turns them off, FORCE_COLOR on. */
export function coloursFor(terminal: boolean, env: Io["env"]): Colours {
  const force = env.FORCE_COLOR ?? "";
  const wanted = force === "" ? terminal && env.TERM !== "dumb" : force !== "0" && force !== "false";
  const paint = picocolors.createColors(wanted && !env.NO_COLOR);
  return {
    mark: {
      error: paint.red,
      warning: paint.yellow,
      info: paint.cyan,
      review: paint.magenta,
      broken: paint.yellow,
      waived: paint.dim,
      pass: paint.green,
      "not-applicable": paint.dim,
    },
    bold: paint.bold,
    dim: paint.dim,
  };
}
