import type {
  AttributeName,
  FindingWaiver,
  LocaleName,
  NotRead,
  Outcome,
  PageKind,
  ReadFrom,
  ReportItem,
  Severity,
  WaiverReach,
} from "@mulu/catalog-core";
import type { ProfileView } from "../profile/profile-view.js";

// What the auditor in the background knows of one tab, and the panel shows. Plain JSON: it is sent as it is.

/** Where something stands: the frame, and in it the element's number in the reading of the page or of its form. */
export interface Spot {
  frame: number;
  of: "page" | "form";
  at: number;
}

/** A person's answer to what no rule can decide. */
export interface Answer {
  /** Does the page meet it? */
  says: "yes" | "no" | "not-applicable";
  note: string;
  /** Day of the answer, `YYYY-MM-DD`. */
  on: string;
}

/** Why a finding was set aside, until when, and how far that reaches. */
export interface Waiver extends FindingWaiver {
  reach: WaiverReach;
}

/** How far a waiver that is made in the panel reaches; those for an entry of the catalog are made in files. */
export type ChosenReach = Exclude<WaiverReach, "entry">;

/** A waiver as it is made in the panel. */
export interface ChosenWaiver extends Omit<Waiver, "on"> {
  reach: ChosenReach;
}

/** A finding as the panel shows it. */
export interface FindingView {
  /** Names the finding again on the next visit: what waivers and answers are kept by. */
  key: string;
  rule: string;
  /** The rule's title. */
  title: string;
  attribute: AttributeName | null;
  outcome: Extract<Outcome, "fail" | "review" | "error">;
  severity: Severity;
  reason: string;
  message: string;
  fix: string;
  /** What can be copied and pasted as it is: a tag, a date, a statement. Null if nothing can be proposed. */
  paste: string | null;
  duties: readonly DutyView[];
  /** Where it is; null where something is missing. */
  spot: Spot | null;
  /** Where the missing thing belongs: a ghost is drawn behind it. */
  belongs: Spot | null;
  waiver: Waiver | null;
  answer: Answer | null;
}

/** What the law asks, as the panel cites it. */
export interface DutyView {
  id: string;
  /** 《政府信息公开条例》第十三条 */
  cite: string;
  /** What it asks, in a sentence. */
  text: string;
}

export interface ReadingView {
  value: string;
  label: string | null;
  from: ReadFrom;
  spot: Spot;
}

export interface AttributeView {
  name: AttributeName;
  /** 索引号 */
  title: string;
  readings: readonly ReadingView[];
}

/** What a correction of the item holds for. */
export type CorrectionReach = "page" | "column";

/** What has become of the findings since the visit before. */
export interface ComparedView {
  /** ISO 8601, the moment of the audit that this one is held against. */
  since: string;
  /** Keys of those that were not there then. */
  new: readonly string[];
  /** Those that are there no more; of them only the rule is still known. */
  gone: readonly { key: string; title: string }[];
}

/** The catalog's item that the page belongs to. */
export interface ItemView extends Omit<ReportItem, "score"> {
  level1: string;
  level2: string;
  score: number;
  /** The row itself is not sure: it says so wherever it is shown. */
  provisional: boolean;
  /** A person said so, of this page or of all in its column; null where nobody did. */
  corrected: CorrectionReach | null;
  timeLimit: string;
}

/** By when the page had to be published. */
export interface DeadlineView {
  /** The day the information was formed, and what says so. */
  formed: string;
  formedFrom: AttributeName;
  due: string;
  published: string | null;
  /** Working days from the due day: negative while time is left, 0 on the day, positive when late. */
  late: number;
  /** The holidays of a year in between are not announced yet. */
  provisional: boolean;
  cite: string;
}

/** One frame that was read. The page itself is frame 0. */
export interface FrameView {
  frame: number;
  url: string;
  title: string;
  kind: PageKind;
  elements: number;
  /** Milliseconds from the start of the reading to its end. */
  took: number;
}

export interface TabReport {
  /** ISO 8601, the moment of the audit. */
  at: string;
  url: string;
  title: string;
  kind: PageKind;
  /** Item of the frame that matters most; null when none fits. */
  item: ItemView | null;
  deadline: DeadlineView | null;
  findings: readonly FindingView[];
  attributes: readonly AttributeView[];
  notRead: readonly (Pick<NotRead, "what" | "why" | "message"> & { spot: Spot | null })[];
  frames: readonly FrameView[];
  counts: { pass: number; fail: number; review: number; notApplicable: number; error: number; waived: number };
  /** Fields of an edit form, when the page is one: how each was mapped. */
  form: FormView | null;
  /** The site's profile that the page was read with. */
  profile: ProfileView | null;
  catalog: { id: string; title: string };
  /** Null at the first visit. */
  compared: ComparedView | null;
}

/** The edit form of a CMS. */
export interface FormView {
  spot: Spot;
  fields: readonly {
    attribute: AttributeName | null;
    label: string;
    value: string;
    required: boolean;
    spot: Spot;
  }[];
}

export type TabState =
  | { status: "idle" }
  | { status: "reading" }
  /** The page can't be read at all: the browser's own page, the store, a PDF. `error` names the sentence. */
  | { status: "failed"; error: "not-a-page" | "no-permission" | "gone" | "crashed"; detail: string }
  | { status: "ready"; report: TabReport };

/** What the panel needs besides: settings that it shows and changes. */
export interface PanelSettings {
  locale: LocaleName;
  theme: "auto" | "light" | "dark";
  highlights: boolean;
  /** Is it asked before an edit form with open findings is sent? */
  askBeforeSubmit: boolean;
  /** Is this tab's host audited by itself? */
  automatic: boolean;
  /** Keys without modifier (j, k, s, c, /, ?). Who speaks to his computer must be able to switch them off (WCAG 2.1.4). */
  shortcuts: boolean;
  /** Those that the bureau's computer department has set: they can't be changed. */
  locked: readonly Exclude<keyof PanelSettings, "locked">[];
}
