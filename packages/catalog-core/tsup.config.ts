import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    catalog: "src/catalog/index.ts",
    page: "src/page/index.ts",
    html: "src/page/html/index.ts",
    rules: "src/rules/index.ts",
    calendar: "src/calendar/index.ts",
    export: "src/export/index.ts",
    import: "src/import/index.ts",
    schema: "src/schema/index.ts",
    profile: "src/profile/index.ts",
    "catalog-rules": "src/rules/catalog-index.ts",
    compare: "src/catalog/compare/index.ts",
    filing: "src/filing/index.ts",
    office: "src/office.ts",
    form: "src/page/form/index.ts",
    "form-rules": "src/rules/form-index.ts",
    table: "src/table.ts",
    "older-browsers": "src/older-browsers.ts",
    widget: "src/widget/index.ts",
  },
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  target: "es2022",
  // Chinese stays Chinese: escaped it would take twice the room.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
