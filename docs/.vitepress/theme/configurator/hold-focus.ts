const LONGEST = 2_000;

/** Keeps the focus and the page where they are while something in the frame asks for both. Returns what ends it. */
export function holdFocus(frame: HTMLElement): () => void {
  const [holder, top] = [document.activeElement, scrollY];
  const giveBack = () => {
    if (holder instanceof HTMLElement && holder !== document.body) holder.focus({ preventScroll: true });
    else (document.activeElement as HTMLElement | null)?.blur();
    scrollTo({ top, behavior: "instant" });
    end();
  };
  const end = () => {
    clearTimeout(timer);
    frame.removeEventListener("focusin", giveBack);
    frame.removeEventListener("pointerdown", end);
  };
  const timer = setTimeout(end, LONGEST);
  frame.addEventListener("focusin", giveBack);
  // Whoever goes there himself may stay.
  frame.addEventListener("pointerdown", end);
  return end;
}
