import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../shared.js";

// The documentation as text: which documents there are, and what is in them.

/** Documents in both languages, by their English one. */
export const PAIRS = [
  "README.md",
  "docs/command-line.md",
  "docs/report.md",
  "docs/library.md",
  "docs/catalog.md",
  "docs/widget.md",
  "docs/records.md",
  "docs/opinions.md",
  "docs/recipes.md",
  "docs/faq.md",
  "docs/privacy.md",
  "docs/accessibility.md",
  "docs/architecture.md",
].map((english) => [english, english.replace(/\.md$/, ".zh-CN.md")] as const);
/** A document in both languages, by its English one. */
export const pairOf = (english: string) => PAIRS.find(([one]) => one === english)!;
export const LANGUAGES = ["en", "zh-CN"] as const;

export const read = (file: string) => readFileSync(join(root, file), "utf8");

/** Blocks of code, those with fences of their own in them as well. */
const FENCES = /^(`{3,}).*\n[\s\S]*?^\1$/gm;

export interface Block {
  language: string;
  info: string;
  code: string;
}

export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^(`{3,})(\w*)(.*)\n([\s\S]*?)^\1$/gm)].map(([, , language, info, code]) => ({
    language: language!,
    info: info!.trim(),
    code: code!,
  }));
}

export function withoutCode(text: string): string {
  return text.replace(FENCES, "").replace(/`[^`\n]*`/g, "``");
}

export function headingsOf(text: string): { level: number; title: string }[] {
  return [...text.replace(FENCES, "").matchAll(/^(#{1,6}) (.*)$/gm)].map(([, marks, title]) => ({
    level: marks!.length,
    title: title!,
  }));
}

/** All Markdown of the repository. */
export function markdownFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name.startsWith(".") || ["node_modules", "dist", "test-results"].includes(entry.name)
        ? []
        : markdownFiles(path);
    return entry.name.endsWith(".md") ? [relative(root, path)] : [];
  });
}

/** What GitHub makes of a heading. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}
