/** Lets something be done at once, and again at the earliest after a while. */
export interface NotTooOften {
  /** Of what is wanted in the meantime only the last is done. */
  run(id: number, act: () => void): void;
  /** The next is done at once. */
  forget(id: number): void;
}

export function notTooOften(milliseconds: number): NotTooOften {
  const waiting = new Map<number, { timer: ReturnType<typeof setTimeout>; next: (() => void) | null }>();

  function run(id: number, act: () => void): void {
    const one = waiting.get(id);
    if (one) {
      one.next = act;
      return;
    }
    const timer = setTimeout(() => {
      const next = waiting.get(id)?.next;
      waiting.delete(id);
      if (next) run(id, next);
    }, milliseconds);
    waiting.set(id, { timer, next: null });
    act();
  }

  return {
    run,
    forget(id) {
      clearTimeout(waiting.get(id)?.timer);
      waiting.delete(id);
    },
  };
}
