import stringWidth from "string-width";

/** Fills up with spaces to a number of terminal columns; a Chinese character takes two. */
export function padEnd(text: string, columns: number): { text: string; width: number } {
  const width = stringWidth(text);
  return width >= columns ? { text, width } : { text: text + " ".repeat(columns - width), width: columns };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Not at the start of a line. */
const closing = new Set("，。；：、？！）》〉」』】”’％,.;:?!)]}%…");
/** Not at the end of a line. */
const opening = new Set("（《〈「『【“‘([{");

/**
 * Breaks a text into lines of at most so many columns: between Chinese characters anywhere, but not before closing or
 * after opening punctuation; Latin text at spaces. What is longer than a line is broken where the line ends.
 */
export function wrap(text: string, columns: number): string[] {
  if (stringWidth(text) <= columns) return [text];
  const lines: string[] = [];
  let line = "";
  let width = 0;
  const end = () => {
    lines.push(line.trimEnd());
    line = "";
    width = 0;
  };
  for (const unit of units(text)) {
    const unitWidth = stringWidth(unit);
    if (width + unitWidth > columns && line !== "") end();
    if (line === "" && unit.trim() === "") continue;
    if (unitWidth <= columns) {
      line += unit;
      width += unitWidth;
      continue;
    }
    for (const { segment } of graphemes.segment(unit)) {
      const segmentWidth = stringWidth(segment);
      if (width + segmentWidth > columns && line !== "") end();
      line += segment;
      width += segmentWidth;
    }
  }
  if (line.trim() !== "") end();
  return lines;
}

/** The pieces that stay together. */
function units(text: string): string[] {
  const pieces: string[] = [];
  let glued = false;
  for (const { segment } of graphemes.segment(text)) {
    const last = pieces.at(-1);
    const together =
      last !== undefined &&
      (glued || (closing.has(segment) && last !== " ") || (isNarrow(segment) && isNarrow(last.slice(-1))));
    if (together && last.length < 200) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    glued = opening.has(segment);
  }
  return pieces;
}

/** Part of a word of narrow letters. */
function isNarrow(character: string): boolean {
  return character !== " " && character > " " && character < "\u1100";
}
