import type { Place } from "../../audit/report.js";
import { handlers, pageReading } from "../read.js";
import { readerOf } from "../reader.js";
import type { Reading } from "../reading.js";
import { type SelectorSource, selectorOf } from "../selector.js";
import { DomWalk, domSource } from "./walk.js";

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
  walk.step(Number.POSITIVE_INFINITY);
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
  while (!walk.step(STEP)) {
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

function begin(document: Document): { walk: DomWalk; finish: () => DomReading } {
  const page = pageReading();
  const reader = readerOf<Element>(domSource, page.collectors, handlers);
  const walk = new DomWalk(document.documentElement, reader);
  return {
    walk,
    finish() {
      reader.end();
      const { nodes } = reader;
      return {
        facts: page.facts(addressOf(document), nodes.length),
        element: (at) => nodes[at] ?? null,
        place(at): Place | null {
          const node = nodes[at];
          return node ? { selector: selectorOf(source, node) } : null;
        },
      };
    },
  };
}

function addressOf(document: Document): string | null {
  const { URL: url } = document;
  return url.startsWith("http:") || url.startsWith("https:") ? url : null;
}

const source: SelectorSource<Element> = {
  name: (node) => node.localName,
  id: (node) => node.getAttribute("id"),
  parent: (node) => node.parentElement,
  place(node) {
    let before = 0;
    let all = 0;
    for (let child = node.parentNode?.firstChild ?? null; child !== null; child = child.nextSibling) {
      if (child.nodeType !== 1 || (child as Element).localName !== node.localName) continue;
      all++;
      if (child === node) before = all;
    }
    return all > 1 ? before : 0;
  },
  isOnly: (node, id) => node.ownerDocument.querySelectorAll(`#${id}`).length === 1,
};
