import type { Catalog, CatalogEntry } from "../catalog/types.js";

/** How it stands with the publication of an item, for those who look for it. */
export interface EntryState {
  /** Was anything of it published that is still there? */
  published: boolean;
  /** `YYYY-MM-DD`, when something of it was published or changed last. */
  updatedOn?: string;
  /** `YYYY-MM-DD`, the last day on which something had to be published and wasn't. */
  overdueSince?: string;
}

/** A row of a catalog as the widget takes it: that of a catalog, and what was worked out for it beforehand. */
export interface WidgetEntry extends CatalogEntry {
  state?: EntryState;
  /**
   * The syllables of the Chinese characters of level1, level2, level3, body and elements, in this order, with a bar
   * between two of them and one between two elements: `ZhaoShengRuXue|ZhaoShengFanWei||JiaoYuJu|…`. Each syllable begins
   * with a capital, so that initials and the places of matches can be told; what is no Chinese character is left out, and
   * ü is v.
   */
  pinyin?: string;
}

/** A catalog, version 1, as the widget takes it. Any catalog is one. */
export interface WidgetCatalog extends Omit<Catalog, "entries"> {
  entries: WidgetEntry[];
}
