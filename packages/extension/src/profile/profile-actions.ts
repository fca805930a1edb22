import type { BrokenAttribute, SiteProfile } from "@mulu/catalog-core/profile";
import type { PickedElement, PickKey, TriedProfile } from "./messages.js";

/** A profile as it is kept. */
export interface KeptProfile {
  profile: SiteProfile;
  enabled: boolean;
  /** Attributes that no longer match, from `brokenAttributes`. */
  broken: readonly BrokenAttribute[];
  /** Set by the bureau for all its computers: it can't be changed here. */
  managed: boolean;
}

/** What is done to the profiles that are kept. Each promise is rejected, with a sentence, where it couldn't be done. */
export interface ProfileKeeping {
  /** All profiles, of all sites. */
  list(): Promise<readonly KeptProfile[]>;
  /**
   * Keeps new profiles, enabled, and those of a known id in the place of the old, switched on or off as that was; all of
   * them or none. What is known of how they failed is forgotten.
   */
  save(profiles: readonly SiteProfile[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** Takes a removal back: all as it was, the switch too. */
  restore(kept: KeptProfile): Promise<void>;
  setEnabled(id: string, enabled: boolean): Promise<void>;
}

/** What showing profiles, and changing them, needs. */
export interface ProfileManaging extends ProfileKeeping {
  /** Calls when they have changed, by this page or otherwise; the result ends it. */
  watch(changed: () => void): () => void;
  /** Gives the user a file. */
  saveFile(name: string, text: string): Promise<void>;
}

/** What teaching needs of the background. */
export interface ProfileActions extends ProfileManaging {
  /**
   * Lets the user pick on the page in front; null if he ended it.
   * @param moved what the outlined element says
   */
  startPicking(moved: (text: string) => void): Promise<PickedElement | null>;
  /** A key that was pressed in the panel meanwhile. */
  pressKey(key: PickKey): void;
  stopPicking(): void;
  /** What the profile reads on the page in front, saved or not. */
  tryProfile(profile: SiteProfile): Promise<TriedProfile>;
}
