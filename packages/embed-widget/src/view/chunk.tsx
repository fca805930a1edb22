import { Component } from "preact";
import { EntryRow } from "./entry-row.js";
import type { Line } from "./lines.js";
import type { Shown } from "./shown.js";

/** Lines that come and go together. */
export const CHUNK = 20;
/** Height of a line that was never measured, in pixels. */
const GUESS = 60;

interface Props {
  lines: readonly Line[];
  /** Number of the first line, from 0. */
  start: number;
  shown: Shown;
  /** It is there wherever it stands: at the top, on paper. */
  isKept: boolean;
}

/** Some lines of a long list, which are in the document only while they are near the part that is seen. */
export class Chunk extends Component<Props, { isNear?: boolean }> {
  private _element!: HTMLElement;
  private _observer!: IntersectionObserver;
  private _height = 0;

  override componentDidMount() {
    this._observer = new IntersectionObserver(
      (seen) => {
        const isNear = seen[seen.length - 1]!.isIntersecting;
        // What has the focus stays.
        if (!isNear && this._element.matches(":focus-within")) return;
        this._height = this._element.offsetHeight;
        this.setState({ isNear });
      },
      { rootMargin: "600px" },
    );
    this._observer.observe(this._element);
  }

  override componentWillUnmount() {
    this._observer.disconnect();
  }

  render() {
    const { lines, start, shown, isKept } = this.props;
    const isThere = isKept || this.state.isNear;
    return (
      <div
        role="none"
        ref={(element) => {
          this._element = element!;
        }}
        style={isThere ? "" : `height:${this._height || lines.length * GUESS}px`}
      >
        {isThere &&
          lines.map((line, at) => {
            const row = start + at + 2;
            if (typeof line === "number") return <EntryRow key={line} at={line} {...{ row, shown }} />;
            return (
              <div key={line.name} class="group" part="group" role="rowgroup">
                <div role="row" aria-rowindex={row}>
                  <div role="rowheader" aria-colspan={6}>
                    <button
                      class="toggle"
                      aria-expanded={!shown.isClosed(line.name)}
                      onClick={() => shown.toggleGroup(line.name)}
                    >
                      {line.name} <span class="label">{line.found}</span>
                    </button>
                  </div>
                </div>
              </div>
            );
          })}
      </div>
    );
  }
}
