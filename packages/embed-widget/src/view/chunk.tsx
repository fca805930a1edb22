import { Component } from "preact";
import { short } from "../data/entry.js";
import { EntryRow } from "./entry-row.js";
import type { Line } from "./lines.js";
import type { Shown } from "./shown.js";

/** Lines of the smallest chunks, few as each key waits for the first ones; larger ones hold so many of the next smaller. */
export const CHUNK = 5;
const PARTS = 8;
/** Height of a line that was never measured, in pixels. */
const GUESS = 60;

interface Props {
  lines: readonly Line[];
  /** Number of the first line, from 0. */
  start: number;
  /** Lines that it could hold. */
  size: number;
  shown: Shown;
  /** Are lines of this part there wherever they stand: at the top, on paper? */
  isKept(start: number, end: number): boolean;
}

/** One observer is enough for all; there is none outside browsers. */
let seen: IntersectionObserver | undefined;
const chunks = new WeakMap<Element, Chunk>();

/** Size of the chunk that holds so many lines. */
export const sizeFor = (lines: number, size = CHUNK): number => (size < lines ? sizeFor(lines, size * PARTS) : size);

/**
 * Lines that come and go together: they are in the document only while they are near the part that is seen. A large chunk
 * is made of smaller ones, so that a long list costs no more than a short one.
 */
export class Chunk extends Component<Props, { isNear?: boolean }> {
  private _element!: HTMLElement;
  private _height = 0;
  private _ref = (element: HTMLElement | null) => {
    this._element = element!;
  };

  override componentDidMount() {
    seen ??= new IntersectionObserver(
      (all) => {
        for (const { target, isIntersecting } of all) chunks.get(target)!._see(isIntersecting);
      },
      { rootMargin: "400px" },
    );
    chunks.set(this._element, this);
    seen.observe(this._element);
  }

  override componentWillUnmount() {
    seen!.unobserve(this._element);
  }

  _see(isNear: boolean): void {
    // What has the focus stays.
    if (!isNear && this._element.matches(":focus-within")) return;
    this._height = this._element.offsetHeight;
    this.setState({ isNear });
  }

  render() {
    const { lines, start, size, shown, isKept } = this.props;
    const isThere = isKept(start, start + size) || this.state.isNear;
    return (
      <div role="none" ref={this._ref} style={isThere ? undefined : `height:${this._height || lines.length * GUESS}px`}>
        {isThere && (size > CHUNK ? this._parts() : lines.map((line, at) => row(line, start + at + 2, shown)))}
      </div>
    );
  }

  private _parts() {
    const { lines, start, ...others } = this.props;
    const size = others.size / PARTS;
    const parts = [];
    for (let at = 0; at < lines.length; at += size)
      parts.push(<Chunk {...others} key={at} lines={lines.slice(at, at + size)} start={start + at} size={size} />);
    return parts;
  }
}

function row(line: Line, row: number, shown: Shown) {
  if (typeof line === "number") return <EntryRow key={line} at={line} {...{ row, shown }} />;
  const { name, found } = line;
  return (
    <div key={name} class="group" part="group" role="rowgroup">
      <div role="row" aria-rowindex={row}>
        <div role="rowheader" aria-colspan={6}>
          <button class="toggle" aria-expanded={!shown.isClosed(name)} onClick={() => shown.toggleGroup(name)}>
            <span lang="zh-CN">{short(name)}</span> <span class="label">{found}</span>
          </button>
        </div>
      </div>
    </div>
  );
}
