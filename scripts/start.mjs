// npm start: installs, builds and audits the county site in examples/, or the pages named behind `--`.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, checkNode, install, root, run } from "./steps.mjs";

checkNode();
install();
build("@mulu/cli");

const given = process.argv.slice(2);
const demo = given.length === 0;
// npm changes into the project's folder: names behind `--` are meant from where the user stood.
const cwd = demo ? root : (process.env.INIT_CWD ?? process.cwd());
// Whoever gives options knows what he wants; all others get the report to keep and to pass on as well.
const report = given.some((name) => name.startsWith("-") && name !== "-") ? null : join(cwd, "mulu-report.html");
const audit = ["audit", ...(demo ? [join("examples", "site-faulty")] : given)];
const { status } = run(
  process.execPath,
  [join(root, "packages", "cli", "bin", "mulu.js"), ...audit, ...(report ? ["--quiet", "--html", report] : [])],
  { cwd, fail: false },
);
if (report && status !== null && status <= 2) console.log(`\n报告 / report: ${report}\n${pathToFileURL(report)}`);
if (demo) {
  console.log(
    "\n这是示例网站，其中的问题是有意设置的。检查自己的网页：npm start -- 文件、文件夹或网址" +
      "\nThis was the example site; its faults are there on purpose. Your own pages: npm start -- FILE, FOLDER or ADDRESS",
  );
}
// Findings are no failure of this command; pages that could not be read are.
process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 1);
