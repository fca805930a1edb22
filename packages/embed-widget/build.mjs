import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { minify } from "terser";
import { manifestOf } from "./manifest.mjs";
import { preactFacts } from "./preact-facts.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
/** What bureaus' computers have. */
const target = ["chrome80", "firefox101"];

/** Style sheets as texts, without what only we need to read. */
const css = {
  name: "css",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true, target });
      // Values of custom properties keep their blanks, else.
      return { contents: code.trim().replace(/(--[a-z-]+)(:|,) /g, "$1$2"), loader: "text" };
    });
  },
};

const common = {
  absWorkingDir: here,
  bundle: true,
  charset: "utf8",
  target,
  write: false,
  legalComments: "none",
  // Imports for effects that catalog-core hasn't.
  logOverride: { "ignored-bare-import": "silent" },
  plugins: [css],
  inject: ["src/h.ts"],
  tsconfigRaw: {
    compilerOptions: {
      jsx: "react",
      jsxFactory: "h",
      jsxFragmentFactory: "Fragment",
      target: "es2020",
      useDefineForClassFields: false,
    },
  },
  // Chromium 80 has both; esbuild shuns them for faults in cases that don't occur here.
  supported: { "optional-chain": true, "regexp-unicode-property-escapes": true },
};

/** Names of ours that no page and no catalog has, shortened like those that begin with a line. */
const inner =
  "copyLink|counts|hasFilters|hasState|groups|hasUpdates|isClosed|isContrast|isKept|isLarge|isNear|isOpen|isOpenAll|isPrinting|lines|onError|onSearch|onSelect|said|shown|terms|toggleGroup";

/** Files beside the script that it loads later. */
const files = (table, xlsx) => ({ TABLE_FILE: JSON.stringify(`./${table}`), XLSX_FILE: JSON.stringify(`./${xlsx}`) });

async function bundle(entry, options) {
  const { outputFiles } = await build({ ...common, entryPoints: [entry], ...options });
  return outputFiles[0].text;
}

/** The script for a page: all in one file, as small as it gets. */
async function script(name) {
  const code = await bundle("src/auto.ts", {
    // As "iife", esbuild would add what import() needs elsewhere.
    format: "esm",
    minify: true,
    mangleProps: new RegExp(`^_[a-z]|^(?:${inner})$`),
    define: files(`${name}.table.js`, `${name}.xlsx.js`),
    external: ["./mulu-catalog*"],
    plugins: [css, preactFacts],
  });
  const { code: smaller } = await minify(code, {
    ecma: 2020,
    enclose: true,
    toplevel: true,
    // Reading a property does nothing else in this code.
    compress: { passes: 6, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false },
  });
  return smaller;
}

const module = (entry) => bundle(entry, { format: "esm", minify: true });
/** For bundlers: Preact is theirs, and the files that are loaded later are found by their names. */
const library = (entry) =>
  bundle(entry, {
    format: "esm",
    mangleProps: /^_[a-z]/,
    define: files("table.js", "xlsx.js"),
    external: ["preact", "./table.js", "./xlsx.js", "./element.js"],
  });

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const write = (name, text) => writeFileSync(join(dist, name), text);

const [table, xlsx] = await Promise.all([module("src/table.ts"), module("src/xlsx.ts")]);
write("table.js", table);
write("xlsx.js", xlsx);
write("index.js", await library("src/index.ts"));
write("element.js", await library("src/element.tsx"));
write("define.js", await library("src/define.ts"));

// Under a name of its own, each version stays what it was: then a page can say what it expects.
const hashes = {};
for (const name of ["mulu-catalog", `mulu-catalog-${version}`]) {
  const parts = { "iife.js": await script(name), "table.js": table, "xlsx.js": xlsx };
  for (const [end, text] of Object.entries(parts)) {
    write(`${name}.${end}`, text);
    hashes[`${name}.${end}`] = `sha384-${createHash("sha384").update(text).digest("base64")}`;
  }
}
write("sri.json", `${JSON.stringify(hashes, null, 2)}\n`);
const manifest = manifestOf(readFileSync(join(here, "src/element.tsx"), "utf8"), "mulu-catalog");
write("custom-elements.json", `${JSON.stringify(manifest, null, 2)}\n`);
