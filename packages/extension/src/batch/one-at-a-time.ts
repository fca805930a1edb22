import { PAUSE } from "./queue.js";

/** Runs a request to a host when its turn has come. */
export type InTurn = <T>(host: string, request: () => Promise<T>) => Promise<T>;

/**
 * One request at a time, and a pause between two to the same host, whoever asks: two batches, or a batch and the reading
 * of a list.
 */
export function oneAtATime(pause = PAUSE, now: () => number = Date.now): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  const ended = new Map<string, number>();
  return (host, request) => {
    const turn = last.then(async () => {
      const wait = (ended.get(host) ?? 0) + pause - now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      try {
        return await request();
      } finally {
        ended.set(host, now());
      }
    });
    last = turn.catch(() => {});
    return turn;
  };
}
