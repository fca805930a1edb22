import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Catalog, CatalogEntry } from "../core-types.js";
import { UsageError } from "../errors.js";
import { fileFailure } from "../inputs/file-failure.js";
import type { Texts } from "../locales/texts.js";

/** Reads a catalog, version 1, from a JSON file, and checks as much of it as a run rests on. */
export async function readCatalog(file: string, cwd: string, texts: Texts): Promise<Catalog> {
  let content: string;
  try {
    content = await readFile(resolve(cwd, file), "utf8");
  } catch (error) {
    const { code, detail } = fileFailure(error);
    throw new UsageError(texts.failures[code](file, detail));
  }
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    throw new UsageError(texts.catalog.notJson(file));
  }
  return checked(value, file, texts);
}

function checked(value: unknown, file: string, texts: Texts): Catalog {
  if (!isRecord(value) || value.catalog !== 1) throw new UsageError(texts.catalog.notVersion1(file));
  const { id, entries } = value;
  if (typeof id !== "string" || id === "") throw new UsageError(texts.catalog.noId(file));
  if (!Array.isArray(entries)) throw new UsageError(texts.catalog.noEntries(file));
  entries.forEach((entry: unknown, place) => {
    const missing = ["id", "level1", "level2"].find((field) => !isRecord(entry) || typeof entry[field] !== "string");
    if (missing !== undefined) throw new UsageError(texts.catalog.badEntry(file, place + 1, missing));
  });
  return {
    ...emptyCatalog,
    ...value,
    id,
    entries: entries.map((entry: CatalogEntry) => ({ ...emptyEntry, ...entry })),
  };
}

/** What a catalog's file may leave out. */
const emptyCatalog: Catalog = {
  catalog: 1,
  id: "",
  title: "",
  issuer: "",
  issuedOn: "",
  region: { code: "", name: "" },
  domain: "",
  status: "",
  basis: [],
  entries: [],
  removed: [],
};

const emptyEntry: Omit<CatalogEntry, "id" | "level1" | "level2"> = {
  elements: [],
  basis: [],
  timeLimit: { text: "" },
  body: "",
  channels: [],
  audience: [],
  method: [],
  level: [],
  links: [],
  evidence: "official",
  note: "",
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
