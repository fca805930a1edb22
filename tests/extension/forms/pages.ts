import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../shared.js";
import { site } from "../browser.js";

const here = join(root, "tests/extension/forms");

/** EasyUI is there only where somebody installed it: see easyui/package.json. */
export const hasEasyUi = existsSync(join(here, "easyui/node_modules"));

/** The forms with their libraries, bundled and served as a site. */
export async function formSite(): Promise<{ address(name: string, record?: object): string; close(): void }> {
  const folder = mkdtempSync(join(tmpdir(), "mulu-forms-"));
  const names = readdirSync(join(here, "pages"))
    .map((file) => file.replace(".js", ""))
    .filter((name) => name !== "record" && (name !== "easyui" || hasEasyUi));
  await build({
    entryPoints: names.map((name) => join(here, "pages", `${name}.js`)),
    outdir: folder,
    bundle: true,
    format: "esm",
    // Small names of a minified bundle are of no use here, but React and Vue are much faster in their production build.
    minifySyntax: true,
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
      global: "globalThis",
    },
    alias: { path: "path-browserify" },
    nodePaths: [join(here, "easyui/node_modules")],
    loader: {
      ".svg": "text",
      ".wasm": "empty",
      ".woff": "empty",
      ".woff2": "empty",
      ".ttf": "empty",
      ".eot": "empty",
      ".png": "dataurl",
      ".gif": "dataurl",
    },
    logLevel: "error",
  });
  for (const name of names) {
    const style = existsSync(join(folder, `${name}.css`)) ? `<link rel="stylesheet" href="${name}.css">` : "";
    writeFileSync(
      join(folder, `${name}.html`),
      `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>采编系统</title>${style}</head><body><script type="module" src="${name}.js"></script></body></html>`,
    );
  }
  const { address, close } = await site(folder);
  return {
    address: (name, record = {}) => `${address}/${name}.html?record=${encodeURIComponent(JSON.stringify(record))}`,
    close() {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
