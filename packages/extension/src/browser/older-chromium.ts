// What the code calls and Chromium 88, the oldest that the extension runs in, lacks. Comes first in every entry; a
// script in a page has prototypes of its own, so the page's are not touched. tests/extension/older-chromium.test.ts
// finds what is called and isn't here.

/** Gives a prototype, or a constructor, what it lacks, as no loop sees it. */
function lend(to: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
}

/** Chromium 92 */
function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

/** Chromium 97 */
function findLastIndex<T>(this: ArrayLike<T>, is: (value: T, index: number, all: ArrayLike<T>) => unknown): number {
  for (let i = this.length - 1; i >= 0; i--) if (is(this[i]!, i, this)) return i;
  return -1;
}

lend(Array.prototype, {
  at,
  findLastIndex,
  findLast<T>(this: T[], is: (value: T, index: number, all: ArrayLike<T>) => unknown): T | undefined {
    return this[findLastIndex.call(this, is as never)];
  },
  // Chromium 110
  toReversed<T>(this: T[]): T[] {
    return [...this].reverse();
  },
});
lend(String.prototype, { at });
lend(Object.getPrototypeOf(Uint8Array.prototype), { at });
// Chromium 93
const own = Object.prototype.hasOwnProperty;
lend(Object, { hasOwn: (object: object, name: PropertyKey) => own.call(object, name) });
// Chromium 100
lend(AbortSignal.prototype, {
  throwIfAborted(this: AbortSignal): void {
    if (this.aborted) throw this.reason ?? new DOMException("aborted", "AbortError");
  },
});
