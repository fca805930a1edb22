// Draws the icons' pictures from assets/icon.svg; run it after the drawing was changed.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../../scripts/chromium.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const svg = readFileSync(at("assets/icon.svg"), "utf8");
const browser = await launchChromium();
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(at(`src/public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
