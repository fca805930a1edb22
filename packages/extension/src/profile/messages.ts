import type { ProfileProblem, ProfileReading, SuggestedSource } from "@mulu/catalog-core/profile";

// What goes between the panel, the background and the scripts in a page while a site is being taught. Plain JSON.

/** Keys that move the picker. The panel passes them on while it has the focus: a page in front may not have it. */
export const pickKeys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Enter", "Escape"] as const;
export type PickKey = (typeof pickKeys)[number];

export function isPickKey(key: string): key is PickKey {
  return (pickKeys as readonly string[]).includes(key);
}

/** Words of the picker, in the panel's language. */
export interface PickerTexts {
  /** Name of the group for assistive technology. */
  group: string;
  /** What to press. */
  hint: string;
  /** Nothing is under the pointer yet. */
  nothing: string;
}

/** What the background asks of the picker in a frame. */
export type ToPicker =
  | { to: "picker"; type: "start"; texts: PickerTexts; dark: boolean }
  | { to: "picker"; type: "key"; key: PickKey }
  | { to: "picker"; type: "stop" };

/** What the picker in a frame tells the background. Once one frame has picked or ended, the others are to be stopped. */
export type FromPicker =
  | { to: "auditor"; type: "pick-at"; text: string }
  | { to: "auditor"; type: "picked-element"; element: PickedElement }
  | { to: "auditor"; type: "pick-ended" };

/** An element that was picked, with the ways to find it again. */
export interface PickedElement {
  /** Address of its frame. */
  url: string;
  /** Its name, in small letters. */
  name: string;
  text: string;
  /** The label beside it, with its colon; `guessAttribute` tells what it stands for. */
  label: string | null;
  /** The most robust first; empty where nothing finds it again. */
  suggestions: readonly SuggestedSource[];
}

/** What a draft reads on the page in front. */
export interface TriedProfile {
  readings: readonly ProfileReading[];
  problems: readonly ProfileProblem[];
}
