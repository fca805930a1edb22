// What the parts that are loaded later call and Chromium 80 or Firefox 101 lacks, where the page hasn't it already: by the
// letter of the standard, and as no loop sees it. tests/widget/older-browsers.test.ts finds what is called and isn't here.

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

// Chromium 93
const own = Object.prototype.hasOwnProperty;
lend(Object, { hasOwn: (object: object, name: PropertyKey) => own.call(object, name) });
