import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { root } from "../shared.js";

// Chromium 88 itself, the oldest that the extension runs in, as a package of the registry carries it for servers. It has
// no extensions: the built scripts and pages run in it with a stand-in for the browser's own functions.

export interface OldBrowser {
  browser: Browser;
  close(): Promise<void>;
}

export async function chromium88(): Promise<OldBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "mulu-chromium-88-"));
  const program = join(folder, "chromium");
  writeFileSync(
    program,
    brotliDecompressSync(readFileSync(join(root, "node_modules/chrome-aws-lambda/bin/chromium.br"))),
  );
  chmodSync(program, 0o755);
  const browser = await chromium.launch({
    executablePath: program,
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
  });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
