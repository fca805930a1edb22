import { defineConfig } from "tsup";
import entry from "./entries.json" with { type: "json" };

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  target: "es2022",
  // Chinese stays Chinese: escaped it would take twice the room.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
