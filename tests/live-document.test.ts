import { join } from "node:path";
import { readHtml } from "@mulu/catalog-core/html";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../scripts/chromium.mjs";
import { corpus, hasCorpus, pagesIn, root, textOf } from "./shared.js";

const pages = [...pagesIn(join(root, "examples")), ...(hasCorpus ? pagesIn(join(corpus, "pages")) : [])];

let browser: Browser;
let page: Page;
let reader: string;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(root, "packages/catalog-core/src/page/index.ts")],
    bundle: true,
    format: "iife",
    globalName: "muluPage",
    write: false,
    target: "es2022",
  });
  reader = bundle.outputFiles[0]!.text;
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: reader });
});
afterAll(() => browser?.close());

/** Facts that Chromium's own parser and the live document give; DOMParser's documents run no scripts and load nothing. */
async function liveFacts(html: string, sliced: boolean): Promise<unknown> {
  return page.evaluate(
    async ({ html, sliced }) => {
      const { muluPage } = globalThis as unknown as { muluPage: typeof import("@mulu/catalog-core/page") };
      const document = new DOMParser().parseFromString(html, "text/html");
      const reading = sliced ? await muluPage.readDocumentInSlices(document) : muluPage.readDocument(document);
      return reading.facts;
    },
    { html, sliced },
  );
}

describe("a live document in Chromium gives the same facts as the parsed page", () => {
  it.each(pages)("%s", async (file) => {
    const html = textOf(file);
    const { facts } = readHtml(html);
    expect(facts.elements).toBeGreaterThan(3);
    const plain = JSON.parse(JSON.stringify(facts));
    expect(await liveFacts(html, false)).toEqual(plain);
    expect(await liveFacts(html, true)).toEqual(plain);
  });
});

it("reads a page that Chromium loaded itself, scripts off, and points at its elements", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  const file = join(root, "examples/site-good/enrolment-area.html");
  await tab.goto(`file://${file}`);
  // The page's own scripts are off; what the tool itself evaluates runs.
  const live = await tab.evaluate(
    `${reader}; (() => { const r = muluPage.readDocument(document); const f = r.facts.attributes.indexNumber[0]; return { facts: r.facts, text: r.element(f.at).textContent, selector: r.place(f.at).selector, found: document.querySelector(r.place(f.at).selector) === r.element(f.at) }; })()`,
  );
  const parsed = readHtml(textOf(file));
  const { facts, text, selector, found } = live as { facts: unknown; text: string; selector: string; found: boolean };
  expect(facts).toEqual(JSON.parse(JSON.stringify(parsed.facts)));
  const fact = parsed.facts.attributes.indexNumber![0]!;
  expect(text).toContain(fact.value);
  expect(found).toBe(true);
  expect(parsed.place(fact.at)!.selector).toBe(selector);
  await context.close();
});
