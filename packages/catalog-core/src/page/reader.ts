import { charsOf, Has } from "./chars.js";
import type { Collector, ElementEvent } from "./collector.js";
import type { At } from "./facts.js";
import { Hint, hintOf } from "./hints.js";
import { wholeLabel } from "./labels.js";
import type { Line, Run } from "./line.js";
import { Shape, shapeOf } from "./tags.js";
import { collapsed, EDGE } from "./text.js";

/** What the reader asks of a document's nodes. */
export interface NodeSource<N> {
  attr(node: N, name: string): string | null;
  /** Text directly inside the node. */
  rawText(node: N): string;
  /** Its id and class names, a blank between, empty if it has none. */
  names(node: N): string;
}

/** A longer run of text is cut into several lines, so that no single one is slow to look at. */
const LONGEST_LINE = 20_000;

/** What to do with elements of one name. Made once for all pages: collectors are named by their places in the list. */
interface Handler {
  readonly shape: Shape;
  readonly opens: readonly number[];
  readonly closes: readonly number[];
  /** Looked at for hints: block elements that hold text or lines. */
  readonly hinted: boolean;
  readonly heading: number;
  readonly cell: boolean;
}

/** Takes the events of one walk over a document. */
export interface Reader<N> {
  /** Every element read, by its number. */
  readonly nodes: N[];
  /** An element begins. Says whether its content is to be walked. */
  open(name: string, node: N): boolean;
  /** Text begins or goes on. White space within it is collapsed: source line breaks and indentation say nothing. */
  chars(data: string): void;
  /** The innermost open element ends. */
  close(name: string, node: N): void;
  /** The document is at its end. */
  end(): void;
}

/**
 * A reader for one page: it numbers the elements, puts the text together to lines, and hands both on to the collectors.
 */
