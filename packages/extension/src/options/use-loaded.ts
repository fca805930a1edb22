import { useEffect, useState } from "preact/hooks";
import { useOptions } from "./options-tools.js";

/** What is read when a part is shown, and again when `when` is another; null until it is there. */
export function useLoaded<T>(load: () => Promise<T>, when: unknown): T | null {
  const { fail } = useOptions();
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let gone = false;
    Promise.resolve()
      .then(load)
      .then(
        (loaded) => {
          if (!gone) setValue(loaded);
        },
        (error: unknown) => {
          if (!gone) fail(error);
        },
      );
    return () => {
      gone = true;
    };
  }, [when]);
  return value;
}
