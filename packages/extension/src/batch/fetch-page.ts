import type { Failure } from "./batch.js";
import { isLoginAddress } from "./login.js";
import { PAUSE } from "./queue.js";
import { retryAfter } from "./retry-after.js";

export const TIMEOUT = 30_000;
export const MOST_BYTES = 5_000_000;

/** What came of a request. */
export type Fetched =
  | { type: "page"; page: FetchedPage }
  | { type: "refused"; wait: number | null }
  | { type: "login"; detail: string }
  | { type: "failed"; failure: Failure }
  /** The user cancelled. */
  | { type: "aborted" };

export interface FetchedPage {
  bytes: Uint8Array;
  /** Header `Content-Type`, empty where there was none. */
  contentType: string;
  /** The address that was asked for, and the one that answered. */
  asked: string;
  url: string;
}

export interface FetchOptions {
  signal?: AbortSignal;
  timeout?: number;
  mostBytes?: number;
  now?: () => number;
}

/** Fetches a page with the user's own session, within limits. Never throws. */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const { signal, timeout = TIMEOUT, mostBytes = MOST_BYTES, now = Date.now } = options;
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeout);
  const abort = () => controller.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  try {
    return await request(url, controller, mostBytes, now);
  } catch {
    if (signal?.aborted) return { type: "aborted" };
    if (late) return failure("timeout", String(timeout / 1_000));
    return (await isRedirected(url, controller.signal)) ? failure("other-host") : failure("network");
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

async function request(
  url: string,
  controller: AbortController,
  mostBytes: number,
  now: () => number,
): Promise<Fetched> {
  const response = await fetch(url, {
    credentials: "include",
    redirect: "follow",
    headers: { accept: "text/html,application/xhtml+xml;q=0.9" },
    signal: controller.signal,
  });
  const outcome = ofHead(url, response, mostBytes, now());
  const bytes = outcome === null ? await bodyOf(response, mostBytes) : null;
  // What isn't wanted isn't loaded to its end.
  if (bytes === null) controller.abort();
  if (outcome !== null) return outcome;
  if (bytes === null) return failure("too-big", String(mostBytes));
  const contentType = response.headers.get("content-type") ?? "";
  if (contentType === "" && !looksLikeHtml(bytes)) return failure("not-html");
  return { type: "page", page: { bytes, contentType, asked: url, url: response.url || url } };
}

/** What status and headers alone decide; null when the body is wanted. */
function ofHead(url: string, response: Response, mostBytes: number, now: number): Fetched | null {
  const { status, headers } = response;
  const to = response.url || url;
  if (status === 401) return { type: "login", detail: to };
  if (response.redirected && isLoginAddress(to) && !isLoginAddress(url)) return { type: "login", detail: to };
  if (new URL(to).host !== new URL(url).host) return failure("other-host", new URL(to).host);
  if (status === 429 || status === 503) return { type: "refused", wait: retryAfter(headers.get("retry-after"), now) };
  if (!response.ok) return failure("http", String(status));
  const type = (headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  if (type !== "" && type !== "text/html" && type !== "application/xhtml+xml") return failure("not-html", type);
  if (Number(headers.get("content-length") ?? 0) > mostBytes) return failure("too-big", String(mostBytes));
  return null;
}

/** The body, or null when it is too long. */
async function bodyOf(response: Response, mostBytes: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) return null;
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * A redirect to a site that the extension may not read looks like a failure of the network. Asked once more without
 * following it, the site's own answer tells.
 */
async function isRedirected(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const response = await fetch(url, { credentials: "include", redirect: "manual", signal });
    void response.body?.cancel();
    return response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
  } catch {
    return false;
  }
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 512)).replace(/^(?:\xef\xbb\xbf)?\s{0,500}/, "");
  return start.startsWith("<");
}

function failure(name: Failure["name"], detail = ""): Fetched {
  return { type: "failed", failure: { name, detail } };
}
