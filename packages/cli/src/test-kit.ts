import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { decodeHtml } from "@mulu/catalog-core/html";
import { onTestFinished } from "vitest";
import type { Catalog, PageReport } from "./core-types.js";
import type { Engine } from "./engine.js";
import type { Io, Output } from "./io.js";
import { defaultLimits, type Limits } from "./limits.js";
import { run } from "./run.js";

type Finding = PageReport["findings"][number];

const builtInCatalog: Catalog = {
  catalog: 1,
  id: "built-in",
  title: "",
  issuer: "",
  issuedOn: "2020-08-12",
  region: { code: "", name: "" },
  domain: "",
  status: "",
  basis: [],
  entries: [
    {
      id: "a.b",
      level1: "招生管理",
      level2: "招生范围",
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
    },
  ],
  removed: [],
};

/** A stand-in for the core: `<fail error>`, `<review info>` or `<pass error>` in a page become findings. */
export const fakeEngine: Engine = {
  version: "9.9.9",
  builtInCatalog,
  decodeHtml,
  auditHtml(html, { source, url, catalog, today, locale, all }) {
    if (html.includes("<crash>")) throw new Error("boom");
    const title = /<title>([^<]*)/.exec(html)?.[1] ?? "";
    const counts = { pass: 0, fail: 0, review: 0, "not-applicable": 0, error: 0, waived: 0 };
    const findings: Finding[] = [];
    for (const [place, match] of [
      ...html.matchAll(/<(fail|review|pass|not-applicable|error) (error|warning|info)>/g),
    ].entries()) {
      const outcome = match[1] as Finding["outcome"];
      counts[outcome] += 1;
      if (!all && (outcome === "pass" || outcome === "not-applicable")) continue;
      findings.push({
        rule: `rule-${place + 1}`,
        outcome,
        reason: "missing",
        severity: match[2] as "error",
        message: `${outcome} ${today} ${locale} ${catalog.id} ${url ?? "null"}`,
        fix: "改一改。",
        duties: ["REG-26-20wd"],
        at: { line: place + 1, column: 5, selector: "p" },
      });
    }
    const report: PageReport = {
      source,
      kind: "article",
      item: html.includes("<item>") ? { id: "a.b", score: 1, by: ["title"] } : null,
      attributes: { articleTitle: [{ value: title, raw: title, from: "meta", at: null }] },
      findings,
      notRead: [],
    };
    return { report, counts };
  },
  dutyText: (id) => (id === "REG-26-20wd" ? "政府信息公开条例第二十六条" : null),
  ruleText: () => null,
};

class Sink extends Writable {
  text = "";
  isTTY?: boolean;
  columns?: number;
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface FakeOptions {
  cwd?: string;
  env?: Record<string, string>;
  stdin?: string | Uint8Array;
  /** Columns of the terminal; none is a pipe. */
  columns?: number;
  limits?: Partial<Limits>;
  engine?: Partial<Engine>;
  stdout?: Output;
  signal?: AbortSignal;
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `mulu` with the fake core. */
export async function mulu(argv: string[], options: FakeOptions = {}): Promise<Ran> {
  const stdout = new Sink();
  const stderr = new Sink();
  if (options.columns !== undefined) {
    for (const stream of [stdout, stderr]) {
      stream.isTTY = true;
      stream.columns = options.columns;
    }
  }
  const io: Io = {
    stdout: options.stdout ?? stdout,
    stderr,
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  const code = await run(argv, io, { ...fakeEngine, ...options.engine }, { ...defaultLimits, ...options.limits });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** The pages of a JSON report. */
export function pagesOf(ran: Ran): (PageReport & { error?: string })[] {
  return JSON.parse(ran.stdout).pages;
}

/** A folder with these files, gone after the test. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "mulu-测试-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The address of a web server, stopped after the test. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(
    () =>
      new Promise<void>((stopped) => {
        server.closeAllConnections();
        server.close(() => stopped());
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
