import { build } from "esbuild";
import { launchChromium } from "../scripts/chromium.mjs";
import { benchPages, root } from "./pages.mjs";
import { figure, median, ratio } from "./timing.mjs";

// What a plain checker of such pages would ask the browser for.
const SELECTORS = [
  "meta[name]",
  "title",
  "h1, h2, h3",
  "table td, table th",
  "dl dt, dl dd",
  "li",
  "a[href]",
  "iframe",
  "input, select, textarea",
  "[class*=title]",
  "[class*=foot]",
  "#zoom, .TRS_Editor",
];

/** Reading a live document in Chromium, against a walk over its text and twelve selectors. */
export async function benchBrowser() {
  const bundle = await build({
    stdin: {
      contents:
        'export * from "@mulu/catalog-core/page"; export { documentRules, runRules } from "@mulu/catalog-core/rules"; export { siteRules, tagRules } from "@mulu/catalog-core/site-rules";',
      resolveDir: root,
    },
    bundle: true,
    format: "iife",
    globalName: "mulu",
    write: false,
    target: "es2022",
    minify: true,
    // tsup's chunks import each other for nothing in places; that is no news here.
    logLevel: "error",
  });
  const browser = await launchChromium();
  try {
    console.log(`\nChromium ${browser.version()}`);
    const page = await browser.newPage();
    const { pages } = benchPages();
    for (const [elements, limit] of [
      [13_000, 3],
      [66_000, null],
    ]) {
      await page.goto("about:blank");
      await page.setContent(enlarged(pages, elements));
      await page.addScriptTag({ content: bundle.outputFiles[0].text });
      const result = await page.evaluate(measure, SELECTORS);
      console.log(
        `  ${result.elements} elements: reading ${median(result.read).toFixed(1)} ms, with rules ${median(result.audit).toFixed(1)} ms, text walk and 12 selectors ${median(result.peer).toFixed(1)} ms`,
      );
      if (limit)
        figure(
          `audit at ${result.elements} elements / text walk and 12 selectors`,
          ratio(result.audit, result.peer),
          limit,
        );
      else figure(`longest task while reading ${result.elements} elements in slices`, median(result.longest), 50, "ms");
    }
  } finally {
    await browser.close();
  }
}

/** A page of about that many elements, made of the bodies of the measured pages one after the other. */
export function enlarged(pages, elements) {
  const bodies = pages.map((html) =>
    html
      .replace(/^[\s\S]*?<body[^>]*>/i, "")
      .replace(/<\/body>[\s\S]*$/i, "")
      .replace(/<script[\s\S]*?<\/script>|<iframe[\s\S]*?<\/iframe>|<link[^>]*>|<img[^>]*>/gi, ""),
  );
  let html =
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面</title><meta name="ArticleTitle" content="页面"></head><body>';
  let count = 0;
  for (let i = 0; count < elements; i++) {
    const body = bodies[i % bodies.length];
    html += `<div>${body}</div>`;
    count += (body.match(/<[a-z]/gi) ?? []).length;
  }
  return html;
}

/** Runs in the page. */
async function measure(selectors) {
  const { mulu } = globalThis;
  const peer = () => {
    let length = 0;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.data.trim().length;
    for (const selector of selectors)
      for (const element of document.querySelectorAll(selector)) length += element.localName.length;
    return length;
  };
  const rules = [...mulu.tagRules, ...mulu.documentRules, ...mulu.siteRules];
  const options = { catalog: { entries: [], domain: "" }, today: "2026-11-23", rules };
  const read = () => mulu.readDocument(document).facts;
  const audit = () => mulu.runRules(read(), options);
  const time = (work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const times = { read: [], audit: [], peer: [], longest: [], elements: document.querySelectorAll("*").length };
  for (let round = -8; round < 15; round++) {
    const [p, r, a] = [time(peer), time(read), time(audit)];
    if (round < 0) continue;
    times.peer.push(p);
    times.read.push(r);
    times.audit.push(a);
  }
  // The longest stretch in which the page could do nothing else, as its own message loop sees it.
  for (let round = -3; round < 7; round++) {
    let longest = 0;
    let last = performance.now();
    let running = true;
    const channel = new MessageChannel();
    const beat = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (running) channel.port2.postMessage(null);
    };
    channel.port1.onmessage = beat;
    channel.port2.postMessage(null);
    const reading = await mulu.readDocumentInSlices(document);
    const rulesFrom = performance.now();
    mulu.runRules(reading.facts, options);
    longest = Math.max(longest, performance.now() - rulesFrom);
    await new Promise((resolve) => setTimeout(resolve, 0));
    running = false;
    if (round >= 0) times.longest.push(longest);
  }
  return times;
}
