import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeHtml } from "./decode.js";

const text = "长治市教育局关于做好2026年义务教育阶段学校招生入学工作的通知，现将有关事项公布如下。";

/** Bytes of the text in gb18030's two-byte part, by turning the platform's decoder round. */
const gbBytes = (() => {
  const codes = new Map<string, [number, number]>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return (string: string) =>
    Uint8Array.from(
      [...string].flatMap((character) => (character < "\x80" ? [character.charCodeAt(0)] : codes.get(character)!)),
    );
})();

const utf8 = (string: string) => new TextEncoder().encode(string);
const utf16 = (string: string, order: "le" | "be", bom: boolean) => {
  const bytes = Buffer.from(bom ? `\ufeff${string}` : string, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};
const page = (charset: string | null, body = text) =>
  `<!doctype html><html><head>${charset === null ? "" : `<meta charset="${charset}">`}<title>通知</title></head><body><p>${body}</p></body></html>`;

describe("decodeHtml by declaration", () => {
  it.each([
    ["meta utf-8", utf8(page("utf-8")), undefined, "utf-8", "utf-8"],
    ["meta gb2312", gbBytes(page("gb2312")), undefined, "gb18030", "gbk"],
    ["meta gbk", gbBytes(page("GBK")), undefined, "gb18030", "gbk"],
    ["meta gb18030", gbBytes(page("gb18030")), undefined, "gb18030", "gb18030"],
    ["http gbk", gbBytes(page(null)), "gbk", "gb18030", "gbk"],
    ["http before meta", gbBytes(page("utf-8")), "gb2312", "gb18030", "gbk"],
    ["byte order mark alone", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(page(null))), undefined, "utf-8", null],
    ["UTF-16LE with mark", utf16(page(null), "le", true), undefined, "utf-16le", null],
    ["UTF-16BE with mark", utf16(page(null), "be", true), undefined, "utf-16be", null],
    ["big5", Uint8Array.of(...utf8('<meta charset="big5"><p>'), 0xb1, 0xd0, 0xa8, 0x7c), undefined, "big5", "big5"],
  ])("%s", (_, bytes, httpCharset, encoding, declared) => {
    const decoded = decodeHtml(bytes, httpCharset === undefined ? {} : { httpCharset });
    expect(decoded).toMatchObject({ encoding, declared, contradicts: false });
    expect(decoded.html).toContain(encoding === "big5" ? "教育" : text);
    expect(decoded.html).not.toContain("\ufeff");
  });

  it("reads the http-equiv form of the meta tag", () => {
    const html = `<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>${text}`;
    expect(decodeHtml(gbBytes(html))).toMatchObject({ html, declared: "gbk", contradicts: false });
  });
});

describe("decodeHtml without a declaration", () => {
  it.each([
    ["UTF-8", utf8(page(null)), "utf-8"],
    ["gb18030", gbBytes(page(null)), "gb18030"],
    ["UTF-16LE without mark", utf16(page(null), "le", false), "utf-16le"],
    ["UTF-16BE without mark", utf16(page(null), "be", false), "utf-16be"],
    ["ASCII", utf8("<p>school</p>"), "utf-8"],
    ["nothing", new Uint8Array(), "utf-8"],
  ])("%s", (_, bytes, encoding) => {
    expect(decodeHtml(bytes)).toMatchObject({ encoding, declared: null, contradicts: false });
    if (bytes.length > 100) expect(decodeHtml(bytes).html).toContain(text);
  });
});

