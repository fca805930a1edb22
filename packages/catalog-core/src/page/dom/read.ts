import { handlers, lastOf, pageReading } from "../read.js";
import { readerOf } from "../reader.js";
import type { Reading } from "../reading.js";
import { accessOf } from "./node.js";
import { placeOf } from "./place.js";
import { domSource, domWalk } from "./walk.js";

/** A live document that was read: the facts, and the way back to their elements. */
export interface DomReading extends Reading {
  /** The element that a fact was read at. */
  element(at: number): Element | null;
}

/** How long `readDocumentInSlices` works at a time, and what stops it. */
export interface ReadSlicesOptions {
  /** Milliseconds of work between two pauses. Default 8: a page stays smooth at 60 pictures a second. */
  slice?: number;
  /** Stops the reading: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
}

/** Nodes between two looks at the clock: a millisecond or two on a slow computer whose code isn't warm yet. */
const STEP = 60;

/**
 * Reads a live document in one go. Nothing is written to it, no frame is entered, no request is made.
 */
export function readDocument(document: Document): DomReading {
  return lastOf(steps(document));
}

/**
 * Reads a live document in slices, so that a large page stays usable meanwhile. If the page changes under the reading,
 * the facts are those of the moments at which its parts were read.
 * @param options length of a slice, and a signal
 * @throws the signal's reason, once it is aborted
 */
export async function readDocumentInSlices(
  document: Document,
  { slice = 8, signal }: ReadSlicesOptions = {},
): Promise<DomReading> {
  const { port1, port2 } = new MessageChannel();
  const reading = steps(document);
  try {
    for (;;) {
      // Lets the browser do its own work, before the first slice, too: the task under way has brought this code here. A
      // message is handled sooner than a timer.
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
      signal?.throwIfAborted();
      const until = performance.now() + slice;
      do {
        const { done, value } = reading.next();
        if (done) return value;
      } while (performance.now() < until);
    }
  } finally {
    port1.close();
  }
}

function* steps(document: Document): Generator<void, DomReading> {
  const page = pageReading();
  const access = accessOf(document);
  const root = access.documentElement(document);
  const reader = readerOf<Element>(domSource(access), page.collectors, handlers);
  const walk = domWalk(root, reader, access);
  while (!walk(STEP)) yield;
  reader.end();
  const { nodes } = reader;
  const url = access.URL(document);
  return {
    facts: yield* page.facts(/^https?:/.test(url) ? url : null, nodes.length),
    element: (at) => nodes[at] ?? null,
    place: (at) => placeOf(nodes[at], root, access),
  };
}
