// npm start: installs, builds and audits the county site in examples/, or the pages named behind `--`.
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, checkNode, install, node, root } from "./steps.mjs";

const REPORT = "mulu-report.html";

checkNode();
install();
build();

const given = process.argv.slice(2);
const demo = given.length === 0;
// npm changes into the project's folder: names behind `--` are meant from where the user stood.
const from = process.env.INIT_CWD ?? process.cwd();
const inputs = demo
  ? [join("examples", "site-faulty")]
  : given.map((name) => (existsSync(resolve(from, name)) ? relative(root, resolve(from, name)) : name));
const report = demo ? join(root, REPORT) : resolve(from, REPORT);

// The same pages twice: once for the terminal, once for the report to keep and pass on.
const cli = join("packages", "cli", "dist", "main.js");
const { status } = node(cli, ["audit", ...inputs], { fail: false });
if (status !== null && status <= 2) {
  node(cli, ["audit", "--quiet", "--format", "html", "--out", report, ...inputs], { fail: false, quiet: true });
  console.log(`\n报告 / report: ${report}\n${pathToFileURL(report)}`);
}
if (demo)
  console.log(
    "\n这是示例网站，其中的问题是有意设置的。检查自己的网页：npm start -- 文件、文件夹或网址\nThis was the example site; its faults are there on purpose. Your own pages: npm start -- FILE, FOLDER or ADDRESS",
  );
// Findings are no failure of this command; pages that could not be read are.
process.exitCode = status === 2 ? 2 : 0;
