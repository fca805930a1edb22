import type { Browser } from "wxt/browser";

/**
 * The browser's own functions, called the old way, with a callback: Chromium 88 to 98 give promises for some only, and
 * Firefox takes callbacks in this name space.
 */
export const api = (globalThis as unknown as { chrome: typeof Browser }).chrome;

/**
 * Turns a call with a callback into a promise.
 * @throws Error with the browser's own words when the call failed
 */
export function called<T>(call: (done: (value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((value) => {
      const error = api.runtime.lastError;
      if (error) reject(new Error(error.message));
      else resolve(value);
    });
  });
}

/** Sends without waiting for an answer; that nobody listens any more is no error. */
export function quietly(call: (done: () => void) => void): void {
  try {
    call(() => void api.runtime.lastError);
  } catch {
    // The extension was updated or taken away under this script.
  }
}
