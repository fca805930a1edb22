import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../shared.js";
import { docs, inChromium, LANGUAGES, open, page, THEMES, violations } from "./shared.js";

inChromium();

describe("the playground", () => {
  const findings = () => page.locator(".finding");
  const summary = () => page.locator(".playground [role=status]");
  const paste = (text: string) => page.locator(".playground textarea").fill(text);
  const audited = (text: string | RegExp) => summary().filter({ hasText: text }).waitFor();
  const start = async (language: "" | "en/" = "en/") => open(`${docs.address}/${language}playground.html`);
  const choose = (name: string, buffer: Buffer) =>
    page.locator(".playground input[type=file]").setInputFiles({ name, mimeType: "text/html", buffer });
  const faulty = readFileSync(join(root, "examples/site-faulty/inspection.html"), "utf8");

  it.each(LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const)))(
    "has nothing for axe to find, wide and narrow, with a report shown: /%s, %s",
    async (language, colorScheme) => {
      await open(`${docs.address}/${language}playground.html`, { colorScheme });
      await page.locator(".playground button").nth(1).click();
      await findings().first().locator("summary").click();
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${width} pixels`).toEqual([]);
      }
    },
  );

  it("says what is wrong with a page, where, why and how to mend it; mended, the finding is gone", async () => {
    await start("");
    await paste(faulty);
    await audited("应改 2 处");
    expect(await findings().count()).toBe(2);
    await findings().first().locator("summary").click();
    expect(await findings().first().innerText()).toMatch(/密级一项填写为“机密”[\s\S]*改法[\s\S]*依据[\s\S]*第十四条/);
    await findings().first().getByRole("button", { name: "转到第 54 行" }).click();
    const marked = await page.evaluate(() => {
      const box = document.querySelector("textarea")!;
      return box.value.slice(box.selectionStart, box.selectionEnd);
    });
    expect(marked).toMatch(/^<td>机密<\/td>/);
    await paste(faulty.replace("<td>机密</td>", "<td>非涉密</td>"));
    await audited("应改 1 处");
    expect(await findings().count()).toBe(1);
  });

  it("judges anew by another set of rules and for another day", async () => {
    await start();
    await paste(faulty);
    await audited("2 to mend");
    await page.getByLabel("Set of rules").selectOption("essential");
    await audited("1 to mend");
    await page.getByLabel("Set of rules").selectOption("standard");
    await audited("2 to mend");
    await page.getByLabel("Day to judge for").fill("");
    await page.getByRole("alert").filter({ hasText: "Choose the day" }).waitFor();
    expect(await findings().count()).toBe(0);
    await page.getByLabel("Day to judge for").fill("2026-11-23");
    await audited("2 to mend");
  });

  it("reads a file in its own characters, and refuses one that is too large", async () => {
    await start();
    const gbk = Buffer.concat([
      Buffer.from("<meta charset=gbk><title>"),
      Buffer.from([0xcd, 0xa8, 0xd6, 0xaa]),
      Buffer.from("</title>\r\n<h1>"),
      Buffer.from([0xcd, 0xa8, 0xd6, 0xaa]),
      Buffer.from("</h1>"),
    ]);
    await choose("a.html", gbk);
    await audited(/to mend/);
    expect(await page.locator(".playground textarea").inputValue()).toContain("<h1>通知</h1>");
    await choose("large.html", Buffer.alloc(5_000_001, "a"));
    await page.getByRole("alert").filter({ hasText: "“large.html” is larger than 5 megabytes" }).waitFor();
  });

  it("shows what a hostile page says as text, and runs none of it", async () => {
    await start();
    const evil = `"><img src=x onerror="document.title='evil'"><script>document.title='evil'</script>`;
    await paste(
      `<title>t</title><h1>关于招生的通知</h1><table><tr><td>索引号</td><td></td></tr><tr><td>文号</td><td>清教[2024]5号${evil.replaceAll("<", "&lt;")}</td></tr><tr><td>发布日期</td><td>2024-01-01</td></tr></table>${evil}`,
    );
    await audited(/to mend/);
    for (const one of await findings().all()) await one.locator("summary").click();
    expect(await page.title()).not.toBe("evil");
    expect(await page.locator(".playground img, .playground script").count()).toBe(0);
  });

  it("saves the report as HTML and as JSON", async () => {
    await start();
    await paste(faulty);
    await audited("2 to mend");
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return readFileSync(await download.path(), "utf8");
    };
    const json = JSON.parse(await saved("Save the data as JSON"));
    expect(json).toMatchObject({ report: 1, totals: { pages: 1, fail: 2 } });
    expect(await saved("Save the report as HTML")).toContain("secrecy-level");
  });
});
