import { codeOf, UsageError } from "../errors.js";
import type { Output } from "../io.js";
import type { Texts } from "../locales/texts.js";
import type { Sink } from "./sink.js";

/** Writes to a stream at the pace it is read. A reader that goes away ends it quietly; other failures are thrown. */
export function streamSink(stream: Output, texts: Texts): Sink {
  let closed = false;
  let failure: string | null = null;
  stream.on("error", (error: Error) => {
    closed = true;
    if (codeOf(error) !== "EPIPE") failure = error.message;
  });
  const check = () => {
    if (failure !== null) throw new UsageError(texts.out.stdout(failure));
  };
  return {
    get closed() {
      return closed;
    },
    async write(content) {
      if (!closed && content.length > 0) await new Promise<void>((done) => stream.write(content, () => done()));
      check();
    },
    async finish() {
      check();
    },
    async abandon() {},
  };
}
