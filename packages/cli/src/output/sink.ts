/** Where a report goes. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  /** All is written: from here on the report stands where it should. */
  finish(): Promise<void>;
  /** Takes back what can be taken back of an unfinished report. */
  abandon(): Promise<void>;
  /** Nobody reads on, as after `| head`. */
  readonly closed: boolean;
}
