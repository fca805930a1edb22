import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./npm.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The packages that are published, each by its folder, those first that others need. */
export const PUBLISHED = ["catalog-core", "embed-widget", "cli"];

/** What package.json of a package says. */
export const manifestOf = (name) => JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));

/** Packs every published package as it would go to npm, into a folder. They must be built. */
export function packAll(destination) {
  return PUBLISHED.map((name) => {
    const args = [
      "pack",
      join(root, "packages", name),
      "--pack-destination",
      destination,
      "--json",
      "--ignore-scripts",
    ];
    const told = JSON.parse(npm(args, { cwd: destination }));
    // A list, or by the package's name from npm 12 on.
    const [{ filename, files }] = Object.values(told);
    return { name, tarball: join(destination, filename), files: files.map(({ path }) => path).sort() };
  });
}
