import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { unzipSync, zipSync } from "fflate";

/** What a ZIP file says of time is that of the clock on the wall, in no zone: made of fields, they are the same everywhere. */
const always = () => new Date(2000, 0, 1, 12);

const byName = ([a], [b]) => (a < b ? -1 : 1);

/** All files below a folder, by their path with slashes, sorted. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** A ZIP file of these contents by name: the same contents, the same bytes. */
export function zip(contents) {
  const files = Object.entries(contents).filter(([name]) => !name.endsWith("/"));
  return zipSync(Object.fromEntries(files.sort(byName)), { level: 9, mtime: always() });
}

/** A folder as a ZIP file. */
export const zipFolder = (folder) =>
  zip(Object.fromEntries(filesIn(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])));

/** A ZIP file made again: without what another run would have otherwise, with more files, or only some of its own. */
export function zipAgain(bytes, { keep = () => true, add = {} } = {}) {
  const kept = Object.entries(unzipSync(bytes)).filter(([name]) => keep(name));
  return zip({ ...Object.fromEntries(kept), ...add });
}

/** SHA256SUMS of a folder, as `sha256sum --check` and `shasum -a 256 --check` read it. */
export function sums(folder) {
  return filesIn(folder)
    .filter((name) => name !== "SHA256SUMS")
    .map(
      (name) =>
        `${createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex")}  ${name}\n`,
    )
    .join("");
}
