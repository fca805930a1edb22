import type { PageFacts } from "@mulu/catalog-core";
import type { OfficialForm } from "@mulu/catalog-core/export";
import type { FormFacts } from "@mulu/catalog-core/form";
import type { SiteProfile } from "@mulu/catalog-core/profile";
import type {
  FromPicker,
  PickCommand,
  TeachAsk,
  TeachUpdate,
  ToPicker,
  TriedProfile,
  UsedProfile,
} from "../profile/messages.js";
import type { StoreTrouble } from "../store/store.js";
import type { Refusal } from "../store/waivers.js";
import type { Answer, ChosenWaiver, CorrectionReach, PanelSettings, Spot, TabState } from "./tab-state.js";

// Who talks to whom: the page's script and the panel both talk to the background only, and it to them.

/** Names of the panels' ports begin with this; the number of the tab follows. */
export const PANEL = "panel:";

/** What the script in each frame of the page tells the background. */
export type FromPage =
  /** A frame was read. `scan` is the number of the request, 0 if it came with the script; facts of an older one are dropped. */
  | {
      to: "auditor";
      type: "facts";
      scan: number;
      facts: PageFacts;
      form: FormFacts | null;
      /** The profile that the facts were read with. */
      used: UsedProfile | null;
      took: number;
    }
  /** A frame could not be read. */
  | { to: "auditor"; type: "crashed"; scan: number; error: string }
  /** The tab shows a file that is no page, such as a PDF, by the browser's own means. */
  | { to: "auditor"; type: "not-a-page"; scan: number; contentType: string }
  /** The user clicked a mark on the page. */
  | { to: "auditor"; type: "picked"; key: string }
  /** The selectors that were asked for; null for what is no longer there. */
  | { to: "auditor"; type: "places"; id: number; selectors: readonly (string | null)[] }
  /** What a profile reads, which was asked for. */
  | { to: "auditor"; type: "tried"; id: number; tried: TriedProfile }
  /** Was a proposal filled in, or taken back? */
  | { to: "auditor"; type: "filled"; key: string; what: "fill" | "unfill"; done: boolean }
  | FromPicker
  /** The page is left. */
  | { to: "auditor"; type: "left" }
  /** The panel in the page was closed. */
  | { to: "auditor"; type: "closed" };

/** What the background asks of the script in a frame. */
export type ToPage =
  | { to: "page"; type: "read"; scan: number }
  /** It is read again whenever it has changed. */
  | { to: "page"; type: "watch" }
  | { to: "page"; type: "mark"; marks: readonly PageMark[] }
  | { to: "page"; type: "focus"; key: string }
  | { to: "page"; type: "visible"; visible: boolean }
  /** Opens the panel in the page, for browsers without a side panel. */
  | { to: "page"; type: "panel"; url: string }
  | { to: "page"; type: "places"; id: number; spots: readonly Spot[] }
  /** Writes the proposal of a finding into its field, and takes it back. */
  | { to: "page"; type: "fill"; key: string; at: number; value: string }
  | { to: "page"; type: "unfill"; key: string }
  /** What to ask before the form is sent; null: it isn't asked. */
  | { to: "page"; type: "ask"; question: string | null }
  /** The site's profile, which the facts are read with from now on; null for none. */
  | { to: "page"; type: "profile"; profile: SiteProfile | null }
  /** What would this profile read? */
  | { to: "page"; type: "try"; id: number; profile: SiteProfile }
  | ToPicker
  | { to: "page"; type: "stop" };

/** A mark to draw in one frame. */
export interface PageMark {
  /** Of its finding. */
  key: string;
  severity: "error" | "warning" | "info" | "review";
  /** `box` around the element; `ghost` behind it, where something is missing. */
  kind: "box" | "ghost";
  of: Spot["of"];
  at: number;
  /** A few words: 缺文号 */
  label: string;
}

/** What the panel asks of the background; it gets {@link PanelUpdate}s over its port. */
export type PanelCommand =
  | { type: "read" }
  | { type: "show"; spot: Spot; key: string | null }
  | { type: "highlights"; visible: boolean }
  | { type: "waive"; key: string; waiver: ChosenWaiver }
  | { type: "unwaive"; key: string }
  | { type: "answer"; key: string; answer: Omit<Answer, "on"> | null }
  /** The page, or all in its column, belong to this item of the catalog; null takes the correction back. */
  | { type: "item"; id: string | null; reach: CorrectionReach }
  | { type: "settings"; settings: Partial<PanelSettings> }
  /** Fills the proposal of a finding into its field of the form; it can be taken back. */
  | { type: "fill"; key: string }
  | { type: "unfill"; key: string }
  | { type: "teach"; id: number; ask: TeachAsk }
  | { type: "pick"; command: PickCommand }
  | { type: "export"; format: "json" | "csv" | "xlsx" | "html" }
  | { type: "open"; page: "options" | "batch" | "welcome" };

export type PanelUpdate =
  | { type: "state"; state: TabState }
  | { type: "settings"; settings: PanelSettings; entries: readonly CatalogChoice[] }
  /** A mark on the page was clicked. */
  | { type: "picked"; key: string }
  /** What the panel asked to be kept was not. */
  | { type: "refused"; why: Refusal | StoreTrouble }
  /** A proposal was filled in or taken back, or couldn't be. */
  | { type: "filled"; key: string; what: "fill" | "unfill"; done: boolean }
  | TeachUpdate
  /** An export is ready to be saved. */
  | { type: "file"; name: string; mime: string; content: string | OfficialForm };

/** Items that the page's can be corrected to. */
export interface CatalogChoice {
  id: string;
  level1: string;
  level2: string;
  provisional: boolean;
}
