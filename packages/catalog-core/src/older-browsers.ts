/**
 * What the code of this package and of those around it calls, and the oldest browsers lack: Chromium 88 for the extension,
 * 80 for the widget, Firefox 101. For its effect alone, and first where it is imported. Only what is missing is lent, as
 * far as it is called, and as no loop sees it: the widget's parts run among the page's own scripts.
 * tests/extension/older-chromium.test.ts and tests/widget/older-browsers.test.ts find what is called and isn't here.
 * @module
 */

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

/** Chromium 97, Firefox 104 */
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
  // Chromium 110, Firefox 115
  toReversed<T>(this: T[]): T[] {
    return [...this].reverse();
  },
});
lend(String.prototype, {
  at,
  // Chromium 85
  replaceAll(this: string, from: string | RegExp, to: string): string {
    return typeof from === "string" ? this.split(from).join(to) : this.replace(from, to);
  },
});
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

export {};
