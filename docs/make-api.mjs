// Writes the reference of the library, one page an entry, from the doc comments of its sources into .vitepress/api/.
// Part of the build. What is exported without a comment, or named but not exported, stops it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, LogLevel } from "typedoc";

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const core = place("../packages/catalog-core");
// What is in several entries stands under the first of them; the main one gathers from the others, and comes last.
const { index, ...rest } = JSON.parse(readFileSync(join(core, "entries.json"), "utf8"));
const entries = { ...rest, index };
const out = place(".vitepress/api");

const app = await Application.bootstrapWithPlugins({
  plugin: ["typedoc-plugin-markdown"],
  entryPoints: Object.values(entries).map((file) => join(core, file)),
  tsconfig: join(core, "tsconfig.json"),
  out,
  logLevel: LogLevel.Warn,
  readme: "none",
  router: "module",
  groupOrder: ["Functions", "Classes", "Variables", "Interfaces", "Type Aliases", "References"],
  disableSources: true,
  excludeExternals: true,
  excludePrivate: true,
  excludeInternal: true,
  requiredToBeDocumented: ["Function", "Class", "Interface", "TypeAlias", "Variable"],
  validation: { notDocumented: true, notExported: true, invalidLink: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  // Of typedoc-plugin-markdown.
  hidePageHeader: true,
  hideBreadcrumbs: true,
  // A list of them is made by the site, in both languages.
  entryFileName: "entries",
  pageTitleTemplates: { module: ({ name }) => `@mulu/catalog-core${name === "index" ? "" : `/${name}`}` },
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  propertyMembersFormat: "table",
  typeDeclarationFormat: "table",
  tableColumnSettings: {
    hideInherited: true,
    hideOverrides: true,
    hideSources: true,
    hideModifiers: true,
    hideDefaults: true,
  },
  useCodeBlocks: true,
  expandObjects: true,
});

// Modules are called as they are imported.
const names = Object.keys(entries);
const project = app.converter.convert(
  app.getEntryPoints().map((point, at) => Object.assign(point, { displayName: names[at] })),
);
app.validate(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
await app.generateOutputs(project);

// What an entry only passes on is a list, not a chapter each.
for (const file of readdirSync(out)) {
  const text = readFileSync(join(out, file), "utf8");
  writeFileSync(join(out, file), text.replace(/^### .*\n\nRe-exports (\[.*\))\n(?:\n\*\*\*\n)?\n?/gm, "- $1\n"));
}
