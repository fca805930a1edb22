import { readFileSync } from "node:fs";

// Code and dependencies that nobody uses: `npx --no-install knip`, part of npm test.

const entries = JSON.parse(readFileSync(new URL("packages/catalog-core/entries.json", import.meta.url), "utf8"));
const tests = ["src/**/*.test.ts"];

/** Form libraries whose built files the tests put into pages, and what is found by its name only. */
const BY_NAME = [
  ...["antd", "chrome-aws-lambda", "element-plus", "layui", "react", "react-dom", "vue", "decap-cms-.*"],
  ...["spdx-satisfies", "axe-core", "lighthouse", "typedoc-plugin-markdown", "@changesets/config", "@mulu/cli"],
];

export default {
  // Exported for a neighbour or for the doc comment, and used where it stands: no harm.
  ignoreExportsUsedInFile: true,
  ignoreDependencies: BY_NAME.map((name) => new RegExp(`^${name}$`)),
  workspaces: {
    ".": {
      entry: [
        "scripts/{start,test}.mjs",
        "scripts/release/{release,licences}.mjs",
        "bench/{run,quick-starts,*.page,lighthouse/measure}.mjs",
        "examples/**/make.mjs",
      ],
      project: ["scripts/**/*.mjs", "bench/**/*.mjs", "tests/**/*.ts"],
      // Bundled by tests and put into pages.
      ignore: ["tests/extension/forms/reader.ts", "tests/extension/highlight-page.ts"],
    },
    "packages/catalog-core": { entry: [...Object.values(entries), "scripts/*.mjs", ...tests], project: "src/**/*.ts" },
    "packages/cli": { entry: tests, project: "src/**/*.ts" },
    "packages/embed-widget": {
      entry: ["src/{index,define,auto,table,xlsx,h}.ts", "*.mjs", ...tests],
      project: "src/**/*.{ts,tsx}",
    },
    "packages/extension": {
      entry: [
        "src/entrypoints/*.ts",
        "src/entrypoints/*/main.{ts,tsx}",
        "*.mjs",
        "src/**/harness.fixture.tsx",
        ...tests,
      ],
      project: "src/**/*.{ts,tsx}",
    },
    docs: {
      entry: ["*.mjs", "*.paths.ts", ".vitepress/theme/{index.ts,HomePage.vue}", "decisions/*.mjs"],
      project: [".vitepress/**/*.{ts,vue}", "*.mjs"],
    },
  },
};
