import * as z from "zod";
// Its file sets zod up, and must come first.
import { limits } from "./catalog-schema.js";

/** How much a configuration may hold: characters of its file and of a path, and numbers of the others. */
export const configLimits = {
  /** Characters of a file. */
  file: 1_000_000,
  path: limits.link,
  rules: 500,
  columns: 500,
  /** Patterns of one column. */
  pages: 50,
  /** The longest term that a column can have. */
  days: 3_660,
} as const;

const path = () => z.string().min(1).max(configLimits.path);

/**
 * A configuration of the command line, version 1: `mulu.config.json`. Paths are told from its own folder. Everything but
 * the version may be left out, and what is said on the command line counts before it.
 */
export const configSchema = z.strictObject({
  /** For editors; it says nothing to us. */
  $schema: z.string().max(configLimits.path).optional(),
  config: z.literal(1),
  /** A preset by name, or the file of one. */
  preset: path().optional(),
  /** Rules that don't run, or weigh more or less than in the preset. */
  rules: z.record(z.string().max(100), z.enum(["off", "error", "warning", "info"])).optional(),
  /** 标准目录 that pages are held against: a file of any format that can be imported. */
  catalog: path().optional(),
  /** 豁免清单 */
  waivers: path().optional(),
  /** Profiles of sites, as the extension exports them: which selector holds which attribute. */
  profiles: path().optional(),
  failOn: z.enum(["error", "warning", "info", "never"]).optional(),
  /** Columns by their pages, with the days within which there must be something new. The first that fits counts. */
  columns: z
    .array(
      z.strictObject({
        /** Addresses or paths of files; `*` stands for anything. */
        pages: z.array(path()).min(1).max(configLimits.pages),
        days: z.int().min(1).max(configLimits.days),
      }),
    )
    .max(configLimits.columns)
    .optional(),
});
