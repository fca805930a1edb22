import { isHidden } from "./dom.js";

export interface Follower {
  /** Follows these elements. Once more, it also catches up with listeners that the page has lost (document.open). */
  start(elements: readonly Element[]): void;
  /** Leaves no listener, observer, timer or frame behind. */
  stop(): void;
  /** Something may have moved: look in the next frame. */
  poke(): void;
}

/** What moves without telling anybody is noticed after so many milliseconds. */
const CHECK = 250;
/** A look that took longer isn't repeated in every frame while things move: the check is enough then. */
const TOO_LONG = 8;

// Only scroll and resize come to the window from everywhere; what loads or moves is heard at the document.
const EVENTS = "scroll resize load transitionrun transitionend visibilitychange".split(" ");
const OPTIONS = { capture: true, passive: true };

/**
 * Calls `look` in a frame after something that can move elements, and goes on frame by frame for as long as `look`
 * says that something moved. `check` is called at a low frequency while the document is to be seen.
 * @param look is told whether something happened since the last look, or it is only one of those that follow
 */
export function createFollower(
  document: Document,
  view: Window & typeof globalThis,
  look: (isStirred: boolean) => boolean,
  check: () => void,
): Follower {
  let isOn = false;
  let isStirred = false;
  let frame = 0;
  let timer = 0;
  const sizes = new view.ResizeObserver(poke);

  function poke(): void {
    isStirred = true;
    ask();
  }
  function ask(): void {
    if (isOn && !frame) frame = view.requestAnimationFrame(run);
  }
  function run(): void {
    frame = 0;
    const start = performance.now();
    const was = isStirred;
    isStirred = false;
    if (look(was) && performance.now() - start < TOO_LONG) ask();
  }
  function hear({ type }: Event): void {
    if (type === "visibilitychange") tick();
    poke();
  }
  function tick(): void {
    view.clearInterval(timer);
    if (isOn && !isHidden(document))
      timer = view.setInterval(() => {
        check();
        ask();
      }, CHECK);
  }
  function stop(): void {
    isOn = false;
    listen("removeEventListener");
    sizes.disconnect();
    tick();
    view.cancelAnimationFrame(frame);
    frame = 0;
  }
  function listen(how: "addEventListener" | "removeEventListener"): void {
    for (const target of [document, view, view.visualViewport])
      if (target) for (const type of EVENTS) EventTarget.prototype[how].call(target, type, hear, OPTIONS);
  }

  return {
    start(elements) {
      stop();
      isOn = true;
      listen("addEventListener");
      for (const element of elements) sizes.observe(element);
      tick();
      poke();
    },
    stop,
    poke,
  };
}
