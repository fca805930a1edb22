import { defineConfig } from "tsup";

export default defineConfig({
  entry: { main: "src/main.ts" },
  format: ["esm"],
  clean: true,
  target: "es2022",
  // Chinese stays Chinese: escaped it would take twice the room.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  platform: "node",
});
