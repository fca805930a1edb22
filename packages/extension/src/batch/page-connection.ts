import type { BatchCommand, BatchUpdate } from "./messages.js";

/** What the batch page talks to: the background over a browser port, or a stand-in. */
export interface BatchConnection {
  /** The listener gets the settings and the list of batches first, then every change; the result ends it. */
  subscribe(listener: (update: BatchUpdate) => void): () => void;
  send(command: BatchCommand): void;
}
