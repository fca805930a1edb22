import { createHighlighter, type Highlighter, type Mark } from "../../packages/extension/src/page/highlight/index.js";

// What tests/extension/highlight.test.ts runs in the page, beside the highlighter and bundled with it. What it needs of
// the browser is taken before the page's names, and the tests' own replacements, can stand before it.

type Rect = [left: number, top: number, right: number, bottom: number];
export type Line = [severity: Mark["severity"], kind: Mark["kind"], selector: string, label: string];

const find = Document.prototype.querySelector.bind(document);
const findAll = Document.prototype.querySelectorAll.bind(document);
const { getBoundingClientRect } = Element.prototype;
const { now } = performance;

let highlighter: Highlighter;
const picks: string[] = [];

const marksOf = (lines: readonly Line[]): Mark[] =>
  lines.map(([severity, kind, selector, label]) => ({
    key: label,
    severity,
    kind,
    label,
    element: find(selector) ?? Document.prototype.createElementNS.call(document, null, "gone"),
  }));

export function start(lines: readonly Line[], { closed = false } = {}): boolean {
  highlighter = createHighlighter(document, {
    onPick: (key) => picks.push(key),
    texts: { group: "标记", name: ({ severity, label }) => `${severity} ${label}` },
    ...(closed ? {} : { mode: "open" }),
  });
  highlighter.show(marksOf(lines));
  return highlighter.drawable;
}
export const show = (lines: readonly Line[]) => highlighter.show(marksOf(lines));
export const setVisible = (on: boolean) => highlighter.setVisible(on);
export const destroy = () => highlighter.destroy();
export const focus = (key: string) => highlighter.focus(key);
export const picked = () => picks;

const host = () => find("mulu-marks") as HTMLElement | null;
const inLayer = (selector: string) => [...(host()?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];

function rectFrom({ left, top, right, bottom }: DOMRect): Rect {
  return [left, top, right, bottom];
}

/** Where it really is, also where a test has the browser count differently. */
function trueRect(element: Element): Rect {
  const { trueRect } = window as { trueRect?: (element: Element) => DOMRect };
  return rectFrom(trueRect ? trueRect(element) : getBoundingClientRect.call(element));
}
export const rectOf = (selector: string) => trueRect(find(selector)!);

/** What is drawn, by label. */
export function drawn() {
  return Object.fromEntries(
    inLayer(".mark").map((mark) => {
      const button = mark.querySelector("button")!;
      const boxes = [...mark.querySelectorAll<HTMLElement>(".box")].map((box) => {
        const rect = trueRect(box);
        const [top, right, bottom, left] = /inset\((.*)\)/
          .exec(box.style.clipPath)![1]!
          .split(" ")
          .map((part) => Math.max(0, Number.parseFloat(part))) as [number, number, number, number];
        const seen: Rect = [rect[0] + left, rect[1] + top, rect[2] - right, rect[3] - bottom];
        return { rect, seen };
      });
      const label = button.style.display === "none" ? null : trueRect(button);
      return [button.title, { boxes, label, on: mark.classList.contains("on") }] as const;
    }),
  );
}

export const buttons = () =>
  inLayer("button").map((button) => ({
    name: button.getAttribute("aria-label"),
    tabIndex: button.tabIndex,
    group: button.closest("[role=group]")?.getAttribute("aria-label"),
  }));
export const nodes = () => inLayer("*").length;

export const frames = async (count: number) => {
  for (let at = 0; at < count; at++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
/** Until after the next check. */
export const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve, 320));
  await frames(2);
};

export function textRects(selector: string): Rect[] {
  return [...findAll(selector)].flatMap((element) => {
    const rects: Rect[] = [];
    const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const range = new Range();
      range.selectNodeContents(text);
      rects.push(...[...range.getClientRects()].map(rectFrom));
    }
    return rects;
  });
}

/** How far the box is behind its element at most, in pixels, while that moves. */
export async function lagOf(selector: string, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let lag = 0;
  await frames(4);
  while (performance.now() < end) {
    await frames(1);
    // After all that is done in the frame.
    await new Promise((resolve) => setTimeout(resolve));
    const box = drawn()[selector]!.boxes[0]!.rect;
    lag = Math.max(lag, Math.abs(box[0] - rectOf(selector)[0]));
  }
  return lag;
}

