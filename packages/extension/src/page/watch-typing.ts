/** Milliseconds without a change before the form is read again. */
const PAUSE = 200;

/**
 * Tells when something was typed or chosen, once it has been quiet for a moment.
 * @returns stops it
 */
export function watchTyping(document: Document, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  };
  // Custom fields change by a click, and send no event of a form.
  const events = ["input", "change", "click", "keyup"] as const;
  for (const name of events) document.addEventListener(name, later, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    for (const name of events) document.removeEventListener(name, later, { capture: true });
  };
}
