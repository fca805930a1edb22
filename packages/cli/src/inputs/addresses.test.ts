import type { IncomingMessage, RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { folderWith, mulu, pagesOf, serve } from "../test-kit.js";
import { networkFailure } from "./network-failure.js";

const html = "<!doctype html><title>页</title><fail error>";
const audit = (sources: string[], options = {}) =>
  mulu(["audit", ...sources, "--format", "json", "--fail-on", "never"], options);

/** A site by its paths. */
function site(paths: Record<string, RequestListener>): RequestListener {
  return (request, response) => {
    const answer = paths[request.url ?? ""];
    if (answer !== undefined) return answer(request, response);
    response.writeHead(404, { "content-type": "text/html" });
    response.end("<p>not found");
  };
}
const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers });
    response.end(body);
  };
const redirect = (location: string): RequestListener => send("", { location }, 302);

describe("addresses", () => {
  it("says who asks, and follows redirects to the page's own address", async () => {
    const requests: IncomingMessage[] = [];
    const host = await serve((request, response) => {
      requests.push(request);
      site({ "/": redirect("/b"), "/b": redirect("c.html?x=1"), "/c.html?x=1": send(html) })(request, response);
    });
    const ran = await audit([`${host}/#top`]);
    expect(pagesOf(ran)[0]).toMatchObject({
      source: `${host}/#top`,
      findings: [{ message: expect.stringContaining(`${host}/c.html?x=1`) }],
    });
    expect(new Set(requests.map((request) => request.headers["user-agent"]))).toEqual(new Set(["Mulu/9.9.9"]));
  });

  it("gives files no address", async () => {
    const ran = await audit(["a.html"], { cwd: await folderWith({ "a.html": html }) });
    expect(pagesOf(ran)[0]!.findings[0]!.message).toMatch(/null$/);
  });

  it("reads the charset of the header", async () => {
    const bytes = Uint8Array.of(...Buffer.from("<title>"), 0xbd, 0xcc, 0xd3, 0xfd, ...Buffer.from("</title>"));
    for (const charset of ["gbk", '"GB2312"', "gb18030;x=1"]) {
      const host = await serve(send(bytes, { "content-type": `text/html; charset=${charset}` }));
      expect(pagesOf(await audit([host]))[0]!.attributes.articleTitle?.[0]?.value).toBe("教育");
    }
  });

  it("fetches each address once, at most four at a time, and keeps the order", async () => {
    let open = 0;
    let most = 0;
    let served = 0;
    const host = await serve((request, response) => {
      open += 1;
      served += 1;
      most = Math.max(most, open);
      setTimeout(
        () => {
          open -= 1;
          send(`<title>${request.url}</title>`)(request, response);
        },
        30 + 20 * Math.random(),
      );
    });
    const sources = Array.from({ length: 24 }, (_, i) => `${host}/${i}`);
    const ran = await audit([...sources, ...sources]);
    expect(pagesOf(ran).map((page) => page.attributes.articleTitle?.[0]?.value)).toEqual(
      sources.map((_, i) => `/${i}`),
    );
    expect(served).toBe(24);
    expect(most).toBe(4);
  });

  it("reads no more than the limit", async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.write(html);
      const pump = setInterval(() => response.write("x".repeat(100_000)), 1);
      response.on("close", () => clearInterval(pump));
    });
    const ran = await audit([host], { limits: { bytes: 1024 * 1024 } });
    expect(pagesOf(ran)[0]!.notRead).toMatchObject([{ why: "too-large" }]);
  });
});

