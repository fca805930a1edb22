import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./pack.mjs";

/** package-lock.json, by the places of the packages in it. */
export const lock = () => JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

/** Where Node finds a package that one at `place` asks for: in the nearest node_modules. */
function find(packages, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(at.lastIndexOf("/"), 0))) {
    const found = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (packages[found]) return packages[found].link ? packages[found].resolved : found;
    if (at === "") return undefined;
  }
}

/**
 * What is installed with packages of ours when somebody uses them, they included: their places in package-lock.json,
 * sorted. `npm sbom --omit dev` leaves out what is needed for development as well, and `npm ls` has optional peers.
 */
export function installedWith(places, packages = lock().packages) {
  const found = new Set();
  const add = (place) => {
    if (found.has(place)) return;
    found.add(place);
    const { dependencies, optionalDependencies = {}, peerDependencies, peerDependenciesMeta = {} } = packages[place];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      if (peerDependenciesMeta[name]?.optional && !dependencies?.[name]) continue;
      const at = find(packages, place, name);
      if (at !== undefined) add(at);
      else if (!(name in optionalDependencies))
        throw new Error(`${place} needs ${name}, which package-lock.json lacks.`);
    }
  };
  for (const place of places) add(place);
  return [...found].sort();
}

/** What package.json doesn't say in SPDX's words, and the file beside it does. */
const SAID_IN_ITS_FILE = { duck: "BSD-2-Clause" };

/** The licence of a package of package-lock.json, in SPDX's words. */
export const licenceOf = (name, { license }) => SAID_IN_ITS_FILE[name] ?? license;
