import type { Catalog, PageRule } from "@mulu/catalog-core";
import type { FormRule } from "@mulu/catalog-core/form-rules";
import type { Answer, PanelSettings, TabReport, Waiver } from "../protocol/tab-state.js";
import type { Decisions, JudgeOptions } from "./judge.js";

/** What the background keeps between audits; the store behind it is the browser's own. */
export interface Memory {
  /** Settings of a panel over this page. */
  settings(url: string): Promise<PanelSettings>;
  change(url: string, settings: Partial<PanelSettings>): Promise<void>;
  catalog(): Promise<Catalog>;
  /** The rules to run, with their severities, as the user or his bureau has chosen. */
  rules(): Promise<{ rules: readonly PageRule[]; formRules: readonly FormRule[] }>;
  decisions(url: string): Promise<Decisions>;
  waive(url: string, key: string, rule: string, waiver: Omit<Waiver, "on"> | null, today: string): Promise<void>;
  answer(url: string, key: string, answer: Omit<Answer, "on"> | null, today: string): Promise<void>;
  correct(url: string, item: string | null): Promise<void>;
  /** Names findings again on the next visit. */
  keysOf: JudgeOptions["keysOf"];
  /** Keeps an audit for later comparison. */
  remember(report: TabReport): Promise<void>;
}
