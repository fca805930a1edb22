/**
 * `next`, with every part that equals its counterpart in `previous` replaced by that. The background sends whole states;
 * what did not change keeps its identity, and is not rendered again. Lists are matched by their items' `key` where they
 * have one, so that a finding that moved is still known.
 */
export function keep<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next) || typeof next !== "object" || next === null) return next;
  if (typeof previous !== "object" || previous === null || Array.isArray(previous) !== Array.isArray(next)) return next;
  return (Array.isArray(next) ? keepList(previous as unknown[], next) : keepObject(previous, next)) as T;
}

function keepList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const byKey = new Map<string, unknown>();
  for (const item of previous) {
    const key = keyOf(item);
    if (key !== null) byKey.set(key, item);
  }
  const kept = next.map((item, index) => {
    const key = keyOf(item);
    return keep(key === null ? previous[index] : byKey.get(key), item);
  });
  return kept.length === previous.length && kept.every((item, index) => item === previous[index]) ? previous : kept;
}

function keepObject(previous: object, next: object): object {
  const before = previous as Record<string, unknown>;
  const kept = Object.entries(next).map(([name, value]) => [name, keep(before[name], value)] as const);
  const same = kept.length === Object.keys(before).length && kept.every(([name, value]) => before[name] === value);
  return same ? previous : Object.fromEntries(kept);
}

function keyOf(item: unknown): string | null {
  if (typeof item !== "object" || item === null) return null;
  const { key } = item as { key?: unknown };
  return typeof key === "string" ? key : null;
}