describe("what cannot be fetched", () => {
  it.each<[string, RequestListener, string]>([
    ["404", send("no", {}, 404), "打不开“URL”，网页不存在（HTTP 404），请核对网址。"],
    ["403", send("no", {}, 403), "打不开“URL”，网站不允许访问（HTTP 403），请把网页保存为文件后再检查。"],
    ["412", send("no", {}, 412), "打不开“URL”，网站没有给出网页（HTTP 412），请把网页保存为文件后再检查。"],
    ["500", send("no", {}, 500), "打不开“URL”，网站出错（HTTP 500），请稍后重试或告知网站管理员。"],
    ["a redirect to itself", redirect("/"), "打不开“URL”，网页在 URL 循环跳转，请网站管理员检查跳转设置。"],
    [
      "redirects without end",
      (request, response) => redirect(`/${Number(request.url!.slice(1)) + 1}`)(request, response),
      "打不开“URL”，跳转超过 10 次，请改用最终的网址。",
    ],
    [
      "a redirect to nowhere",
      send("", {}, 302),
      "打不开“URL”，网站要求跳转（HTTP 302）却没有给出有效网址，请网站管理员检查跳转设置。",
    ],
    [
      "a redirect to a file",
      redirect("file:///etc/passwd"),
      "打不开“URL”，网页跳转到 file 地址，只能检查 http 和 https 网址，请核对。",
    ],
    ["a PDF by its bytes", send("%PDF-1.4"), "“URL”是 PDF 文件，不是网页，请改为检查登载它的网页。"],
    [
      "a PDF by its label",
      send("....", { "content-type": "application/pdf" }),
      "“URL”是 PDF 文件，不是网页，请改为检查登载它的网页。",
    ],
    [
      "a Word document by its label",
      send("....", { "content-type": "application/msword" }),
      "“URL”是 Word 文档，不是网页，请改为检查登载它的网页。",
    ],
    [
      "an Excel sheet by its label",
      send("....", { "content-type": "application/vnd.ms-excel" }),
      "“URL”是 Excel 表格，不是网页，请改为检查登载它的网页。",
    ],
    [
      "an image by its label",
      send("....", { "content-type": "image/webp" }),
      "“URL”是图片，不是网页，请改为检查登载它的网页。",
    ],
    ["an empty answer", send(""), "“URL”是空的，请核对内容是否完整保存。"],
    ["a broken connection", (request) => request.socket.destroy(), "打不开“URL”，HOST 中断了连接，请稍后重试。"],
    ["a server that never answers", () => {}, "打不开“URL”，1 秒内没有读完，请稍后重试。"],
    [
      "a body that never ends",
      (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.write(html);
      },
      "打不开“URL”，1 秒内没有读完，请稍后重试。",
    ],
  ])("%s", async (_, listener, sentence) => {
    const host = await serve(listener);
    const cwd = await folderWith({ "a.html": html });
    const ran = await audit([`${host}/`, "a.html"], { cwd, limits: { milliseconds: 1000 } });
    const expected = sentence.replaceAll("URL", `${host}/`).replaceAll("HOST", new URL(host).host);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe(`mulu: ${expected}\n`);
    expect(pagesOf(ran)).toMatchObject([
      { source: `${host}/`, error: expected, findings: [] },
      { source: "a.html", kind: "article" },
    ]);
  });

  it("reads a page that is labelled wrongly", async () => {
    const host = await serve(send(html, { "content-type": "application/pdf" }));
    expect((await audit([host])).code).toBe(0);
  });

  it("a loop over two addresses", async () => {
    const host = await serve(site({ "/a": redirect("/b"), "/b": redirect("/a") }));
    expect((await audit([`${host}/a`])).stderr).toContain("循环跳转");
  });

  it("a port nobody listens on", async () => {
    const server = createServer();
    const port = await new Promise<number>((ready) =>
      server.listen(0, "127.0.0.1", () => ready((server.address() as AddressInfo).port)),
    );
    await new Promise((closed) => server.close(closed));
    const ran = await audit([`http://127.0.0.1:${port}/`]);
    expect(ran.stderr).toBe(
      `mulu: 打不开“http://127.0.0.1:${port}/”，127.0.0.1:${port} 拒绝连接，请核对网址和端口，或确认网站正在运行。\n`,
    );
  });

  it("a port that is not for pages", async () => {
    expect((await audit(["http://127.0.0.1:6000/"])).stderr).toBe(
      "mulu: “http://127.0.0.1:6000/”用的端口 6000 不用于网页，请核对网址。\n",
    );
  });

  it.each([
    ["ENOTFOUND", "unknown-host"],
    ["ECONNREFUSED", "refused"],
    ["EHOSTUNREACH", "unreachable"],
    ["CERT_HAS_EXPIRED", "certificate"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "certificate"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "certificate"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "certificate"],
    ["ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED", "tls"],
    ["UND_ERR_CONNECT_TIMEOUT", "timeout"],
    ["SOMETHING_NEW", "network"],
  ])("names the reason of %s", (code, reason) => {
    const cause = Object.assign(new Error("x"), { code });
    const url = new URL("https://www.example.gov.cn/");
    expect(networkFailure(new TypeError("fetch failed", { cause }), url, 30_000).code).toBe(reason);
    expect(
      networkFailure(new TypeError("fetch failed", { cause: new AggregateError([cause]) }), url, 30_000).code,
    ).toBe(reason);
  });
});
