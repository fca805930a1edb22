import type { AttributeName, Catalog, PageRule, Waivable } from "@mulu/catalog-core";
import type { FormRule } from "@mulu/catalog-core/form-rules";
import type { SiteProfile } from "@mulu/catalog-core/profile";
import type { UsedProfile } from "../profile/messages.js";
import type { ProfileKeeping } from "../profile/profile-actions.js";
import type {
  Answer,
  ChosenWaiver,
  ComparedView,
  CorrectionReach,
  PanelSettings,
  TabReport,
} from "../protocol/tab-state.js";
import type { StoreTrouble } from "../store/store.js";
import type { Refusal } from "../store/waivers.js";
import type { Decisions } from "./judge.js";

/** Why something was not kept. */
export type NotKept = Refusal | StoreTrouble;

/** What the background keeps between audits; the store behind it is the browser's own. */
export interface Memory {
  /** Opens what an audit will ask for, while the page is still being read: policies and the database take a moment. */
  prepare(): void;
  /** Settings of a panel over this page. */
  settings(url: string): Promise<PanelSettings>;
  // What asks for something to be kept tells why it was not; null when it was.
  change(url: string, settings: Partial<PanelSettings>): Promise<NotKept | null>;
  catalog(): Promise<Catalog>;
  /** The rules to run, with their severities, as the user or his bureau has chosen. */
  rules(): Promise<{ rules: readonly PageRule[]; formRules: readonly FormRule[] }>;
  decisions(url: string): Promise<Decisions>;
  /** @param entry of the catalog that the page belongs to */
  waive(
    url: string,
    finding: Waivable & { key: string },
    entry: string | null,
    waiver: ChosenWaiver | null,
    today: string,
  ): Promise<NotKept | null>;
  answer(url: string, key: string, answer: Omit<Answer, "on"> | null, today: string): Promise<NotKept | null>;
  correct(url: string, item: string | null, reach: CorrectionReach): Promise<NotKept | null>;
  /** What has become of the findings since the visit before. */
  compared(report: TabReport): Promise<ComparedView | null>;
  /** The profiles of sites. */
  profiles: ProfileKeeping;
  /** The profile that a page is read with; null for none. */
  profileFor(url: string): Promise<SiteProfile | null>;
  /** Profiles were changed, here or in another page of the extension. */
  profilesChanged(): void;
  /** Notes what a profile read on a page, and what not; the attributes that have failed on page after page. */
  noteUsed(url: string, used: UsedProfile, today: string): Promise<AttributeName[]>;
  /** Keeps an audit for later comparison. */
  remember(report: TabReport): Promise<void>;
}
