import stringWidth from "string-width";
import { wrap } from "./width.js";

/**
 * A line that begins with a head and goes on under its text; where the head takes most of the terminal, it goes on a
 * little to the right of the margin.
 */
export function indented(head: string, text: string, margin: number, { columns }: { columns: number | null }): string {
  if (columns === null) return `${head}${text}\n`;
  const width = stringWidth(head);
  if (width <= columns / 2) {
    return wrap(text, columns - width)
      .map((line, place) => `${place === 0 ? head : " ".repeat(width)}${line}\n`)
      .join("");
  }
  if (width + stringWidth(text) <= columns) return `${head}${text}\n`;
  const indent = " ".repeat(margin);
  return `${head.trimEnd()}\n${wrap(text, columns - margin)
    .map((line) => `${indent}${line}\n`)
    .join("")}`;
}
