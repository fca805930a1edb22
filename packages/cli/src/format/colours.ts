import picocolors from "picocolors";
import type { Mark } from "@mulu/catalog-core/export";
import type { Io, Output } from "../io.js";

export type Paint = (text: string) => string;

export interface Colours {
  mark: Record<Mark, Paint>;
  bold: Paint;
  dim: Paint;
}

/** Colours for a terminal; NO_COLOR turns them off, FORCE_COLOR on. */
export function coloursFor(output: Output, env: Io["env"]): Colours {
  const forced = env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "" && env["FORCE_COLOR"] !== "0";
  const wanted = forced || (output.isTTY === true && env["TERM"] !== "dumb" && env["FORCE_COLOR"] !== "0");
  const paint = picocolors.createColors(!env["NO_COLOR"] && wanted);
  return {
    mark: {
      error: paint.red,
      warning: paint.yellow,
      info: paint.cyan,
      review: paint.magenta,
      broken: paint.yellow,
      pass: paint.green,
      "not-applicable": paint.dim,
    },
    bold: paint.bold,
    dim: paint.dim,
  };
}
