import { join } from "node:path";
import type { FormFacts } from "@mulu/catalog-core/form";
import { auditForm } from "@mulu/catalog-core/form-rules";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../../scripts/chromium.mjs";
import { root } from "../../shared.js";
import { families } from "./families.js";
import { formSite, hasEasyUi } from "./pages.js";

let browser: Browser;
let page: Page;
let forms: Awaited<ReturnType<typeof formSite>>;
let reader: string;

beforeAll(async () => {
  forms = await formSite();
  const bundle = await build({
    entryPoints: [join(root, "tests/extension/forms/reader.ts")],
    bundle: true,
    format: "iife",
    globalName: "reader",
    write: false,
    alias: { "@mulu/catalog-core/form": join(root, "packages/catalog-core/src/page/form/index.ts") },
  });
  reader = bundle.outputFiles[0]!.text;
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  forms?.close();
});

/** Opens a form, and has the reader listen from the start. */
async function open(name: string, record: object, ready: string): Promise<void> {
  await page.goto(forms.address(name, record));
  await page.waitForSelector(ready);
  await page.addScriptTag({ content: reader });
  await page.evaluate("reader.start()");
}

async function findings(): Promise<string[]> {
  const facts = (await page.evaluate("reader.facts()")) as FormFacts | null;
  if (!facts) throw new Error("no edit form was found");
  const { findings } = auditForm({ facts, place: () => null }, { today: "2026-11-23" });
  return findings.map(({ rule, reason }) => `${rule} ${reason}`).sort();
}

describe.each(families.filter(({ name }) => name !== "easyui" || hasEasyUi))("$name", ({ name, ready, gaps }) => {
  it("there is nothing to find on a complete form", async () => {
    await open(name, {}, ready);
    expect(await findings()).toEqual([]);
  });

  it.each(gaps.map((gap) => [gap.what, gap] as const))("%s: found, and gone once it is mended", async (_, gap) => {
    await open(name, gap.record, ready);
    await gap.before?.(page);
    expect(await findings()).toEqual([...gap.found].sort());
    await gap.mend(page);
    await expect.poll(findings, { timeout: 3_000 }).toEqual([]);
  });
});

describe("a form with 500 fields", () => {
  it("is read once after fifty keys, when it has been quiet, and never while one types", async () => {
    await page.clock.install();
    await open("large", {}, "button");
    await page.clock.pauseAt(Date.now() + 3_600_000);
    const facts = (await page.evaluate("reader.facts()")) as FormFacts;
    expect(facts.fields).toHaveLength(500);
    await page.click("#more400");
    await page.keyboard.type("0123456789".repeat(5));
    expect(await page.evaluate("reader.readings()")).toBe(0);
    await page.clock.runFor(1_000);
    expect(await page.evaluate("reader.readings()")).toBe(1);
  });
});
