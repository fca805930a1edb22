import { useEffect, useRef } from "preact/hooks";
import { type Action, actionOf, takesText } from "./shortcuts.js";

/** Marks the element that shows one finding's line. */
export const LINE = "data-line";

/** Has keys pressed anywhere in the panel do what they ask for. The handler says whether it did anything. */
export function useShortcuts(single: boolean, handle: (action: Action) => boolean): void {
  const latest = useRef({ single, handle });
  latest.current = { single, handle };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      // Menus and dialogs have keys of their own.
      if (target?.closest("dialog,[role=menu]")) return;
      const action = actionOf({
        key: event.key,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        typing: event.isComposing || takesText(target),
        onLine: target?.hasAttribute(LINE) ?? false,
        single: latest.current.single,
      });
      if (action !== null && latest.current.handle(action)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
