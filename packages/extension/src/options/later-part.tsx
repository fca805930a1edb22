import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { OptionsState } from "./actions.js";
import { useOptions } from "./options-tools.js";

type Part = FunctionComponent<{ state: OptionsState }>;

/** A part of the page that is loaded when it is shown: it weighs more than most, and is looked at now and then. */
export function laterPart(load: () => Promise<Part>): Part {
  return function LaterPart({ state }) {
    const { texts, fail } = useOptions();
    const [Loaded, setLoaded] = useState<Part | null>(null);
    useEffect(() => {
      let gone = false;
      load().then(
        (part) => {
          if (!gone) setLoaded(() => part);
        },
        (error: unknown) => {
          if (!gone) fail(error);
        },
      );
      return () => {
        gone = true;
      };
    }, [fail]);
    return Loaded ? <Loaded state={state} /> : <p class="quiet">{texts.common.loading}</p>;
  };
}
