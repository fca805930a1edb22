import type { ProfileProblem, ProfileReading, SiteProfile, SuggestedSource } from "@mulu/catalog-core/profile";
import type { KeptProfile } from "./profile-actions.js";

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

/** What a profile reads on the page in front. */
export interface TriedProfile {
  readings: readonly ProfileReading[];
  problems: readonly ProfileProblem[];
}

/** A profile that was used in a frame. */
export interface UsedProfile extends TriedProfile {
  profile: SiteProfile;
}

/** What the panel asks of the background; each is answered once. */
export type TeachAsk =
  | { ask: "list" }
  | { ask: "save"; profiles: readonly SiteProfile[] }
  | { ask: "remove"; id: string }
  | { ask: "restore"; kept: KeptProfile }
  | { ask: "enable"; id: string; enabled: boolean }
  | { ask: "try"; profile: SiteProfile };

/** What the panel tells the background while the user picks. */
export type PickCommand =
  | { pick: "start"; texts: PickerTexts; dark: boolean }
  | { pick: "key"; key: PickKey }
  | { pick: "stop" };

/** What the background tells the panel of teaching. */
export type TeachUpdate =
  /** The answer to an ask of this number, or the sentence that says why there is none. */
  | { type: "taught"; id: number; answer?: unknown; error?: string }
  | { type: "pick-at"; text: string }
  /** Null: the user ended it. */
  | { type: "picked-element"; element: PickedElement | null }
  /** Profiles have changed, here or elsewhere. */
  | { type: "profiles-changed" };