describe("decodeHtml of bytes that contradict their declaration", () => {
  it.each([
    ["says gb2312, is UTF-8", utf8(page("gb2312")), undefined, "utf-8", "gbk"],
    ["HTTP says gbk, is UTF-8", utf8(page("utf-8")), "gbk", "utf-8", "gbk"],
    ["says UTF-8, is gbk", gbBytes(page("utf-8")), undefined, "gb18030", "utf-8"],
    ["HTTP says UTF-8, is gbk", gbBytes(page("gb2312")), "UTF-8", "gb18030", "utf-8"],
    ["server says iso-8859-1, is gbk", gbBytes(page("gb2312")), "ISO-8859-1", "gb18030", "windows-1252"],
    ["server says iso-8859-1, is UTF-8", utf8(page(null)), "ISO-8859-1", "utf-8", "windows-1252"],
    ["UTF-16LE with mark, says gb2312", utf16(page("gb2312"), "le", true), undefined, "utf-16le", "gbk"],
    ["UTF-16BE without mark, HTTP says UTF-8", utf16(page(null), "be", false), "utf-8", "utf-16be", "utf-8"],
    ["HTTP says UTF-16, is UTF-8", utf8(page(null)), "utf-16", "utf-8", "utf-16le"],
    ["says hz-gb-2312, is gbk", gbBytes(page("hz-gb-2312")), undefined, "gb18030", "replacement"],
  ])("%s", (_, bytes, httpCharset, encoding, declared) => {
    const decoded = decodeHtml(bytes, httpCharset === undefined ? {} : { httpCharset });
    expect(decoded).toMatchObject({ encoding, declared, contradicts: true });
    expect(decoded.html).toContain(text);
  });

  it("reads gbk behind a UTF-8 byte order mark that an included file brought along", () => {
    const decoded = decodeHtml(Uint8Array.of(0xef, 0xbb, 0xbf, ...gbBytes(page("gb2312"))));
    expect(decoded).toMatchObject({ encoding: "gb18030", contradicts: false });
    expect(decoded.html.startsWith("<!doctype")).toBe(true);
    expect(decoded.html).toContain(text);
  });

  it("keeps a page UTF-8 when a few of its bytes are broken, whatever it declares", () => {
    for (const charset of ["utf-8", "gb2312", null]) {
      const whole = utf8(page(charset, text.repeat(50)));
      const cut = Uint8Array.of(...whole.subarray(0, 301), ...whole.subarray(302, 1200), 0xd6, ...whole.subarray(1201));
      expect(decodeHtml(cut).encoding).toBe("utf-8");
      expect(decodeHtml(whole.subarray(0, whole.length - 16)).encoding).toBe("utf-8");
    }
  });

  it("keeps a short UTF-8 page UTF-8 when its only character is cut", () => {
    expect(decodeHtml(utf8('<meta charset="utf-8"><p>教育').subarray(0, -1))).toMatchObject({ encoding: "utf-8" });
  });
});

describe("decodeHtml under hostile input", () => {
  it("survives a meta tag on which the encoding library fails", () => {
    const html = '<meta http-equiv="content-type" content="charset"><p>school';
    expect(decodeHtml(utf8(html))).toMatchObject({ html, declared: null });
  });

  it("keeps the markup that follows a broken character", () => {
    expect(decodeHtml(Uint8Array.of(...gbBytes(`<meta charset=gbk>${text}`), 0xd6, 0x3c, 0x70, 0x3e)).html).toMatch(
      /<p>$/,
    );
  });

  it("never throws", () => {
    const label = fc.oneof(fc.string(), fc.constantFrom("gbk", "utf-8", "utf-16", "x-user-defined", "iso-2022-kr"));
    const start = fc.constantFrom(
      "",
      "<meta charset=",
      '<meta http-equiv=content-type content="charset',
      "\xff\xfe",
      "\xef\xbb\xbf",
    );
    fc.assert(
      fc.property(
        start,
        fc.uint8Array({ maxLength: 600 }),
        fc.option(label, { nil: undefined }),
        (head, tail, httpCharset) => {
          const bytes = Uint8Array.of(...Buffer.from(head, "latin1"), ...tail);
          const decoded = decodeHtml(bytes, httpCharset === undefined ? {} : { httpCharset });
          expect(typeof decoded.html).toBe("string");
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("gives back any Chinese text of some length, whichever of the two encodings it is in", () => {
    // The 3,755 everyday characters of GB 2312 stand in rows B0 to D7.
    const common: string[] = [];
    for (let lead = 0xb0; lead <= 0xd7; lead += 1)
      for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
        const character = new TextDecoder("gb18030").decode(Uint8Array.of(lead, trail));
        if (character >= "一" && character <= "龥") common.push(character);
      }
    const chinese = fc
      .array(fc.constantFrom(...common), { minLength: 16, maxLength: 200 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(chinese, fc.constantFrom("utf-8", "gb2312", null), (words, charset) => {
        const html = page(charset, words).replace("通知", "");
        expect(decodeHtml(utf8(html)).html).toBe(html);
        expect(decodeHtml(gbBytes(html)).html).toBe(html);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes time in proportion to the bytes", () => {
    const bytes = new Uint8Array(50_000_000).fill(0xd6);
    bytes.set(utf8('<meta charset="utf-8">'));
    const start = performance.now();
    decodeHtml(bytes);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
