import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { benchBrowser } from "./browser.mjs";
import { benchCatalogFiles } from "./catalog.mjs";
import { benchCatalogJson } from "./catalog-json.mjs";
import { benchDeadline } from "./deadline.mjs";
import { benchExtension } from "./extension.mjs";
import { benchNode } from "./node.mjs";
import { benchPlayground } from "./playground.mjs";
import { benchRegister } from "./register.mjs";
import { verdict } from "./timing.mjs";
import { benchWidget } from "./widget.mjs";

// The memory figure needs the collector at hand.
if (!globalThis.gc) {
  const { status } = spawnSync(
    process.execPath,
    ["--expose-gc", fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
} else {
  benchNode();
  await benchDeadline();
  benchCatalogJson();
  await benchCatalogFiles();
  await benchRegister();
  if (!process.argv.includes("--node")) {
    await benchBrowser();
    await benchExtension();
    await benchWidget();
    await benchPlayground();
  }
  verdict();
}
