// npm start: installs, builds, audits the county site in examples/ and serves all there is to see on this machine; or
// audits the pages named behind `--`.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { EXTENSION, openBrowser, startDemo } from "./demo.mjs";
import { findChromium, NO_BROWSER } from "./find-chromium.mjs";
import { build, checkNode, install, root, run } from "./steps.mjs";

const PORT = 5180;
const SWITCHES = ["--browser", "--no-serve"];

const given = process.argv.slice(2).filter((name) => !SWITCHES.includes(name));
const [wantsBrowser, staysShut] = SWITCHES.map((name) => process.argv.includes(name));
const demo = given.length === 0;
const serves = demo && !staysShut;

checkNode();
install();
if (serves) build();
else build("@mulu/cli");

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

if (serves && process.exitCode === 0) {
  const shown = await startDemo({ port: PORT });
  const lines = [
    ["文档 / docs", shown.docs],
    ["在线试用 / playground", shown.playground],
    ["网页组件 / widget", shown.widget],
    ["示例网站 / example site", shown.site],
    ["有问题的示例 / faulty site", shown.faultySite],
    ["编辑表单 / edit form", shown.form],
    ["检查报告 / report", shown.report],
  ];
  console.log(`\n${lines.map(([name, address]) => `${name}: ${address}`).join("\n")}`);
  const browser = wantsBrowser ? findChromium() : undefined;
  if (wantsBrowser && !browser) console.error(`\n${NO_BROWSER}`);
  if (browser)
    openBrowser(browser, [shown.docs, shown.faultySite]).on("error", ({ message }) => console.error(message));
  console.log(
    "\n浏览器扩展：打开 chrome://extensions 或 edge://extensions，开启“开发者模式”，“加载已解压的扩展程序”，选择：" +
      "\nExtension: open chrome://extensions or edge://extensions, turn on “Developer mode”, “Load unpacked”, choose:" +
      `\n${EXTENSION}`,
  );
  console.log("\n按 Ctrl+C 结束 / Ctrl+C ends it");
  process.once("SIGINT", end);
  process.once("SIGTERM", end);

  function end() {
    shown.close();
    process.exit(0);
  }
}
