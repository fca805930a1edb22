import type { EntryField } from "../../catalog/fields.js";

/** The fields of a catalog's row. */
export const catalogFields: Record<EntryField, string> = {
  id: "id",
  level1: "first-level item",
  level2: "second-level item",
  level3: "third-level item",
  elements: "elements",
  basis: "basis",
  timeLimit: "time limit",
  body: "body",
  channels: "channels",
  audience: "audience",
  method: "method",
  level: "level",
  links: "links",
  evidence: "evidence",
  note: "note",
  extra: "further columns",
};
