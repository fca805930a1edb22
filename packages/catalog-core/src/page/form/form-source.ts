/** What the reader of forms asks of a document's nodes: a live document and a parsed page answer. */
export interface FormSource<N> {
  /** Local name of an element, `#text` of a text, empty for anything else. */
  name(node: N): string;
  children(node: N): Iterable<N>;
  /** The characters of a text. */
  text(node: N): string;
  attr(node: N, name: string): string | null;
  /** What stands in an input or textarea now. */
  value(node: N): string;
  /** Is the radio button or box ticked now? */
  checked(node: N): boolean;
  /** Is the option chosen now? Null where only the attributes tell. */
  selected(option: N): boolean | null;
  /** The page in a frame, and whether all of it can be written in; null where it can't be entered. */
  frame(node: N): { root: N; editable: boolean } | null;
  /** Why frames can't be entered. */
  frameWhy: string;
  /** Did the user change it? Null if nobody kept account: then values are compared with those in the markup. */
  touched(node: N): boolean | null;
}
