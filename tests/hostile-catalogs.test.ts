import { execFile, spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, open, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeDocx, madeXlsx, sheetData } from "../packages/catalog-core/src/import/files/zip.fixture.js";
import { root } from "./shared.js";

// The built command line in a process of its own: what a file of a stranger does to it is measured from outside.

const mulu = join(root, "packages/cli/bin/mulu.js");
/** Megabytes. Bytes that are held outside the heap, and the program itself, come on top. */
const HEAP = 400;
const BESIDE_HEAP = 300;
const MOST_MILLISECONDS = 30_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mulu-恶意-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Bounds {
  stdin?: NodeJS.ReadableStream;
  heap?: number;
}

/** Runs `mulu catalog …` in bounds of memory and time, which fail the test when they don't hold. */
async function catalog(argv: string[], { stdin, heap = HEAP }: Bounds = {}): Promise<Ran> {
  const peak = join(folder, "peak");
  const measure = `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(process.env.PEAK,String(process.resourceUsage().maxRSS)))`;
  const start = performance.now();
  const ran = await new Promise<Ran>((done) => {
    const child = execFile(
      process.execPath,
      [`--max-old-space-size=${heap}`, "--import", `data:text/javascript,${measure}`, mulu, "catalog", ...argv],
      { cwd: folder, env: { PEAK: peak }, timeout: 2 * MOST_MILLISECONDS, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
    child.stdin!.on("error", () => {});
    if (stdin) stdin.pipe(child.stdin!);
    else child.stdin!.end();
  });
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  expect(Number(await readFile(peak, "utf8")) / 1024).toBeLessThan(heap + BESIDE_HEAP);
  return ran;
}

async function imported(name: string, content: string | Uint8Array, bounds?: Bounds): Promise<Ran> {
  await writeFile(join(folder, name), content);
  return catalog(["import", name, "--quiet"], bounds);
}

/** One sentence, exit code 2. */
function expectRefused({ code, stdout, stderr }: Ran, sentence: RegExp): void {
  expect(stderr).toMatch(/^mulu: [^\n]{1,400}[。.]\n$/);
  expect(stderr).toMatch(sentence);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
}

/** The one catalog that was read. */
function expectRead({ code, stdout, stderr }: Ran) {
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as { entries: Record<string, unknown>[] };
}

const headings = ["序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开方式"];
const cells = ["1", "招生管理", "招生政策", "政策", "《甲》", "20个工作日", "县教育局", "主动"];
const csv = (...rows: string[][]) => [headings, ...rows].map((row) => row.join(",")).join("\n");
const html = (...rows: string[][]) =>
  `<table>${[headings, ...rows].map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;

describe("packages", () => {
  const bomb = { data: "", packed: deflateRawSync(Buffer.alloc(400_000_000, " ")) };
  const sheets = [{ name: "目录", xml: sheetData([headings, cells]) }];

  it("the same workbook without harm is read", async () => {
    expect(expectRead(await imported("好.xlsx", madeXlsx(sheets))).entries).toMatchObject([{ id: "enrolment.policy" }]);
  });

  it.each([
    ["that says how large it is", 400_000_000],
    ["that says it is small", 1_000],
  ])("a zip bomb %s", async (_, says) => {
    const strings = { name: "xl/sharedStrings.xml", ...bomb, says };
    expectRefused(await imported("弹.xlsx", madeXlsx(sheets, [strings])), /“弹\.xlsx”：文件展开后超过 \d+ MB/);
    const styles = { name: "word/styles.xml", ...bomb, says };
    expectRefused(await imported("弹.docx", madeDocx("<w:p/>", [styles])), /“弹\.docx”：文件展开后超过 \d+ MB/);
  });

  it("a sheet of a million columns", async () => {
    const far =
      '<sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="BDWGN1" t="str"><v>b</v></c></row></sheetData>';
    expectRefused(await imported("宽.xlsx", madeXlsx([{ name: "目录", xml: far }])), /表格超过 \d+ 列/);
    const many = `<sheetData><row r="1">${'<c t="str"><v>a</v></c>'.repeat(1_000_000)}</row></sheetData>`;
    expectRefused(await imported("宽.xlsx", madeXlsx([{ name: "目录", xml: many }])), /表格超过 \d+ 列|展开后超过/);
  });

  it.each([
    [
      "that blow up",
      `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(100)}"><!ENTITY c "${"&b;".repeat(100)}">]>`,
    ],
    ["from a file", '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ])("XML with entities %s", async (_, prolog) => {
    const xlsx = madeXlsx([{ name: "目录", xml: sheetData([["&a;"]]), prolog }]);
    expectRefused(await imported("实体.xlsx", xlsx), /文档类型声明（DOCTYPE）/);
    expectRefused(await imported("实体.docx", madeDocx("<w:p/>", [], prolog)), /文档类型声明（DOCTYPE）/);
  });
});

