import type { WidgetCatalog } from "@mulu/catalog-core/widget";
import { loadXlsx } from "../lazy.js";
import type { Texts } from "../texts/texts.js";
import { csvOf } from "./csv.js";
import { textOf } from "./entry.js";

export const formats = ["csv", "json", "xlsx"] as const;
export type Format = (typeof formats)[number];

/** Gives the entries to the user as a file. What writes workbooks is loaded only now. */
export async function download(catalog: WidgetCatalog, format: Format, texts: Texts): Promise<void> {
  const content =
    format === "csv"
      ? csvOf(catalog.entries, texts)
      : format === "json"
        ? jsonOf(catalog)
        : await (await loadXlsx()).catalogToXlsx(catalog);
  const address = URL.createObjectURL(new Blob([content as BlobPart]));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${textOf(catalog.title).slice(0, 80) || texts.label}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Old script libraries teach lists and texts to write themselves as JSON, and wrongly. */
function jsonOf(catalog: WidgetCatalog): string {
  const taught = [Array, String, Object].map(({ prototype }) => prototype as { toJSON?: unknown });
  const before = taught.map(({ toJSON }) => toJSON);
  for (const prototype of taught) delete prototype.toJSON;
  try {
    return JSON.stringify(catalog, (key, value) => (key === "pinyin" ? undefined : value), 2);
  } finally {
    taught.forEach((prototype, at) => {
      if (before[at]) prototype.toJSON = before[at];
    });
  }
}
