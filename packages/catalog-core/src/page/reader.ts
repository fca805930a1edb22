import { charsOf, Has } from "./chars.js";
import type { Collector, ElementEvent } from "./collector.js";
import type { At } from "./facts.js";
import { Hint, hintOf } from "./hints.js";
import { wholeLabel } from "./labels.js";
import type { Line, Run } from "./line.js";
import { Shape, shapeOf } from "./tags.js";
import { EDGE, isBlank } from "./text.js";

/** What the reader asks of a document's nodes. */
export interface NodeSource<N> {
  attr(node: N, name: string): string | null;
  rawText(node: N): string;
}

/** A longer run of text is cut into several lines, so that no single one is slow to look at. */
const LONGEST_LINE = 20_000;

// The source's own line breaks and indentation say nothing; lengths are compared without them.
const INDENT = /[\t\n\r\f]| {2}/;
const INDENTS = /[\t\n\r\f ]+/g;

interface Handler {
  readonly shape: Shape;
  readonly opens: readonly Collector[];
  readonly closes: readonly Collector[];
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

  private readonly handlers = new Map<string, Handler>();
  private readonly lineCollectors: readonly Collector[];
  private readonly event: Event<N>;

  // The open elements: number and name of each block, number of each element.
  private readonly open_: At[] = [];
  private readonly blocks: string[] = [];
  private readonly hints: Hint[] = [];
  private inline = 0;
  private linkDepth = 0;
  private heading = 0;
  private bodyDepth = 0;
  private cells = 0;

  // The line under way.
  private text = "";
  private at: At = 0;
  private runs: Run[] = [];
  private edge = false;
  private low = 0;
  private linked = 0;
  private control = false;

  constructor(
    private readonly source: NodeSource<N>,
    private readonly collectors: readonly Collector[],
  ) {
    this.event = new Event(source);
    this.lineCollectors = collectors.filter((collector) => collector.line);
  }

  /** An element begins. Says whether its content is to be walked. */
  open(name: string, node: N): boolean {
    const at = this.nodes.length;
    this.nodes.push(node);
    const handler = this.handlers.get(name) ?? this.handlerOf(name);
    const { shape } = handler;
    if (shape === Shape.inline) {
      this.open_.push(at);
      this.inline++;
      this.edge = true;
      if (name === "a") this.linkDepth++;
    } else if (shape === Shape.block) {
      this.flush();
      this.open_.push(at);
      this.blocks.push(name);
      let hint: Hint = Hint.none;
      if (handler.hinted) {
        hint = hintOf(this.source.attr(node, "id") ?? "", this.source.attr(node, "class") ?? "");
        if (hint === Hint.body) this.bodyDepth++;
      }
      this.hints.push(hint);
      if (handler.heading) this.heading = handler.heading;
      if (handler.cell) this.cells++;
    } else if (shape === Shape.cut) {
      this.flush();
    } else if (shape === Shape.control) {
      this.control = true;
      this.edge = true;
    } else if (name === "select" || name === "textarea") {
      this.control = true;
    }
    if (handler.opens.length > 0) {
      const event = this.event.of(name, at, node, this.blocks.length);
      for (const collector of handler.opens) collector.open!(event);
    }
    if (shape === Shape.skipped) return false;
    if (shape === Shape.cut || shape === Shape.control) this.open_.push(at);
    return true;
  }

  /** Text begins or goes on. */
  chars(data: string): void {
    if (this.text === "") {
      if (isAllBlank(data)) return;
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
      this.runs.push({ start: this.text.length, at: this.open_[this.open_.length - 1] ?? 0, depth: this.inline, low: Math.min(this.low, this.inline) });
      this.edge = false;
      this.low = this.inline;
    }
    const text = INDENT.test(data) ? data.replace(INDENTS, " ") : data;
    this.text += text;
    if (this.linkDepth > 0) this.linked += text.length;
  }

  /** The innermost open element ends. */
  close(name: string, node: N): void {
    const handler = this.handlers.get(name) ?? this.handlerOf(name);
    if (handler.shape === Shape.block) {
      this.flush();
      const at = this.open_.pop()!;
      if (handler.closes.length > 0) {
        const event = this.event.of(name, at, node, this.blocks.length);
        for (const collector of handler.closes) collector.close!(event);
      }
      this.blocks.pop();
      if (this.hints.pop() === Hint.body) this.bodyDepth--;
      if (handler.heading) this.heading = 0;
      if (handler.cell) this.cells--;
      return;
    }
    const at = this.open_.pop()!;
    if (handler.closes.length > 0) {
      const event = this.event.of(name, at, node, this.blocks.length);
      for (const collector of handler.closes) collector.close!(event);
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
    const chars = charsOf(text);
    const line: Line = {
      index: this.lines++,
      text,
      chars,
      // A label is no link (索引号 in a menu of search options), and beside a control it is the control's.
      label: (chars & Has.labelStart) !== 0 && text.length <= 60 && this.linked === 0 && !this.control ? wholeLabel(text) : null,
      at: this.at,
      block: this.blocks[depth - 1] ?? "",
      depth,
      cells: this.cells,
      heading: this.heading,
      linked: this.linked,
      control: this.control,
      inBody: this.bodyDepth > 0,
      hint: this.nearestHint(),
      runs: this.runs,
    };
    this.text = "";
    this.runs = [];
    this.linked = 0;
    this.control = false;
    for (const collector of this.lineCollectors) collector.line!(line);
  }

  /** A footer's hint holds for everything in it, the others for the blocks near the text. */
  private nearestHint(): Hint {
    const { hints } = this;
    const nearest = Math.max(0, hints.length - 4);
    for (let i = hints.length - 1; i >= nearest; i--) if (hints[i] !== Hint.none) return hints[i]!;
    return Hint.none;
  }

  private handlerOf(name: string): Handler {
    const shape = shapeOf(name);
    const handler: Handler = {
      shape,
      opens: this.collectors.filter((collector) => collector.opens?.includes(name)),
      closes: this.collectors.filter((collector) => collector.closes?.includes(name)),
      hinted: shape === Shape.block && name !== "tr" && name !== "tbody" && name !== "li" && name !== "html" && name !== "head",
      heading: name.length === 2 && name >= "h1" && name <= "h6" ? Number(name[1]) : 0,
      cell: name === "td" || name === "th",
    };
    this.handlers.set(name, handler);
    return handler;
  }
}

class Event<N> implements ElementEvent {
  name = "";
  at: At = 0;
  depth = 0;
  private node!: N;
  constructor(private readonly source: NodeSource<N>) {}
  of(name: string, at: At, node: N, depth: number): this {
    this.name = name;
    this.at = at;
    this.node = node;
    this.depth = depth;
    return this;
  }
  attr(name: string): string | null {
    return this.source.attr(this.node, name);
  }
  rawText(): string {
    return this.source.rawText(this.node);
  }
}

function isAllBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) if (!isBlank(data.charCodeAt(i))) return false;
  return true;
}
