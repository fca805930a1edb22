import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Report } from "@mulu/catalog-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabReport } from "../../packages/extension/src/protocol/tab-state.js";
import { corpus, hasCorpus, pagesIn, root } from "../shared.js";
import { type ExtensionBrowser, site, withExtension } from "./browser.js";
import { type Told, told } from "./told.js";

const examples = join(root, "examples");
/** Scripts of a page would change it after it was loaded: the command line reads what the server sent. */
const STILL = { "content-security-policy": "script-src 'none'" };

let browser: ExtensionBrowser;
let sites: Record<"examples" | "corpus", Awaited<ReturnType<typeof site>>>;

beforeAll(async () => {
  sites = { examples: await site(examples, STILL), corpus: await site(join(corpus, "pages"), STILL) };
  browser = await withExtension();
  // Pages name pictures and styles of sites that can't be reached from here.
  await browser.context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
});
afterAll(async () => {
  await browser?.close();
  for (const one of Object.values(sites ?? {})) one.close();
});

const addressesOf = (name: "examples" | "corpus", folder: string) =>
  pagesIn(folder).map((file) => `${sites[name].address}/${encodeURI(relative(folder, file).replaceAll("\\", "/"))}`);

/** What the command line says of the same addresses; this process serves them meanwhile. */
async function commandLine(addresses: readonly string[]): Promise<Report["pages"]> {
  const folder = mkdtempSync(join(tmpdir(), "mulu-cli-"));
  const out = join(folder, "report.json");
  const mulu = join(root, "packages/cli/bin/mulu.js");
  const run = spawn(process.execPath, [mulu, "audit", ...addresses, "--format", "json", "--out", out]);
  let said = "";
  run.stderr.on("data", (data) => {
    said += data;
  });
  await once(run, "close");
  try {
    return (JSON.parse(readFileSync(out, "utf8")) as Report).pages;
  } catch (error) {
    throw new Error(said, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each<["examples" | "corpus", string]>([
  ["examples", examples],
  ...(hasCorpus ? [["corpus", join(corpus, "pages")] as ["corpus", string]] : []),
])("on every page of the %s the extension finds what the command line finds", (name, folder) => {
  it("page by page", async () => {
    const addresses = addressesOf(name, folder);
    const expected = await commandLine(addresses);
    const differences: unknown[] = [];
    for (const [i, address] of addresses.entries()) {
      const { page, tab } = await browser.open(address);
      const report = await browser.audit(tab);
      const [ours, theirs] = [told(report.findings), told(expected[i]!.findings as Told[])];
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        differences.push({
          address: address.split("/").slice(3).join("/"),
          ours: ours.filter((one) => !theirs.includes(one)),
          theirs: theirs.filter((one) => !ours.includes(one)),
        });
      await page.close();
    }
    expect(addresses.length).toBeGreaterThan(10);
    expect(differences).toEqual([]);
  }, 300_000);
});

describe("what the browser shows that is no page", () => {
  const show = async (contentType: string, body: string) => {
    const address = `${sites.examples.address}/shown-${contentType.replace(/\W/g, "-")}`;
    await browser.context.route(address, (route) => route.fulfill({ contentType, body }));
    return browser.open(address);
  };

  it.each([
    ["text/plain", "索引号：1\n发布日期：2026-13-01"],
    ["application/json", '{"索引号":"1"}'],
    ["image/png", readFileSync(join(root, "docs/images/widget.png"), "latin1")],
    ["application/pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>"],
  ])("%s is not audited, and that is said", async (contentType, body) => {
    const { page, tab } = await show(contentType, body);
    await expect(browser.audit(tab)).rejects.toThrow('"error":"not-a-page"');
    await page.close();
  });

  it("a page that calls something by that name is still one", async () => {
    const { page, tab } = await show("text/html", "<form name=contentType></form><h1>招生公告</h1>");
    expect((await browser.audit(tab)).kind).toBeDefined();
    await page.close();
  });
});

describe("a page that is mended or damaged", () => {
  const keys = (report: TabReport) => report.findings.map(({ rule, attribute }) => `${rule} ${attribute}`);

  it("the finding goes, and comes", async () => {
    const { page, tab } = await browser.open(`${sites.examples.address}/site-faulty/enrolment-area.html`);
    expect(keys(await browser.audit(tab))).toContain("index-number indexNumber");
    const cell = page.locator("td,dd").nth(0);
    await cell.evaluate((element) => (element.textContent = "000999001/2024-00018"));
    expect(keys(await browser.audit(tab))).not.toContain("index-number indexNumber");
    await cell.evaluate((element) => (element.textContent = ""));
    expect(keys(await browser.audit(tab))).toContain("index-number indexNumber");
    await page.close();
  });
});

describe("the page stays what it was", () => {
  const htmlOf = (page: Page) =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      const hosts = [...copy.children].filter(({ localName }) => localName.startsWith("mulu-"));
      for (const host of hosts) host.remove();
      return { html: copy.outerHTML, hosts: hosts.map(({ localName }) => localName) };
    });

  it("nothing but one host comes into it, and without highlights not a pixel is another", async () => {
    const { page, tab } = await browser.open(`${sites.examples.address}/site-faulty/enrolment-area.html`);
    await page.bringToFront();
    const picture = await page.screenshot();
    const before = await htmlOf(page);
    await browser.audit(tab);
    await page.bringToFront();
    await page.waitForTimeout(300);
    const after = await htmlOf(page);
    expect(after).toEqual({ html: before.html, hosts: ["mulu-marks"] });
    expect((await page.screenshot()).equals(picture)).toBe(false);
    await browser.tell(tab, { type: "highlights", visible: false });
    await page.bringToFront();
    await page.waitForTimeout(300);
    expect((await page.screenshot()).equals(picture)).toBe(true);
    await browser.tell(tab, { type: "highlights", visible: true });
    await page.close();
  });
});
