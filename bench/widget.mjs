import { launchChromium } from "../scripts/chromium.mjs";
import { figure } from "./timing.mjs";
import { benchFirstContent } from "./widget-first.mjs";
import { benchSearch } from "./widget-search.mjs";
import { benchSite, renderedPage } from "./widget-site.mjs";
import { benchTyping } from "./widget-typing.mjs";

/** The widget as it was built, in Chromium, on catalogs of up to a hundred thousand rows. */
export async function benchWidget(parts = [benchFirstContent, benchTyping, benchSearch, benchWithoutScripts]) {
  const site = await benchSite();
  const browser = await launchChromium();
  try {
    console.log(`\nWidget in Chromium ${browser.version()}`);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    for (const part of parts) await part(context, site);
  } finally {
    await browser.close();
    site.close();
  }
}

/** What `mulu widget render` made, where nothing runs. */
async function benchWithoutScripts(context, { address, files }) {
  const ROWS = 1_000;
  files.set("/static.html", () => renderedPage(ROWS));
  const plain = await context.browser().newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${address}/static.html`);
  const rows = await page.locator("mulu-catalog tr[id]").filter({ visible: true }).count();
  await plain.close();
  console.log(
    `  every row of ${ROWS.toLocaleString("en")} is there without JavaScript: ${rows === ROWS ? "yes" : "no"}`,
  );
  figure("rows that are there without JavaScript", rows, ROWS, "rows", true);
}
