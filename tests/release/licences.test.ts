import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { filesIn, sums, zip, zipAgain, zipFolder } from "../../scripts/release/archive.mjs";
import { installedWith, type Locked } from "../../scripts/release/installed.mjs";
import { ALLOWED, licencesText, parts, WIDGET_LIST, widgetLicences } from "../../scripts/release/licences.mjs";
import { manifestOf, PUBLISHED, root } from "../../scripts/release/pack.mjs";
import { sbom } from "../../scripts/release/sbom.mjs";

const satisfies: (licence: string, allowed: readonly string[]) => boolean = createRequire(import.meta.url)(
  "spdx-satisfies",
);
const list = await parts();
const all = list.flatMap(({ packages }) => packages);

describe("licences of others", () => {
  it("let everybody pass on what we make", () => {
    const refused = all.filter(({ licence }) => !licence || !satisfies(licence, ALLOWED));
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
    expect(satisfies("GPL-3.0-or-later", ALLOWED)).toBe(false);
    expect(satisfies("(MIT AND GPL-3.0-or-later)", ALLOWED)).toBe(false);
  });

  it("are told in their own words", () => {
    // The two conditions that they all have, or the word that Zlib and 0BSD have in common with them.
    const silent = all.filter(({ text }) => text.length < 500 || !/copyright|permission/i.test(text));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("are there for everything that is passed on, of what each is made", () => {
    const namesOf = Object.fromEntries(list.map(({ title, packages }) => [title, packages.map(({ name }) => name)]));
    expect(Object.keys(namesOf)).toHaveLength(6);
    for (const name of PUBLISHED)
      expect(namesOf[`@mulu/${name}`]).toEqual(
        expect.arrayContaining(Object.keys(manifestOf(name).dependencies).filter((one) => !one.startsWith("@mulu/"))),
      );
    // What is needed for development, too, and what is installed by what we ask for.
    expect(namesOf["@mulu/cli"]).toEqual(expect.arrayContaining(["parse5", "entities", "jszip"]));
    expect(namesOf["@mulu/cli"]).not.toContain("typescript");
    // Optional, for those who have it.
    expect(namesOf["@mulu/catalog-core"]).not.toContain("dayjs");
    expect(namesOf["Browser extension"]).toEqual(expect.arrayContaining(["preact", "idb", "parse5"]));
    expect(list[0]!.packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["preact", "hucre"]));
  });

  it("of the widget's scripts are in its package; if not, run scripts/release/licences.mjs", async () => {
    expect(readFileSync(WIDGET_LIST, "utf8")).toBe(await widgetLicences());
  });

  it("stand in the text once each", () => {
    const text = licencesText(list);
    const titles = [...text.matchAll(/^={80}\n(.*) \(/gm)].map(([, title]) => title);
    expect(titles).toEqual([...new Set(all.map(({ name, version }) => `${name} ${version}`))].sort());
  });
});

describe("what is installed with a package", () => {
  const packages: Record<string, Locked> = {
    "packages/a": { dependencies: { b: "1", "@own/c": "1" }, peerDependencies: { d: "1" } },
    "packages/a/node_modules/b": { dependencies: { e: "1" } },
    "packages/c": { optionalDependencies: { gone: "1" } },
    "node_modules/@own/c": { link: true, resolved: "packages/c" },
    "node_modules/b": { dependencies: { f: "1" } },
    "node_modules/d": { peerDependencies: { f: "1" }, peerDependenciesMeta: { f: { optional: true } } },
    "node_modules/e": { dependencies: { b: "1" } },
    "node_modules/f": {},
  };

  it("is found where Node would find it, without optional peers", () => {
    expect(installedWith(["packages/c"], packages)).toEqual(["packages/c"]);
    expect(installedWith(["node_modules/d"], packages)).toEqual(["node_modules/d"]);
    // The nearest b; e, which stands outside, gets the other one, and that needs f.
    expect(installedWith(["packages/a"], packages)).toEqual(
      Object.keys(packages)
        .filter((at) => !packages[at]!.link)
        .sort(),
    );
    expect(() => installedWith(["x"], { x: { dependencies: { y: "1" } } })).toThrow("x needs y");
  });
});

describe("the SBOM", () => {
  const text = sbom();
  const bom = JSON.parse(text);

  it("is the same on every run, and tells no place and no registry", () => {
    expect(sbom()).toBe(text);
    expect(bom.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    expect(text.replace(bom.$schema, "")).not.toMatch(/https?:|registry|timestamp|file:/);
    expect(text).not.toContain(tmpdir());
  });

  it("lists ours and what is installed with them, each with version, licence and hash", () => {
    const { components } = bom as {
      components: { name: string; version: string; licenses?: unknown[]; hashes?: unknown[]; purl: string }[];
    };
    const ours = ["catalog-core", "cli", "embed-widget", "extension"].map((name) => `@mulu/${name}`);
    const listed = list.filter(({ title }) => title !== "Documentation as a site").flatMap(({ packages }) => packages);
    expect(components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(
      [
        ...ours.map((name) => `${name}@${bom.metadata.component.version}`),
        ...new Set(listed.map(({ name, version }) => `${name}@${version}`)),
      ].sort(),
    );
    for (const { name, purl, licenses, hashes } of components) {
      expect(licenses, name).toHaveLength(1);
      expect(purl).toMatch(/^pkg:npm\//);
      if (!ours.includes(name)) expect(hashes, name).toHaveLength(1);
    }
  });
});

describe("archives", () => {
  const contents = { "b/c.txt": new Uint8Array([1, 2]), "a.txt": new Uint8Array(1000) };

  it("have the same bytes whatever the order, the day and the zone", () => {
    const turned = Object.fromEntries(Object.entries(contents).reverse());
    expect(zip(turned)).toEqual(zip(contents));
    const zone = process.env.TZ;
    try {
      process.env.TZ = "Pacific/Kiritimati";
      const east = zip(contents);
      process.env.TZ = "Pacific/Pago_Pago";
      expect(zip(contents)).toEqual(east);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(unzipSync(zip(contents))).toEqual(contents);
  });

  it("are made again from those of other programs", () => {
    const again = zipAgain(zip(contents), { keep: (name) => name !== "a.txt", add: { d: new Uint8Array([3]) } });
    expect(unzipSync(again)).toEqual({ "b/c.txt": contents["b/c.txt"], d: new Uint8Array([3]) });
    expect(zipAgain(again)).toEqual(again);
  });

  it("of a folder have its files, and SHA256SUMS their hashes", () => {
    const folder = mkdtempSync(join(tmpdir(), "mulu-archive-"));
    try {
      writeFileSync(join(folder, "abc.txt"), "abc");
      writeFileSync(join(folder, "SHA256SUMS"), "");
      expect(filesIn(folder)).toEqual(["SHA256SUMS", "abc.txt"]);
      expect(Object.keys(unzipSync(zipFolder(folder)))).toEqual(["SHA256SUMS", "abc.txt"]);
      expect(sums(folder)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc.txt\n");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

it("package-lock.json names no registry", () => {
  expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toContain('"resolved": "http');
});
