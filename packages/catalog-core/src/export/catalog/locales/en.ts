import type { CatalogTexts } from "../texts.js";

export const en: CatalogTexts = {
  scroll: "Table that scrolls sideways",
  provisional: "Rows with a broken line at the left are provisional; the catalog as officially issued is what counts.",
};
