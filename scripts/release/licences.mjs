// node scripts/release/licences.mjs: writes the list of what the widget's scripts contain, which its package ships.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { installedWith, licenceOf, lock } from "./installed.mjs";
import { root } from "./pack.mjs";

/** The list that the widget's package ships. */
export const WIDGET_LIST = join(root, "packages", "embed-widget", "THIRD-PARTY-LICENSES.txt");

/** Licences that ask no more than to be named and kept with the copy. */
export const ALLOWED = ["0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Zlib"];

/** No file in the package; its README has the text. */
const IN_ITS_README = ["isarray"];

/** A package of others: what it is called and what its licence says. */
function thirdParty(place, locked) {
  const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
  const folder = join(root, ...place.split("/"));
  const files = readdirSync(folder).sort();
  const texts = files.filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  const readme = IN_ITS_README.includes(name) ? files.filter((file) => /^readme/i.test(file)) : [];
  const text = [
    ...texts.map((file) => readFileSync(join(folder, file), "utf8")),
    ...readme.flatMap((file) => /^#+ *licen[cs]e[\s\S]*/im.exec(readFileSync(join(folder, file), "utf8")) ?? []),
  ];
  return {
    name,
    version: locked.version,
    licence: licenceOf(name, locked),
    text: text
      .join("\n\n")
      .replaceAll("\r\n", "\n")
      .replace(/[ \t]+$/gm, "")
      .trim(),
  };
}

const isOurs = (place) => !place.includes("node_modules/");

/** The packages of others at these places of package-lock.json. */
function thirdParties(places) {
  const { packages } = lock();
  return places.filter((place) => !isOurs(place)).map((place) => thirdParty(place, packages[place]));
}

/** Where the packages stand whose code is in the widget's scripts. */
async function inWidget() {
  const { metafile } = await build({
    absWorkingDir: join(root, "packages", "embed-widget"),
    entryPoints: ["src/auto.ts", "src/table.ts", "src/xlsx.ts"],
    outdir: "dist",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    loader: { ".css": "text" },
    define: { TABLE_FILE: '"./mulu-catalog.table.js"', XLSX_FILE: '"./mulu-catalog.xlsx.js"' },
    external: ["./mulu-catalog*"],
    inject: ["src/h.ts"],
    tsconfigRaw: { compilerOptions: { jsx: "react", jsxFactory: "h", jsxFragmentFactory: "Fragment" } },
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const places = inputs.flatMap((file) => /(?:^|\/)((?:node_modules\/(?:@[^/]+\/)?[^/]+\/?)+)\//.exec(file)?.[1] ?? []);
  return [...new Set(places)].sort();
}

/** Everything that is passed on, and what of others is in it or installed with it. */
export async function parts() {
  return [
    { title: "@mulu/embed-widget: mulu-catalog*.js", how: "contains", packages: thirdParties(await inWidget()) },
    ...["catalog-core", "embed-widget", "cli"].map((name) => ({
      title: `@mulu/${name}`,
      how: "is installed with",
      packages: thirdParties(installedWith([`packages/${name}`])),
    })),
    {
      title: "Browser extension",
      how: "contains, whole or in part",
      packages: thirdParties(installedWith(["packages/extension"])),
    },
    {
      title: "Documentation as a site",
      how: "contains, whole or in part",
      // VitePress's own dependencies build the site, and aren't in it.
      packages: thirdParties([...installedWith(["docs", "node_modules/vue"]), "node_modules/vitepress"]),
    },
  ];
}

const rule = "=".repeat(80);

/** The list as a text: who has what, then each licence once. */
export function licencesText(list) {
  const all = new Map(list.flatMap(({ packages }) => packages.map((one) => [`${one.name}@${one.version}`, one])));
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "第三方软件及其许可 / Third-party software and its licences",
    ...list.map(({ title, how, packages }) =>
      [
        `${title} ${how}:`,
        ...packages.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`).sort(),
      ].join("\n"),
    ),
    ...sorted.map(([, { name, version, licence, text }]) => `${rule}\n${name} ${version} (${licence})\n\n${text}`),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The part of the list that goes with the widget's files. */
export const widgetLicences = async () => licencesText((await parts()).slice(0, 1));

/** The part of the list that goes into the extension's packages. */
export const extensionLicences = async () =>
  licencesText((await parts()).filter(({ title }) => title === "Browser extension"));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(WIDGET_LIST, await widgetLicences());
