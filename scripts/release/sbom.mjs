import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedWith, licenceOf, lock } from "./installed.mjs";
import { npm } from "./npm.mjs";
import { PUBLISHED } from "./pack.mjs";

/** The folders of what a release has, but for the docs. */
const PLACES = [...PUBLISHED, "extension"].map((name) => `packages/${name}`);

/**
 * What a release is made of, as CycloneDX, written by npm. It is asked in a project that has nothing but that: of the
 * whole repository npm would leave out what is needed for development as well. The same packages give the same text.
 */
export function sbom() {
  const { packages, ...rest } = lock();
  const kept = new Set(installedWith(PLACES, packages));
  const folder = mkdtempSync(join(tmpdir(), "mulu-sbom-"));
  try {
    const { name, version, license } = packages[""];
    const project = { name, version, license, private: true, workspaces: PLACES };
    const reduced = { "": project };
    for (const [place, { devDependencies, dev, devOptional, peer, ...known }] of Object.entries(packages))
      if (kept.has(known.link ? known.resolved : place)) reduced[place] = known;
    for (const place of PLACES) {
      mkdirSync(join(folder, ...place.split("/")), { recursive: true });
      writeFileSync(join(folder, ...place.split("/"), "package.json"), JSON.stringify(reduced[place]));
    }
    writeFileSync(join(folder, "package.json"), JSON.stringify(project));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...rest, packages: reduced }));
    return fixed(JSON.parse(npm(["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], { cwd: folder })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without what is another one each time: the day, and a number by chance. */
function fixed({ serialNumber, metadata: { timestamp, tools, component, ...metadata }, components, ...bom }) {
  // Our own are called by their folders, else.
  const named = (one) => {
    const name = one["bom-ref"].slice(0, one["bom-ref"].lastIndexOf("@"));
    return { ...one, name, licenses: one.licenses ?? [{ license: { id: licenceOf(name, one) } }] };
  };
  const sorted = components.map(named).sort((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
  const content = { ...bom, metadata: { ...metadata, component: named(component) }, components: sorted };
  const hex = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  // A number of the form that stands for a name's hash.
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const { $schema, bomFormat, specVersion, ...others } = content;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber: `urn:uuid:${uuid}`, ...others }, null, 2)}\n`;
}
