import { createReadStream } from "node:fs";
import pLimit from "p-limit";
import { codeOf } from "../errors.js";
import type { Io } from "../io.js";
import type { Limits } from "../limits.js";
import { collect } from "./collect.js";
import { failure } from "./failure.js";
import { fetchPage } from "./fetch-page.js";
import { fileFailure } from "./file-failure.js";
import { kindByBytes } from "./file-kind.js";
import type { Input, Target } from "./target.js";

export interface ReadOptions {
  io: Io;
  limits: Limits;
  userAgent: string;
  /** Catalogs come as workbooks and documents, too; what is no page is refused otherwise. */
  anyKind?: boolean;
}

/**
 * Reads the targets in their order. Addresses a few places ahead are fetched meanwhile; never more, so that neither
 * memory nor a small server feels how many there are.
 */
export async function* readAll(targets: readonly Target[], options: ReadOptions): AsyncGenerator<Input> {
  const limit = pLimit(options.limits.atOnce);
  const started = new Map<number, Promise<Input>>();
  for (const [place, target] of targets.entries()) {
    for (let ahead = place; ahead < Math.min(place + 2 * options.limits.atOnce, targets.length); ahead += 1) {
      const next = targets[ahead]!;
      if (next.kind === "address" && !started.has(ahead))
        started.set(
          ahead,
          limit(() => readOne(next, options)),
        );
    }
    const input = await (started.get(place) ?? readOne(target, options));
    started.delete(place);
    yield input;
  }
}

/** Reads one target. Never rejects: what goes wrong is part of the answer. */
export async function readOne(target: Target, options: ReadOptions): Promise<Input> {
  if (target.kind === "failed") return { source: target.source, failure: target.failure };
  const input = await fetchOrRead(target, options);
  if ("failure" in input) return input;
  if (input.bytes.length === 0) return { source: input.source, failure: failure("empty") };
  const kind = options.anyKind ? null : kindByBytes(input.bytes);
  return kind === null ? input : { source: input.source, failure: failure(kind) };
}

async function fetchOrRead(
  target: Exclude<Target, { kind: "failed" }>,
  { io, limits, userAgent, anyKind }: ReadOptions,
): Promise<Input> {
  const { source } = target;
  if (target.kind === "address")
    return fetchPage(source, target.url, { limits, userAgent, anyKind, signal: io.signal });
  try {
    const stream = target.kind === "stdin" ? io.stdin : createReadStream(target.path);
    return { source, url: null, ...(await collect(stream, limits.bytes)) };
  } catch (error) {
    return { source, failure: target.kind === "stdin" ? failure("stdin-broken", codeOf(error)) : fileFailure(error) };
  }
}
