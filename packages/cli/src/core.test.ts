import { describe, expect, it } from "vitest";
import { core } from "./core.js";
import { folderWith, mulu, pagesOf } from "./test-kit.js";

const page = `<!doctype html><html><head><meta charset="gb2312"><title>关于招生工作的通知</title>
<meta name="SiteName" content="示例县教育局"></head><body><h1>关于招生工作的通知</h1>
<table><tr><td>索 引 号：</td><td>012345678/2026-00001</td></tr></table></body></html>`;

describe("the command line with the real core", () => {
  it("reads, judges and reports a page", async () => {
    const cwd = await folderWith({ "通知.html": page });
    const ran = await mulu(["audit", "通知.html", "--format", "json", "--now", "2026-11-23"], { cwd, engine: core });
    const [report] = pagesOf(ran);
    expect(ran.stderr).toBe("");
    expect(ran.code).toBe(1);
    expect(report?.attributes.siteName?.[0]).toMatchObject({ value: "示例县教育局", from: "meta", at: { line: 2 } });
    expect(report?.attributes.indexNumber?.[0]?.value).toBe("012345678/2026-00001");
    expect(report?.findings.some(({ outcome, severity }) => outcome === "fail" && severity === "error")).toBe(true);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      mulu: core.version,
      catalog: { id: core.builtInCatalog.id },
      totals: { pages: 1 },
    });
  });

  it.each(["text", "html"])("writes %s", async (format) => {
    const ran = await mulu(["audit", "-", "--format", format], { stdin: page, engine: core });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("应改");
  });
});
