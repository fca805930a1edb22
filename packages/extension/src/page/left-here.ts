/**
 * What a script leaves for those that come after it, in the world of the extension's own scripts. The names are
 * symbols: `<a id="muluPage">` is found by that name in every world.
 */
export function leftHere<T>(name: string): { get(): T | undefined; put(value: T): void } {
  const world = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(name);
  return {
    get: () => world[key],
    put(value) {
      world[key] = value;
    },
  };
}
