import { inflateSync } from "node:zlib";

/**
 * The text of each page of a PDF, in the order in which it was drawn. Only for what Chromium writes: fonts that each have
 * a map to Unicode, all glyphs in hexadecimal digits.
 */
export function pagesOfPdf(pdf: Buffer): string[] {
  const file = pdf.toString("latin1");
  const objects = new Map<string, { head: string; data: () => string }>();
  for (const { 1: id, index, 0: start } of file.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n?/g)) {
    const from = index + start.length;
    const stream = file.indexOf("stream", from);
    const end = file.indexOf("endobj", from);
    const hasStream = stream > 0 && stream < end;
    const head = file.slice(from, hasStream ? stream : end);
    const data = () => {
      const begin = stream + (file[stream + 6] === "\r" ? 8 : 7);
      const length = Number(head.match(/\/Length (\d+)/)?.[1]);
      const bytes = pdf.subarray(begin, begin + length);
      return (head.includes("FlateDecode") ? inflateSync(bytes) : bytes).toString("latin1");
    };
    objects.set(id!, { head, data });
  }

  const maps = new Map<string, Map<string, string>>();
  const mapOf = (font: string) => {
    let map = maps.get(font);
    if (!map) {
      const unicode = objects.get(font)?.head.match(/\/ToUnicode (\d+) 0 R/)?.[1];
      map = unicode ? glyphs(objects.get(unicode)!.data()) : new Map();
      maps.set(font, map);
    }
    return map;
  };

  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head))
    .map(({ head }) => {
      const fonts = new Map([...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, id!]));
      const contents = head.match(/\/Contents \[?([\d R]+)/)?.[1] ?? "";
      return [...contents.matchAll(/(\d+) 0 R/g)].map(([, id]) => drawn(objects.get(id!)!.data(), fonts)).join("");
    });

  function drawn(content: string, fonts: ReadonlyMap<string, string>): string {
    let text = "";
    let map = new Map<string, string>();
    for (const [, actual, within, font, hex] of content.matchAll(DRAWN)) {
      // What comes behind may be in a font that was chosen within.
      const chosen = font ?? within?.match(/\/(F\d+) [\d.]+ Tf/)?.[1];
      if (chosen) map = mapOf(fonts.get(chosen) ?? chosen.slice(1));
      if (actual) text += utf16(actual);
      // Fonts of outlines have one byte a glyph, all others two.
      const glyphs = hex?.match(map.has(hex.slice(0, 2)) ? /../g : /.{4}/g) ?? [];
      for (const glyph of glyphs) text += map.get(glyph) ?? "";
    }
    return text;
  }
}

/** What is told to be the text of some glyphs; which font comes; glyphs. */
const DRAWN = /\/ActualText <FEFF([0-9A-F]+)>(.*?)EMC|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/gs;

const utf16 = (codes: string) => Buffer.from(codes, "hex").swap16().toString("utf16le");

/** What each glyph stands for, of a map to Unicode. */
function glyphs(cmap: string): Map<string, string> {
  const map = new Map<string, string>();
  const hex = (value: number, length: number) => value.toString(16).toUpperCase().padStart(length, "0");
  for (const [, list] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph, codes] of list!.matchAll(/<(\w+)>\s*<(\w+)>/g)) map.set(glyph!, utf16(codes!));
  for (const [, list] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from, to, first] of list!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(from!, 16);
      for (let at = start; at <= Number.parseInt(to!, 16); at++)
        map.set(hex(at, from!.length), utf16(hex(Number.parseInt(first!, 16) + at - start, 4)));
    }
  return map;
}
