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

/**
 * Takes the events of one walk over a document (open, text, close), numbers the elements, puts the text together to
 * lines, and hands both on to the collectors.
 */
export class Reader<N> {
  /** Every element read, by its number. */
  readonly nodes: N[] = [];
  lines = 0;

  private readonly event: Event<N>;

  // The open elements: number and handler of each, name and hint of each block.
  private readonly open_: At[] = [];
  private readonly opened: Handler[] = [];
  private readonly blocks: string[] = [];
  private readonly hints: Hint[] = [];
  private inline = 0;
  private linkDepth = 0;
  private heading = 0;
  private bodyDepth = 0;
  private cells = 0;

  // Since the line before: see Line.
  private lowDepth = 0;
  private emptyBlocks = 0;
  private openedEmpty = false;

  // The line under way.
  private text = "";
  private kinds = 0;
  private at: At = 0;
  private runs: Run[] = [];
  private edge = false;
  private low = 0;
  private linked = 0;
  private control = false;

  constructor(
    private readonly source: NodeSource<N>,
    private readonly collectors: readonly Collector[],
    private readonly handlers: Handlers,
  ) {
    this.event = new Event(source);
  }

  /** An element begins. Says whether its content is to be walked. */
  open(name: string, node: N): boolean {
    const at = this.nodes.length;
    this.nodes.push(node);
    const handler = this.handlers.of(name);
    const { shape } = handler;
    if (shape === Shape.inline) {
      this.open_.push(at);
      this.inline++;
      this.edge = true;
      if (name === "a") this.linkDepth++;
    } else if (shape === Shape.block) {
      this.flush();
      this.openedEmpty = true;
      this.open_.push(at);
      this.blocks.push(name);
      let hint: Hint = Hint.none;
      if (handler.hinted) {
        hint = hintOf(this.source.names(node));
        if (hint === Hint.body) this.bodyDepth++;
      }
      this.hints.push(hint);
      if (handler.heading) this.heading = handler.heading;
      if (handler.cell) this.cells++;
    } else if (shape === Shape.cut) {
      this.flush();
    } else if (shape === Shape.control) {
      if (this.source.attr(node, "type")?.toLowerCase() !== "hidden") this.control = true;
      this.edge = true;
    } else if (name === "select" || name === "textarea") {
      this.control = true;
    }
    if (handler.opens.length > 0) {
      const event = this.event.of(name, at, node, this.blocks.length, this.lines);
      for (const i of handler.opens) this.collectors[i]!.open!(event);
    }
    if (shape === Shape.skipped) return false;
    if (shape === Shape.cut || shape === Shape.control) this.open_.push(at);
    this.opened.push(handler);
    return true;
  }

  /** Text begins or goes on. White space within it is collapsed: source line breaks and indentation say nothing. */
  chars(data: string): void {
    const kinds = charsOf(data);
    if (this.text === "") {
      if ((kinds & Has.ink) === 0) return;
      this.at = this.open_[this.open_.length - 1] ?? 0;
      this.edge = true;
      this.low = 0;
    } else if (this.text.length > LONGEST_LINE) {
      this.flush();
      this.chars(data);
      return;
    }
    if (this.edge) {
      if (this.text !== "") this.text += EDGE;
      this.runs.push({
        start: this.text.length,
        at: this.open_[this.open_.length - 1] ?? 0,
        depth: this.inline,
        low: Math.min(this.low, this.inline),
      });
      this.edge = false;
      this.low = this.inline;
    }
    // Most text is laid out already: looking for two blanks costs less than a replacement without effect.
    const text = (kinds & Has.layout) !== 0 || data.includes("  ") ? collapsed(data) : data;
    this.text += text;
    this.kinds |= kinds;
    if (this.linkDepth > 0) this.linked += text.length;
  }

  /** The innermost open element ends. */
  close(name: string, node: N): void {
    const handler = this.opened.pop()!;
    if (handler.shape === Shape.block) {
      this.flush();
      const at = this.open_.pop()!;
      if (handler.closes.length > 0) {
        const event = this.event.of(name, at, node, this.blocks.length, this.lines);
        for (const i of handler.closes) this.collectors[i]!.close!(event);
      }
      this.blocks.pop();
      if (this.openedEmpty) this.emptyBlocks++;
      this.openedEmpty = false;
      if (this.blocks.length < this.lowDepth) this.lowDepth = this.blocks.length;
      if (this.hints.pop() === Hint.body) this.bodyDepth--;
      if (handler.heading) this.heading = 0;
      if (handler.cell) this.cells--;
      return;
    }
    const at = this.open_.pop()!;
    if (handler.closes.length > 0) {
      const event = this.event.of(name, at, node, this.blocks.length, this.lines);
      for (const i of handler.closes) this.collectors[i]!.close!(event);
    }
    if (handler.shape === Shape.inline) {
      this.inline--;
      this.edge = true;
      if (this.inline < this.low) this.low = this.inline;
      if (name === "a" && this.linkDepth > 0) this.linkDepth--;
    }
  }

  /** The document is at its end. */
  end(): void {
    this.flush();
  }

  private flush(): void {
    if (this.text === "") {
      this.control = false;
      return;
    }
    const depth = this.blocks.length;
    const { text } = this;
    const chars = this.kinds | Has.any | (this.linked > 0 ? Has.link : 0);
    this.openedEmpty = false;
    const line: Line = {
      index: this.lines++,
      text,
      chars,
      // A label is no link (索引号 in a menu of search options), and beside a control it is the control's.
      label:
        (chars & Has.labelStart) !== 0 && text.length <= 60 && this.linked === 0 && !this.control
          ? wholeLabel(text)
          : null,
      at: this.at,
      block: this.blocks[depth - 1] ?? "",
      depth,
      low: Math.min(this.lowDepth, depth),
      emptyBefore: this.emptyBlocks,
      cells: this.cells,
      heading: this.heading,
      linked: this.linked,
      control: this.control,
      inBody: this.bodyDepth > 0,
      hint: this.nearestHint(),
      runs: this.runs,
    };
    this.text = "";
    this.kinds = 0;
    this.runs = [];
    this.linked = 0;
    this.control = false;
    this.lowDepth = depth;
    this.emptyBlocks = 0;
    const { lineCollectors, lineMasks } = this.handlers;
    for (let i = 0; i < lineMasks.length; i++)
      if ((chars & lineMasks[i]!) !== 0) this.collectors[lineCollectors[i]!]!.line!(line);
  }

  /** A footer's hint holds for everything in it, the others for the blocks near the text. */
  private nearestHint(): Hint {
    const { hints } = this;
    const nearest = Math.max(0, hints.length - 4);
    for (let i = hints.length - 1; i >= nearest; i--) if (hints[i] !== Hint.none) return hints[i]!;
    return Hint.none;
  }
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

class Event<N> implements ElementEvent {
  name = "";
  at: At = 0;
  depth = 0;
  line = 0;
  private node!: N;
  constructor(private readonly source: NodeSource<N>) {}
  of(name: string, at: At, node: N, depth: number, line: number): this {
    this.name = name;
    this.at = at;
    this.node = node;
    this.depth = depth;
    this.line = line;
    return this;
  }
  attr(name: string): string | null {
    return this.source.attr(this.node, name);
  }
  rawText(): string {
    return this.source.rawText(this.node);
  }
}
