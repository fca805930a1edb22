import { codeOf } from "../errors.js";
import type { Output } from "../io.js";
import type { Sink } from "./sink.js";

/** Writes to a stream at the pace it is read. A reader that goes away ends it quietly; other failures are thrown. */
export function streamSink(stream: Output): Sink {
  let closed = false;
  let broken: Error | null = null;
  stream.on("error", (error: Error) => {
    closed = true;
    if (codeOf(error) !== "EPIPE") broken = error;
  });
  const check = () => {
    if (broken !== null) throw broken;
  };
  return {
    get closed() {
      return closed;
    },
    async write(text) {
      if (!closed && text !== "") await new Promise<void>((done) => stream.write(text, () => done()));
      check();
    },
    async finish() {
      check();
    },
    async abandon() {},
  };
}
