import { handlers, pageReading } from "../read.js";
import { readerOf } from "../reader.js";
import type { Reading } from "../reading.js";
import { accessOf } from "./node.js";
import { placeOf } from "./place.js";
import { domSource, domWalk } from "./walk.js";

export interface DomReading extends Reading {
  /** The element that a fact was read at. */
  element(at: number): Element | null;
}

export interface ReadSlicesOptions {
  /** Milliseconds of work between two pauses. Default 12: a page stays smooth at 60 pictures a second. */
  slice?: number;
  /** Stops the reading: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
}

/** Nodes between two looks at the clock. */
const STEP = 400;

/**
 * Reads a live document in one go. Nothing is written to it, no frame is entered, no request is made.
 */
export function readDocument(document: Document): DomReading {
  const { walk, finish } = begin(document);
  walk(Number.POSITIVE_INFINITY);
  return finish();
}

/**
 * Reads a live document in slices, so that a large page stays usable meanwhile. If the page changes under the reading,
 * the facts are those of the moments at which its parts were read.
 */
export async function readDocumentInSlices(document: Document, options: ReadSlicesOptions = {}): Promise<DomReading> {
  const { walk, finish } = begin(document);
  const slice = options.slice ?? 12;
  let until = performance.now() + slice;
  while (!walk(STEP)) {
    if (performance.now() < until) continue;
    await pause();
    options.signal?.throwIfAborted();
    until = performance.now() + slice;
  }
  await pause();
  return finish();
}

/** Lets the browser do its own work; a message is handled sooner than a timer. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

function begin(document: Document): { walk: (nodes: number) => boolean; finish: () => DomReading } {
  const page = pageReading();
  const access = accessOf(document);
  const root = access.documentElement(document);
  const reader = readerOf<Element>(domSource(access), page.collectors, handlers);
  const { nodes } = reader;
  return {
    walk: domWalk(root, reader, access),
    finish() {
      reader.end();
      const url = access.URL(document);
      return {
        facts: page.facts(/^https?:/.test(url) ? url : null, nodes.length),
        element: (at) => nodes[at] ?? null,
        place: (at) => placeOf(nodes[at], root, access),
      };
    },
  };
}
