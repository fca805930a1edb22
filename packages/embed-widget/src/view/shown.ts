import type { WidgetEntry } from "@mulu/catalog-core/widget";
import type { Texts } from "../texts/texts.js";

/** What the parts of the widget need to know to show entries. */
export interface Shown {
  texts: Texts;
  entries: readonly WidgetEntry[];
  terms: readonly string[];
  /** Do entries tell how it stands with their publication? */
  hasState: boolean;
  isOpen(at: number): boolean;
  toggle(at: number): void;
  isClosed(group: string): boolean;
  toggleGroup(group: string): void;
  /** Tells the page; false if it does something else with the entry. */
  select(at: number, link: string | null): boolean;
  copyLink(item: string): void;
}