const records: { target: string; added: string[]; removed: string[]; ours: boolean }[] = [];
const namesOf = (list: NodeList) => [...list].map((node) => node.nodeName.toLowerCase());
export function watchMutations(): void {
  new MutationObserver((list) => {
    for (const { target, addedNodes, removedNodes } of list)
      records.push({
        target: target.nodeName.toLowerCase(),
        added: namesOf(addedNodes),
        removed: namesOf(removedNodes),
        ours: [...addedNodes, ...removedNodes].every((node) => highlighter.owns(node)),
      });
  }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
}
export const mutations = () => records;
export const ownership = () => ({
  host: highlighter.owns(host()!),
  body: highlighter.owns(document.body),
  html: highlighter.owns(document.documentElement),
});

export function looks() {
  const button = getComputedStyle(inLayer("button")[0]!);
  return {
    visibility: button.visibility,
    opacity: getComputedStyle(host()!).opacity,
    letterSpacing: button.letterSpacing,
    fontSize: button.fontSize,
    direction: button.direction,
    ...("showPopover" in host()! ? { backdrop: getComputedStyle(host()!, "::backdrop").display } : {}),
  };
}
export const outlines = () =>
  inLayer(".box").map((box) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    return `${outlineStyle} ${outlineWidth}`;
  });

const kept = new Map<unknown, string>();
/** Notes what is listened to, observed and waited for from now on. */
export function countTimers(): void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const ids = new Map<unknown, string>();
  const idOf = (target: unknown, type: string, listener: unknown) => {
    if (!ids.has(target)) ids.set(target, String(ids.size));
    if (!ids.has(listener)) ids.set(listener, String(ids.size));
    return `${ids.get(target)} ${type} ${ids.get(listener)}`;
  };
  // Those inside the host are no burden on the page.
  const isPages = (target: unknown) => target === document || target === window || target === window.visualViewport;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
    const target = this ?? window;
    if (isPages(target)) kept.set(idOf(target, type, rest[0]), type);
    return addEventListener.call(target, type, ...(rest as [never]));
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
    const target = this ?? window;
    kept.delete(idOf(target, type, rest[0]));
    return removeEventListener.call(target, type, ...(rest as [never]));
  };
  const { setInterval, clearInterval, setTimeout, ResizeObserver } = window;
  window.setInterval = ((...args: Parameters<typeof setInterval>) => {
    const id = setInterval(...args);
    kept.set(`interval ${id}`, "interval");
    return id;
  }) as typeof setInterval;
  window.clearInterval = (id) => {
    kept.delete(`interval ${id}`);
    clearInterval(id);
  };
  window.setTimeout = setTimeout;
  window.ResizeObserver = class extends ResizeObserver {
    override observe(element: Element) {
      kept.set(this, "sizes");
      super.observe(element);
    }
    override disconnect() {
      kept.delete(this);
      super.disconnect();
    }
  };
  const { requestAnimationFrame, cancelAnimationFrame } = window;
  window.requestAnimationFrame = (callback) => {
    const id = requestAnimationFrame((time) => {
      kept.delete(`frame ${id}`);
      callback(time);
    });
    kept.set(`frame ${id}`, "frame");
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    kept.delete(`frame ${id}`);
    cancelAnimationFrame(id);
  };
}
export const running = () => [...kept.values()];

/** Takes the host out whenever it is there; tells how often. */
export async function fight(milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let times = 0;
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const found = host();
    if (found) {
      found.remove();
      times++;
    }
  }
  return times;
}

let looked = 0;
let lookTime: number[] = [];
/** Counts the frames in which something is read, and what each costs. */
export function countLooks(): void {
  const { requestAnimationFrame } = window;
  window.requestAnimationFrame = (callback) =>
    requestAnimationFrame((time) => {
      const start = now.call(performance);
      callback(time);
      lookTime.push(now.call(performance) - start);
      looked++;
    });
}
export async function looksDuringChanges(milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  const target = find("#far")!;
  looked = 0;
  while (performance.now() < end) {
    target.append(Document.prototype.createElement.call(document, "b"));
    target.setAttribute("data-at", String(performance.now()));
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  return looked;
}

export async function scrollCost(steps: number) {
  lookTime = [];
  let most = 0;
  for (let at = 0; at < steps; at++) {
    window.scrollBy(0, 90);
    await frames(1);
    most = Math.max(most, nodes());
  }
  // The test's own frames are counted too; they take no time.
  const costs = lookTime.filter((cost) => cost > 0.3).sort((a, b) => a - b);
  return { median: costs[costs.length >> 1] ?? 0, worst: costs.at(-1) ?? 0, nodes: most };
}
export async function lookCost(): Promise<number> {
  lookTime = [];
  await settle();
  return Math.max(...lookTime);
}

/** How many pulses begin. */
export async function pulses(milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  const seen = new Set<Animation>();
  while (performance.now() < end) {
    await frames(1);
    for (const box of inLayer(".box")) for (const animation of box.getAnimations()) seen.add(animation);
  }
  return seen.size;
}

/** As if the tab had been left; the test has replaced `document.hidden`. */
export function hide(isHidden: boolean): void {
  (window as { isAway?: boolean }).isAway = isHidden;
  document.dispatchEvent(new Event("visibilitychange"));
}
