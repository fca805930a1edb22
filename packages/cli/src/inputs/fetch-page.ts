import type { Limits } from "../limits.js";
import { collect } from "./collect.js";
import { type Failure, failure } from "./failure.js";
import { hasMarkup, kindByMediaType } from "./file-kind.js";
import { networkFailure } from "./network-failure.js";
import type { Input } from "./target.js";

export interface FetchOptions {
  limits: Limits;
  userAgent: string;
  anyKind?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** Fetches one page. Never rejects: what goes wrong is part of the answer. */
export async function fetchPage(source: string, start: URL, options: FetchOptions): Promise<Input> {
  const timer = AbortSignal.timeout(options.limits.milliseconds);
  const signal = options.signal === undefined ? timer : AbortSignal.any([timer, options.signal]);
  let url = start;
  try {
    const seen = new Set([url.href]);
    for (;;) {
      const response = await fetch(url, { redirect: "manual", signal, headers: headers(options.userAgent) });
      if (![301, 302, 303, 307, 308].includes(response.status)) return await read(source, url, response, options);
      await response.body?.cancel();
      const next = redirection(response, url, seen, options.limits);
      if (!(next instanceof URL)) return { source, failure: next };
      url = next;
    }
  } catch (error) {
    return { source, failure: networkFailure(error, url, options.limits.milliseconds) };
  }
}

function headers(userAgent: string): Record<string, string> {
  return {
    "user-agent": userAgent,
    accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
    "accept-language": "zh-CN,zh;q=0.9,en;q=0.5",
  };
}

function redirection(response: Response, from: URL, seen: Set<string>, limits: Limits): URL | Failure {
  const location = response.headers.get("location");
  if (location === null || !URL.canParse(location, from.href))
    return failure("redirect-without-target", response.status);
  const url = new URL(location, from);
  url.hash = "";
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return failure("redirect-elsewhere", url.protocol.slice(0, -1));
  if (seen.has(url.href)) return failure("redirect-loop", url.href);
  if (seen.size > limits.redirects) return failure("redirects", limits.redirects);
  seen.add(url.href);
  return url;
}

async function read(source: string, url: URL, response: Response, { limits, anyKind }: FetchOptions): Promise<Input> {
  if (!response.ok) {
    await response.body?.cancel();
    return { source, failure: statusFailure(response.status) };
  }
  const { bytes, truncated } =
    response.body === null ? { bytes: new Uint8Array(), truncated: false } : await collect(response.body, limits.bytes);
  const contentType = response.headers.get("content-type") ?? "";
  const mislabelled = anyKind ? null : kindByMediaType(contentType);
  if (mislabelled !== null && bytes.length > 0 && !hasMarkup(Buffer.from(bytes.subarray(0, 1024)).toString("latin1"))) {
    return { source, failure: failure(mislabelled) };
  }
  const httpCharset = charset(contentType);
  return { source, url: url.href, bytes, truncated, ...(httpCharset === null ? {} : { httpCharset }) };
}

function statusFailure(status: number): Failure {
  if (status === 404 || status === 410) return failure("http-not-found", status);
  if (status === 401 || status === 403) return failure("http-denied", status);
  return failure(status >= 500 ? "http-server" : "http-other", status);
}

function charset(contentType: string): string | null {
  return /charset\s{0,9}=\s{0,9}["']?([\w.:+-]{1,40})/i.exec(contentType.slice(0, 500))?.[1] ?? null;
}
