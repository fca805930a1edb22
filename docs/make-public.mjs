// Puts what the site has beside its pages into public/: the widget, the built-in catalog for it, the schemas, the icon.
// Part of the build; the packages must be built before.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtInCatalog } from "@mulu/catalog-core";
import { widgetCatalog, widgetCatalogToJson } from "@mulu/catalog-core/widget";

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const packages = "../packages/";
const widget = `${packages}embed-widget/dist/`;

rmSync(place("public"), { recursive: true, force: true });
for (const folder of ["public/widget", "public/schema"]) mkdirSync(place(folder), { recursive: true });
for (const file of Object.keys(JSON.parse(readFileSync(place(`${widget}sri.json`), "utf8"))))
  copyFileSync(place(widget + file), place(`public/widget/${file}`));
writeFileSync(place("public/widget/catalog.json"), widgetCatalogToJson(widgetCatalog(builtInCatalog)));
for (const schema of readdirSync(place(`${packages}catalog-core/schema`)))
  copyFileSync(place(`${packages}catalog-core/schema/${schema}`), place(`public/schema/${schema}`));
copyFileSync(place(`${packages}extension/assets/icon.svg`), place("public/icon.svg"));