export function readerOf<N>(source: NodeSource<N>, collectors: readonly Collector[], handlers: Handlers): Reader<N> {
  const nodes: N[] = [];
  let lines = 0;

  // The open elements: number and handler of each, name and hint of each block.
  const open_: At[] = [];
  const opened: Handler[] = [];
  const blocks: string[] = [];
  const hints: Hint[] = [];
  let inline = 0;
  let linkDepth = 0;
  let heading = 0;
  let bodyDepth = 0;
  let cells = 0;

  // Since the line before: see Line.
  let lowDepth = 0;
  let emptyBlocks = 0;
  let openedEmpty = false;

  // The line under way.
  let text = "";
  let kinds = 0;
  let at: At = 0;
  let runs: Run[] = [];
  let edge = false;
  let low = 0;
  let linked = 0;
  let control = false;

  // The element that an event is about.
  let node: N;
  const event = {
    name: "",
    at: 0,
    depth: 0,
    line: 0,
    attr: (name: string) => source.attr(node, name),
    rawText: () => source.rawText(node),
  };

  function tell(name: string, at: At, element: N): ElementEvent {
    node = element;
    event.name = name;
    event.at = at;
    event.depth = blocks.length;
    event.line = lines;
    return event;
  }

  function open(name: string, node: N): boolean {
    const at = nodes.length;
    nodes.push(node);
    const handler = handlers.of(name);
    const { shape } = handler;
    if (shape === Shape.inline) {
      open_.push(at);
      inline++;
      edge = true;
      if (name === "a") linkDepth++;
    } else if (shape === Shape.block) {
      flush();
      openedEmpty = true;
      open_.push(at);
      blocks.push(name);
      let hint: Hint = Hint.none;
      if (handler.hinted) {
        hint = hintOf(source.names(node));
        if (hint === Hint.body) bodyDepth++;
      }
      hints.push(hint);
      if (handler.heading) heading = handler.heading;
      if (handler.cell) cells++;
    } else if (shape === Shape.cut) {
      flush();
    } else if (shape === Shape.control) {
      if (source.attr(node, "type")?.toLowerCase() !== "hidden") control = true;
      edge = true;
    } else if (name === "select" || name === "textarea") {
      control = true;
    }
    if (handler.opens.length > 0) {
      const event = tell(name, at, node);
      for (const i of handler.opens) collectors[i]!.open!(event);
    }
    if (shape === Shape.skipped) return false;
    if (shape === Shape.cut || shape === Shape.control) open_.push(at);
    opened.push(handler);
    return true;
  }

  function chars(data: string): void {
    const has = charsOf(data);
    if (text === "") {
      if ((has & Has.ink) === 0) return;
      at = open_[open_.length - 1] ?? 0;
      edge = true;
      low = 0;
    } else if (text.length > LONGEST_LINE) {
      flush();
      chars(data);
      return;
    }
    if (edge) {
      if (text !== "") text += EDGE;
      runs.push({
        start: text.length,
        at: open_[open_.length - 1] ?? 0,
        depth: inline,
        low: Math.min(low, inline),
      });
      edge = false;
      low = inline;
    }
    // Most text is laid out already: looking for two blanks costs less than a replacement without effect.
    const added = (has & Has.layout) !== 0 || data.includes("  ") ? collapsed(data) : data;
    text += added;
    kinds |= has;
    if (linkDepth > 0) linked += added.length;
  }

  function close(name: string, node: N): void {
    const handler = opened.pop()!;
    const isBlock = handler.shape === Shape.block;
    if (isBlock) flush();
    const at = open_.pop()!;
    if (handler.closes.length > 0) {
      const event = tell(name, at, node);
      for (const i of handler.closes) collectors[i]!.close!(event);
    }
    if (isBlock) {
      blocks.pop();
      if (openedEmpty) emptyBlocks++;
      openedEmpty = false;
      if (blocks.length < lowDepth) lowDepth = blocks.length;
      if (hints.pop() === Hint.body) bodyDepth--;
      if (handler.heading) heading = 0;
      if (handler.cell) cells--;
    } else if (handler.shape === Shape.inline) {
      inline--;
      edge = true;
      if (inline < low) low = inline;
      if (name === "a" && linkDepth > 0) linkDepth--;
    }
  }

  /** The line under way, if there is one, is at its end. */
  function flush(): void {
    if (text === "") {
      control = false;
      return;
    }
    const depth = blocks.length;
    const has = kinds | Has.any | (linked > 0 ? Has.link : 0);
    openedEmpty = false;
    const line: Line = {
      index: lines++,
      text,
      chars: has,
      // A label is no link (索引号 in a menu of search options), and beside a control it is the control's.
      label: (has & Has.labelStart) !== 0 && text.length <= 60 && linked === 0 && !control ? wholeLabel(text) : null,
      at,
      block: blocks[depth - 1] ?? "",
      depth,
      low: Math.min(lowDepth, depth),
      emptyBefore: emptyBlocks,
      cells,
      heading,
      linked,
      control,
      inBody: bodyDepth > 0,
      hint: nearestHint(),
      runs,
    };
    text = "";
    kinds = 0;
    runs = [];
    linked = 0;
    control = false;
    lowDepth = depth;
    emptyBlocks = 0;
    const { lineCollectors, lineMasks } = handlers;
    for (let i = 0; i < lineMasks.length; i++)
      if ((has & lineMasks[i]!) !== 0) collectors[lineCollectors[i]!]!.line!(line);
  }

  /** A footer's hint holds for everything in it, the others for the blocks near the text. */
  function nearestHint(): Hint {
    const nearest = Math.max(0, hints.length - 4);
    for (let i = hints.length - 1; i >= nearest; i--) if (hints[i] !== Hint.none) return hints[i]!;
    return Hint.none;
  }

  return { nodes, open, chars, close, end: flush };
}

/** Which collector wants which element and line, worked out once for a list of collectors of fixed kinds. */
export class Handlers {
  readonly lineCollectors: number[] = [];
  readonly lineMasks: number[] = [];
  private readonly byName = new Map<string, Handler>();

  /** @param collectors one of each, in the order in which each page's collectors come */
  constructor(private readonly collectors: readonly Collector[]) {
    for (const [i, collector] of collectors.entries()) {
      if (!collector.line) continue;
      this.lineCollectors.push(i);
      this.lineMasks.push(collector.lines ?? Has.any);
    }
  }

  of(name: string): Handler {
    return this.byName.get(name) ?? this.make(name);
  }

  private make(name: string): Handler {
    const shape = shapeOf(name);
    const places = (wants: (collector: Collector) => readonly string[] | undefined) =>
      this.collectors.flatMap((collector, i) => (wants(collector)?.includes(name) ? [i] : []));
    const handler: Handler = {
      shape,
      opens: places((collector) => collector.opens),
      closes: places((collector) => collector.closes),
      hinted: shape === Shape.block && !["tr", "tbody", "li", "html", "head"].includes(name),
      heading: name.length === 2 && name >= "h1" && name <= "h6" ? Number(name[1]) : 0,
      cell: name === "td" || name === "th",
    };
    // Pages invent names; those in use are some hundred.
    if (this.byName.size < 1_000) this.byName.set(name, handler);
    return handler;
  }
}
