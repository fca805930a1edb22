import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const core = (path: string) => fileURLToPath(new URL(`./packages/catalog-core/src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run on the sources: no build is needed for them, and none can be stale.
    alias: [
      { find: /^@mulu\/catalog-core\/catalog$/, replacement: core("catalog/index.ts") },
      { find: "@mulu/catalog-core/profile", replacement: core("profile/index.ts") },
      { find: "@mulu/catalog-core/catalog-rules", replacement: core("rules/catalog-index.ts") },
      { find: "@mulu/catalog-core/compare", replacement: core("catalog/compare/index.ts") },
      { find: "@mulu/catalog-core/filing", replacement: core("filing/index.ts") },
      { find: "@mulu/catalog-core/import", replacement: core("import/index.ts") },
      { find: "@mulu/catalog-core/office", replacement: core("office.ts") },
      { find: "@mulu/catalog-core/form-rules", replacement: core("rules/form-index.ts") },
      { find: "@mulu/catalog-core/form", replacement: core("page/form/index.ts") },
      { find: "@mulu/catalog-core/schema", replacement: core("schema/index.ts") },
      { find: "@mulu/catalog-core/page", replacement: core("page/index.ts") },
      { find: "@mulu/catalog-core/html", replacement: core("page/html/index.ts") },
      { find: "@mulu/catalog-core/rules", replacement: core("rules/index.ts") },
      { find: "@mulu/catalog-core/calendar", replacement: core("calendar/index.ts") },
      { find: "@mulu/catalog-core/older-browsers", replacement: core("older-browsers.ts") },
      { find: "@mulu/catalog-core/table", replacement: core("table.ts") },
      { find: "@mulu/catalog-core/widget", replacement: core("widget/index.ts") },
      { find: "@mulu/catalog-core/export", replacement: core("export/index.ts") },
      { find: "@mulu/catalog-core", replacement: core("index.ts") },
    ],
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["packages/*/src/**/*.test.ts", "tests/*.test.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/extension/**/*.test.ts", "tests/widget/**/*.test.ts"],
          sequence: { groupOrder: 1 },
          // A browser has many processes of its own: two at once are no quicker, and late more often. One that is late
          // all the same may try again; what fails twice in a row is a fault.
          maxWorkers: 1,
          retry: 1,
        },
      },
    ],
  },
});