describe("files out of all measure", () => {
  it("200 MB, by name and on standard input", async () => {
    await writeFile(join(folder, "大.csv"), csv(cells));
    await truncate(join(folder, "大.csv"), 200_000_000);
    expectRefused(await catalog(["import", "大.csv"]), /“大\.csv”超过 \d+ MB/);
    expectRefused(
      await catalog(["import", "-"], { stdin: createReadStream(join(folder, "大.csv")) }),
      /“-”超过 \d+ MB/,
    );
  });

  it("an input without an end", async () => {
    const yes = spawn(process.execPath, [
      "-e",
      "const b=Buffer.alloc(65536,'甲,');(function w(){process.stdout.write(b,w)})()",
    ]);
    expectRefused(await catalog(["import", "-"], { stdin: yes.stdout }), /“-”超过 \d+ MB/);
    yes.kill();
  });

  it("an address without an end", async () => {
    const server = createServer((_, response) => {
      const more = () => {
        while (response.write("<p>甲</p>".repeat(10_000)));
      };
      response.on("drain", more);
      more();
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expectRefused(await catalog(["import", address]), /超过 \d+ MB/);
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ["100 MB", 100, /“格\.csv”超过 \d+ MB/],
    ["45 MB", 45, /“格\.csv”的 [A-Z]2 处内容过长（每项至多 \d+）/],
  ])("one cell of %s", async (_, megabytes, sentence) => {
    const file = await open(join(folder, "格.csv"), "w");
    const [before, after] = csv(cells).split("政策,《甲》");
    await file.write(`${before}"`);
    for (let i = 0; i < megabytes; i++) await file.write(Buffer.alloc(1_000_000, "公"));
    await file.write(`",《甲》${after}`);
    await file.close();
    expectRefused(await catalog(["import", "格.csv"]), sentence);
  });

  it.each([
    ["commas", ",", /超过 \d+ 个单元格/],
    ["line breaks", "\n", /行数超过 \d+/],
    ["commas and line breaks", ",\n", /行数超过 \d+/],
    ["short rows", "a,b\n", /行数超过 \d+/],
  ])("40 MB of %s", async (_, text, sentence) => {
    expectRefused(await imported("多.csv", csv(cells) + text.repeat(40_000_000 / text.length)), sentence);
  });

  it("40 MB of quotes", async () => {
    expect(expectRead(await imported("引.csv", csv(cells) + '"'.repeat(40_000_000))).entries).toHaveLength(1);
  });

  it("tables within tables, 50,000 deep", async () => {
    const deep = "<table><tr><td>".repeat(50_000);
    expectRefused(await imported("深.html", `${deep}甲`), /“深\.html”中没有/);
    expect(expectRead(await imported("深.html", html(cells) + deep)).entries).toHaveLength(1);
  });

  it("a cell over everything", async () => {
    const page = html(cells).replace("<td>招生管理", '<td rowspan="65534" colspan="1000">招生管理');
    const ran = await imported("跨.html", page);
    if (ran.code === 0) expect(expectRead(ran).entries).toHaveLength(1);
    else expectRefused(ran, /“跨\.html”/);
  });

  it("JSON 5 million levels deep", async () => {
    for (const text of ["[", '{"__proto__":', '{"catalog":1,"entries":'])
      expectRefused(await imported("深.json", text.repeat(5_000_000 / text.length)), /“深\.json”/);
    const closed = `${'{"__proto__":'.repeat(400_000)}1${"}".repeat(400_000)}`;
    expectRefused(await imported("深.json", closed), /“深\.json”/);
  });
});

describe("names that belong to the language", () => {
  it("as keys of JSON", async () => {
    const row = `{"id":"a.b","level1":"甲","level2":"乙","elements":[],"basis":[],"timeLimit":{"text":""},"body":"","channels":[],"audience":[],"method":[],"level":[],"links":[],"evidence":"official","note":"","extra":{"constructor":"丙","__proto__":{"polluted":1}},"__proto__":{"polluted":1}}`;
    const head = `"id":"a","title":"","issuer":"","issuedOn":"","region":{"code":"","name":""},"domain":"","status":"","basis":[],"removed":[]`;
    const ran = await imported("原型.json", `{"catalog":1,"__proto__":{"polluted":1},${head},"entries":[${row}]}`);
    expect(expectRead(ran).entries).toMatchObject([{ id: "a.b", extra: { constructor: "丙" } }]);
    expect(ran.stdout).not.toMatch(/__proto__|polluted/);
  });

  it("as headings and in cells", async () => {
    const own = ["__proto__", "constructor", "toString"];
    const text = [
      [...headings, ...own],
      [...cells, "甲", "乙", "丙"],
      ["2", ...own, "《甲》", "即时", "hasOwnProperty", "主动", "", "", ""],
    ]
      .map((row) => row.join(","))
      .join("\n");
    const { entries } = expectRead(await imported("原型.csv", text));
    expect(entries[0]).toMatchObject({ extra: { constructor: "乙", toString: "丙" } });
    expect(JSON.stringify(entries[0])).toContain("甲");
    expect(entries[1]).toMatchObject({ level1: "__proto__", level2: "constructor", body: "hasOwnProperty" });
  });
});

it("formulas stay text, in and out", async () => {
  const evil = ['=HYPERLINK("http://x.example","a")', "+1+1", "-1", "@SUM(A1)"];
  const rows = evil.map(
    (text, i) => `${i + 1},招生管理,事项${"甲乙丙丁"[i]},"${text.replaceAll('"', '""')}",《甲》,即时,局,主动`,
  );
  const { entries } = expectRead(await imported("公式.csv", [headings.join(","), ...rows].join("\n")));
  expect(entries.map(({ elements }) => elements)).toEqual(evil.map((text) => [text]));
  const out = await catalog(["export", "公式.csv", "--format", "csv"]);
  for (const text of evil) expect(out.stdout).toContain(`'${text.replaceAll('"', '""')}`);
  // No cell begins as a formula does.
  expect(out.stdout).not.toMatch(/(?:^|[,\n])"?[=+\-@]/);
});
