import type { ComponentProps } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TeachDetails } from "../profile/teach-details.js";

/** The part that teaches, once it is loaded: it weighs a third of the panel, and stands behind the results. */
export function TeachLater(props: ComponentProps<typeof TeachDetails>) {
  const [Part, setPart] = useState<typeof TeachDetails | null>(null);
  useEffect(() => {
    let gone = false;
    import("../profile/teach-details.js").then(
      (loaded) => {
        if (!gone) setPart(() => loaded.TeachDetails);
      },
      (error: unknown) => console.warn(error),
    );
    return () => {
      gone = true;
    };
  }, []);
  return Part && <Part {...props} />;
}
