import { defineConfig } from "vitest/config";
import { coreSources } from "./scripts/core-sources.mjs";

export default defineConfig({
  resolve: {
    alias: Object.entries(coreSources).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })),
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
          include: [
            "packages/*/src/**/*.test.ts",
            "tests/*.test.ts",
            "tests/docs/*.test.ts",
            "tests/formats/libreoffice.test.ts",
          ],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [
            "tests/docs-site/**/*.test.ts",
            "tests/extension/**/*.test.ts",
            "tests/widget/**/*.test.ts",
            "tests/formats/html.test.ts",
            "tests/release/**/*.test.ts",
          ],
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
