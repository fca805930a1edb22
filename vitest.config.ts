import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const core = (path: string) => fileURLToPath(new URL(`./packages/catalog-core/src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run on the sources: no build is needed for them, and none can be stale.
    alias: [
      { find: "@mulu/catalog-core/catalog", replacement: core("catalog/index.ts") },
      { find: "@mulu/catalog-core/page", replacement: core("page/index.ts") },
      { find: "@mulu/catalog-core/html", replacement: core("page/html/index.ts") },
      { find: "@mulu/catalog-core/rules", replacement: core("rules/index.ts") },
      { find: "@mulu/catalog-core/calendar", replacement: core("calendar/index.ts") },
      { find: "@mulu/catalog-core/export", replacement: core("export/index.ts") },
      { find: "@mulu/catalog-core", replacement: core("index.ts") },
    ],
  },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
