// npm run release: makes all that is passed on, in release/, with its checksums. The same sources give the same bytes.
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, checkNode, install, node, run } from "../steps.mjs";
import { filesIn, sums, zipAgain, zipFolder } from "./archive.mjs";
import { extensionLicences, licencesText, parts, WIDGET_LIST, widgetLicences } from "./licences.mjs";
import { manifestOf, packAll, root } from "./pack.mjs";
import { sbom } from "./sbom.mjs";

const release = join(root, "release");
const inPackage = (name, ...path) => join(root, "packages", name, ...path);
const read = (file) => new Uint8Array(readFileSync(file));
const utf8 = new TextEncoder();

checkNode();
install();
// What an earlier run left would be taken for sources by what packs those of the extension.
rmSync(release, { recursive: true, force: true });

console.log("构建 / building …");
build();
if (readFileSync(WIDGET_LIST, "utf8") !== (await widgetLicences())) {
  console.error(
    "组件所含软件的许可清单已过期。请运行： / The widget's list of licences is out of date. Run: node scripts/release/licences.mjs",
  );
  process.exit(1);
}
const { version } = manifestOf("extension");
for (const file of zips()) rmSync(inPackage("extension", "dist", file));
node("node_modules/turbo/bin/turbo", ["run", "zip", "--filter=@mulu/extension", "--output-logs=errors-only"], {
  quiet: true,
});

console.log("打包 / packing …");
// Elsewhere first: a release is whole, or isn't there.
const folder = mkdtempSync(join(tmpdir(), "mulu-release-"));
const to = (...path) => {
  const place = join(folder, ...path);
  mkdirSync(join(place, ".."), { recursive: true });
  return place;
};

mkdirSync(join(folder, "npm"));
packAll(join(folder, "npm"));

for (const name of readdirSync(inPackage("embed-widget", "dist")))
  if (/^(?:mulu-catalog.*\.js|sri\.json)$/.test(name))
    copyFileSync(inPackage("embed-widget", "dist", name), to("widget", name));
copyFileSync(WIDGET_LIST, to("widget", "THIRD-PARTY-LICENSES.txt"));
copyFileSync(join(root, "LICENSE"), to("widget", "LICENSE"));

const licences = {
  "LICENSE.txt": read(join(root, "LICENSE")),
  "THIRD-PARTY-LICENSES.txt": utf8.encode(await extensionLicences()),
};
const known = knownToGit();
for (const file of zips()) {
  const isSource = file.endsWith("-sources.zip");
  // Of the sources only what belongs to the project: a folder has other things, too.
  const options = isSource ? { keep: (name) => known.has(name) } : { add: licences };
  writeFileSync(to("extension", file), zipAgain(read(inPackage("extension", "dist", file)), options));
}

writeFileSync(to("docs", `mulu-docs-${version}.zip`), zipFolder(join(root, "docs", ".vitepress", "dist")));

copyFileSync(join(root, "LICENSE"), to("LICENSE"));
writeFileSync(to("THIRD-PARTY-LICENSES.txt"), licencesText(await parts()));
writeFileSync(to("sbom.cdx.json"), sbom());
writeFileSync(to("SHA256SUMS"), sums(folder));

cpSync(folder, release, { recursive: true });
rmSync(folder, { recursive: true, force: true });
console.log(`${filesIn(release).join("\n")}\n\n发布文件 / release: ${release}`);

/** The extension's packages, as WXT names them. */
function zips() {
  return readdirSync(inPackage("extension", "dist")).filter((file) => file.endsWith(".zip"));
}

/** Files that git has, or would take. */
function knownToGit() {
  const { stdout } = run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { quiet: true });
  return new Set(stdout.split("\0"));
}
