import { chmod, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, mulu, pagesOf } from "../test-kit.js";
import { fileFailure } from "./file-failure.js";

const page = (title: string) => `<!doctype html><title>${title}</title>`;
const audit = (sources: string[], cwd: string) => mulu(["audit", ...sources, "--format", "json"], { cwd });
const isRoot = process.getuid?.() === 0;

describe("files and folders", () => {
  it("reads a folder and all below it, in a steady order, and leaves the rest alone", async () => {
    const cwd = await folderWith({
      "网站/b.html": page("b"),
      "网站/a.HTM": page("a"),
      "网站/招生/范围.shtml": page("范围"),
      "网站/style.css": "",
      "网站/招生.pdf": "%PDF-1.7",
      "网站/.hidden/x.html": page("x"),
      "网站/node_modules/x.html": page("x"),
      "网站/b_files/frame.html": page("frame"),
      "网站/all_files/kept.html": page("kept"),
    });
    const ran = await audit(["网站"], cwd);
    expect(ran.code).toBe(0);
    expect(pagesOf(ran).map(({ source }) => source)).toEqual(
      ["a.HTM", "all_files/kept.html", "b.html", "招生/范围.shtml"].map((name) => join("网站", name)),
    );
    for (const { source, attributes } of pagesOf(ran)) {
      expect(attributes.articleTitle?.[0]?.value).not.toBe("");
      expect(resolve(cwd, source).startsWith(cwd)).toBe(true);
    }
  });

  it("calls a file what it was called, and reads it once", async () => {
    const cwd = await folderWith({ "a.html": page("a"), "b/c.html": page("c") });
    const ran = await audit(["./a.html", "a.html", "b/../a.html", join(cwd, "a.html"), "b", "b/c.html", "b/"], cwd);
    expect(pagesOf(ran).map(({ source }) => source)).toEqual(["./a.html", join("b", "c.html")]);
  });

  it("takes absolute paths", async () => {
    const cwd = await folderWith({ "a.html": page("a") });
    expect(pagesOf(await audit([cwd], "/")).map(({ source }) => source)).toEqual([join(cwd, "a.html")]);
  });

  it("reads any file that is named, whatever its ending", async () => {
    const cwd = await folderWith({ "info.jsp": page("jsp") });
    expect((await audit(["info.jsp"], cwd)).code).toBe(0);
  });

  it.skipIf(process.platform === "win32")("does not follow links to folders", async () => {
    const cwd = await folderWith({ "site/a.html": page("a") });
    await symlink(cwd, join(cwd, "site", "round"));
    expect(pagesOf(await audit(["site"], cwd))).toHaveLength(1);
  });
});

describe("globs", () => {
  const files = {
    "site/a.html": page("a"),
    "site/b/c.html": page("c"),
    "site/b/d.css": "",
    "site/[1].html": page("1"),
  };

  it.each([
    [["site/*.html"], ["site/[1].html", "site/a.html"]],
    [["site/**"], ["site/[1].html", "site/a.html", "site/b/c.html"]],
    [["site\\**\\*.html"], ["site/[1].html", "site/a.html", "site/b/c.html"]],
    [["./site/**/c.*"], ["site/b/c.html"]],
    [["site/[1].html"], ["site/[1].html"]],
    [["site/{a,x}.html"], ["site/a.html"]],
    [
      ["site/*.html", "site/a.html"],
      ["site/[1].html", "site/a.html"],
    ],
  ])("%j", async (patterns, sources) => {
    const ran = await audit(patterns, await folderWith(files));
    expect(pagesOf(ran).map(({ source }) => source)).toEqual(sources.map((source) => join(source)));
    expect(ran.code).toBe(0);
  });

  it("gives absolute paths for absolute patterns", async () => {
    const folder = await folderWith(files);
    const ran = await audit([join(folder, "site", "b", "*.html")], "/");
    expect(pagesOf(ran).map(({ source }) => source)).toEqual([join(folder, "site", "b", "c.html")]);
  });
});

