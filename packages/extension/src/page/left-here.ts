/**
 * What a script leaves for those that come after it, in the world of the extension's own scripts. The names are
 * symbols: `<a id="muluPage">` is found by that name in every world.
 */
export function leftHere<T>(name: string): { get(world?: object): T | undefined; put(value: T): void } {
  const key = Symbol.for(name);
  return {
    get: (world = globalThis) => (world as Record<symbol, T | undefined>)[key],
    put(value) {
      (globalThis as Record<symbol, T | undefined>)[key] = value;
    },
  };
}
