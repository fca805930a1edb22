/** Something to point at. */
export interface Mark {
  /** Of its finding: {@link HighlighterOptions.onPick} gets it, {@link Highlighter.focus} takes it. */
  key: string;
  severity: Severity;
  /** `box` around the element; `ghost` behind it, where something is missing. */
  kind: "box" | "ghost";
  /** What is marked, or for a ghost what the missing thing belongs behind. It may leave the document at any time. */
  element: Element;
  /** A few words: 缺文号 */
  label: string;
}

export type Severity = "error" | "warning" | "info" | "review";

export interface HighlighterOptions {
  /** A label was clicked. */
  onPick(key: string): void;
  /** Dark labels, as the panel's theme. Boxes have a halo and are seen on light and dark pages with either. */
  dark?: boolean;
  /** Words for assistive technology. */
  texts: {
    /** Name of the group of all labels. */
    group: string;
    /** The whole name of a label: its severity in words, and what it says. */
    name(mark: Mark): string;
  };
  /**
   * For tests only: with `open` they can reach the boxes and compare where they are. A page could reach them too, so
   * everybody else leaves it out.
   */
  mode?: ShadowRootMode;
}

export interface Highlighter {
  /** False where nothing can be drawn: a frameset has no place of its own, its frames have. */
  readonly drawable: boolean;
  /**
   * Looks at the page in small steps while there is time, so that the first marks are there sooner. Nothing is written to
   * it.
   */
  prepare(): Promise<void>;
  /** Replaces all marks. */
  show(marks: readonly Mark[]): void;
  /**
   * Scrolls to the first mark of that key, in every scroller around it, pulses it once and keeps it emphasised until
   * another is asked for. False if there is no such mark or its element is not to be seen.
   */
  focus(key: string): boolean;
  /** Off leaves nothing in the page, not even the host. */
  setVisible(on: boolean): void;
  /** Is the node ours? What watches the page's mutations leaves these out. */
  owns(node: Node): boolean;
  /** Takes everything away. Nothing can be shown afterwards. */
  destroy(): void;
}
