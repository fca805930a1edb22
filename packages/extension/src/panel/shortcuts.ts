import { own } from "./own.js";

/** What a key asks for. */
export type Action = "next" | "previous" | "first" | "last" | "show" | "copy" | "search" | "keys";

export interface KeyPress {
  key: string;
  /** With Ctrl, Alt or Meta: the browser's own. */
  modified: boolean;
  /** In a text field, or while a Chinese word is being composed. */
  typing: boolean;
  /** On the line of a finding. */
  onLine: boolean;
  /** Keys without modifier may be switched off, as WCAG 2.1.4 asks. */
  single: boolean;
}

const single: Readonly<Record<string, Action>> = {
  j: "next",
  k: "previous",
  s: "show",
  c: "copy",
  "/": "search",
  "?": "keys",
  // The same keys while a Chinese input method is on.
  "、": "search",
  "／": "search",
  "？": "keys",
};

const arrows: Readonly<Record<string, Action>> = { ArrowDown: "next", ArrowUp: "previous", Home: "first", End: "last" };

export function actionOf(press: KeyPress): Action | null {
  if (press.modified || press.typing) return null;
  return (press.onLine && own(arrows, press.key)) || (press.single && own(single, press.key)) || null;
}

/** Does the element take text, so that keys are letters? Choices take arrow keys and letters as well. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["button", "submit", "reset"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
