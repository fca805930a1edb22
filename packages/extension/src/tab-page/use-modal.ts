import { useLayoutEffect, useRef } from "preact/hooks";

/** A dialog that is open from its first moment on, and gives the focus back to what opened it. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything is painted: keys must not go to what stands behind it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // What was done has put it somewhere else already.
      const { activeElement } = document;
      if (activeElement !== null && activeElement !== document.body && activeElement !== before) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else document.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    };
  }, []);
  return dialog;
}
