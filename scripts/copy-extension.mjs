import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

/**
 * Copies the built extension to where a program drives a browser with it. Nobody can click a toolbar from there: what a
 * click allows for one tab is allowed for this machine's sites.
 * @param options without `sidePanel` it is as in browsers that have none: the panel stands in the page
 */
export function copyExtension(folder, { sidePanel = true } = {}) {
  cpSync(join(root, "packages", "extension", "dist", "chrome-mv3"), folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  const { side_panel, ...rest } = { ...manifest, host_permissions: ["http://127.0.0.1/*"] };
  const permissions = manifest.permissions.filter((one) => sidePanel || one !== "sidePanel");
  writeFileSync(file, JSON.stringify({ ...rest, permissions, ...(sidePanel && { side_panel }) }));
}