describe("what cannot be read", () => {
  const zip = (name: string) =>
    Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), Buffer.alloc(26), Buffer.from(name)]);

  it.each<[string, Record<string, string | Uint8Array>, string, string]>([
    ["a missing file", {}, "没有.html", "找不到“没有.html”，请核对路径和文件名。"],
    [
      "an address without https",
      {},
      "www.example.gov.cn/index.html",
      "找不到文件“www.example.gov.cn/index.html”，如果是网址，请在前面加上 https://。",
    ],
    [
      "a folder without pages",
      { "空/a.css": "" },
      "空",
      "文件夹“空”里没有网页（.html .htm .shtml .shtm .xhtml .jhtml），请核对路径。",
    ],
    ["a glob without match", {}, "*.html", "没有文件符合“*.html”，请核对通配符和路径。"],
    ["an empty file", { "a.html": "" }, "a.html", "“a.html”是空的，请核对内容是否完整保存。"],
    ["a file of spaces", { "a.html": "\ufeff \n" }, "a.html", "“a.html”是空的，请核对内容是否完整保存。"],
    ["plain text", { "a.txt": "政务公开 1 < 2" }, "a.txt", "“a.txt”里没有任何 HTML 标记，不是网页，请核对文件。"],
    ["a PDF", { "a.html": "%PDF-1.7 <a>" }, "a.html", "“a.html”是 PDF 文件，不是网页，请改为检查登载它的网页。"],
    [
      "a Word document",
      { "a.docx": zip("word/document.xml") },
      "a.docx",
      "“a.docx”是 Word 文档，不是网页，请改为检查登载它的网页。",
    ],
    [
      "an Excel sheet",
      { "a.xlsx": zip("xl/workbook.xml") },
      "a.xlsx",
      "“a.xlsx”是 Excel 表格，不是网页，请改为检查登载它的网页。",
    ],
    ["an OFD file", { "a.ofd": zip("OFD.xml") }, "a.ofd", "“a.ofd”是 OFD 文件，不是网页，请改为检查登载它的网页。"],
    [
      "an old Office file",
      { "a.doc": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
      "a.doc",
      "“a.doc”是旧版 Word 或 Excel 文件，不是网页，请改为检查登载它的网页。",
    ],
    [
      "an image",
      { "a.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
      "a.png",
      "“a.png”是图片，不是网页，请改为检查登载它的网页。",
    ],
    [
      "a page saved as one file",
      {
        "a.mhtml":
          'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<html><p>x',
      },
      "a.mhtml",
      "“a.mhtml”是存成单个文件的网页（MHTML），请在浏览器中另存为“仅 HTML”后再检查。",
    ],
    ["a zip", { "a.zip": zip("a.html") }, "a.zip", "“a.zip”是压缩文件，不是网页，请先解压，再检查其中的网页。"],
    [
      "another scheme",
      {},
      "ftp://example.gov.cn/a",
      "“ftp://example.gov.cn/a”以 ftp 开头，只能检查 http 和 https 网址，本机文件请直接写路径。",
    ],
    ["a broken address", {}, "http://a b/", "网址“http://a b/”写法有误，请核对。"],
    [
      "an address with a password",
      {},
      "http://u:secret@example.gov.cn/",
      "网址“http://example.gov.cn/”中写有用户名或密码，请去掉后重试。",
    ],
    [
      "a page the core fails on",
      { "a.html": "<crash>" },
      "a.html",
      "“a.html”未能检查完（boom），请把这一页交给 Mulu 的维护人员。",
    ],
  ])("%s is one sentence, and the other pages are audited", async (_, files, source, sentence) => {
    const ran = await audit([source, "好/页.html"], await folderWith({ ...files, "好/页.html": page("好") }));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe(`mulu: ${sentence}\n`);
    expect(pagesOf(ran)[0]).toEqual({ source: expect.any(String), error: sentence, findings: [] });
    expect(pagesOf(ran)[1]).toMatchObject({ source: "好/页.html", kind: "article" });
  });

  it.each([
    ["EACCES", "no-permission"],
    ["EPERM", "no-permission"],
    ["ENOENT", "missing"],
    ["EIO", "io"],
  ])("names the reason of %s", (code, reason) => {
    expect(fileFailure(Object.assign(new Error("x"), { code })).code).toBe(reason);
  });

  // Root may read everything.
  it.skipIf(process.platform === "win32" || isRoot)("says when reading is not allowed", async () => {
    const cwd = await folderWith({ "a.html": page("a"), "b/c.html": page("c") });
    await chmod(join(cwd, "a.html"), 0o000);
    expect((await audit(["a.html"], cwd)).stderr).toBe("mulu: 没有权限读取“a.html”，请调整权限或换一个账户运行。\n");
  });

  it("reads no more than the limit of a long page, and says so", async () => {
    const cwd = await folderWith({ "a.html": page("a") + "x".repeat(4_000_000) });
    const ran = await mulu(["audit", "a.html", "--format", "json"], { cwd, limits: { bytes: 1024 * 1024 } });
    expect(pagesOf(ran)[0]!.notRead).toEqual([
      { what: "page", why: "too-large", message: "页面超过 1 MB，只读取了前 1 MB。", at: null },
    ]);
    expect(ran.code).toBe(0);
  });

  it("strips what a hostile name could do to a terminal", async () => {
    const ran = await audit(["\u001b[2J\u202ea.html"], await folderWith({}));
    expect(ran.stderr).toBe("mulu: 找不到“[2Ja.html”，请核对路径和文件名。\n");
  });
});

describe("standard input", () => {
  it("is a page by the name of -", async () => {
    const ran = await mulu(["audit", "-", "--format", "json"], { stdin: page("输入") });
    expect(pagesOf(ran)[0]).toMatchObject({ source: "-", attributes: { articleTitle: [{ value: "输入" }] } });
  });

  it("may be empty", async () => {
    const ran = await mulu(["audit", "-"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe("mulu: “-”是空的，请核对内容是否完整保存。\n");
  });
});
