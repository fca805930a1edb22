import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { root } from "../shared.js";

const dist = join(root, "packages/extension/dist");
const read = (...path: string[]) => readFileSync(join(dist, ...path));

describe.each(["chrome-mv3", "firefox-mv3"])("%s", (target) => {
  const manifest = JSON.parse(read(target, "manifest.json").toString());
  const files = readdirSync(join(dist, target), { recursive: true, encoding: "utf8" });

  it("what is put into every page weighs at most 30 kB", () => {
    expect(gzipSync(read(target, "page.js"), { level: 9 }).length).toBeLessThanOrEqual(30_000);
  });

  it("asks for nothing at installation but the page that the user points at", () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(["http://*/*", "https://*/*"]);
    const permissions = [
      "activeTab",
      "alarms",
      "scripting",
      ...(target === "chrome-mv3" ? ["sidePanel"] : []),
      "storage",
    ];
    expect([...manifest.permissions].sort()).toEqual(permissions);
  });

  it("runs no code from elsewhere and compiles none", () => {
    expect(manifest.content_security_policy?.extension_pages ?? "").not.toMatch(/unsafe|https?:/);
    for (const file of files.filter((name) => name.endsWith(".js"))) {
      const code = read(target, file).toString();
      expect(code, file).not.toMatch(/\bnew Function\(|\beval\(|importScripts\(|document\.write\(/);
    }
  });

  it("has its words in both languages, all the same", () => {
    const [zh, en] = ["zh_CN", "en"].map((locale) =>
      Object.keys(JSON.parse(read(target, "_locales", locale, "messages.json").toString())).sort(),
    );
    expect(zh).toEqual(en);
    expect(manifest.default_locale).toBe("zh_CN");
  });

  it("every file that the manifest names is there", () => {
    const named = [
      ...Object.values<string>(manifest.icons ?? {}),
      manifest.background.service_worker ?? manifest.background.scripts[0],
      manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel,
    ];
    for (const name of named) expect(existsSync(join(dist, target, name)), name).toBe(true);
  });
});
