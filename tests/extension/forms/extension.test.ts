import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabReport } from "../../../packages/extension/src/protocol/tab-state.js";
import { type ExtensionBrowser, withExtension } from "../browser.js";
import { families } from "./families.js";
import { formSite, hasEasyUi } from "./pages.js";

let browser: ExtensionBrowser;
let forms: Awaited<ReturnType<typeof formSite>>;

beforeAll(async () => {
  forms = await formSite();
  browser = await withExtension();
});
afterAll(async () => {
  await browser?.close();
  forms?.close();
});

/** What the rules for forms found. */
const told = ({ findings }: TabReport) =>
  findings
    .filter(({ rule }) => rule.startsWith("form-"))
    .map(({ rule, reason }) => `${rule} ${reason}`)
    .sort();

/** With MULU_SHOTS, what is drawn goes into that folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.MULU_SHOTS;
  if (!folder) return;
  await page.bringToFront();
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(folder, `form-${name}.png`) });
}

/** Much is wrong at once. */
const FAULTY = {
  heading: "新增信息",
  status: "",
  level: "",
  indexNumber: "",
  documentNumber: "清漳教[2026]12号",
  written: "2026-11-20",
  published: "2026-11-19",
  limit: "限时",
};

const shown = families.filter(({ name }) => name !== "easyui" || hasEasyUi);

it.each(shown.map(({ name, ready }) => [name, ready]))(
  "%s: the extension finds it to be a form, and its gaps",
  async (name, ready) => {
    const { page, tab } = await browser.open(forms.address(name, FAULTY));
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.waitForSelector(ready);
    const report = await browser.audit(tab);
    expect(report.kind).toBe("form");
    expect(told(report)).toContain("form-document-number malformed");
    await shoot(page, name);
    await page.close();
  },
);

describe("Decap CMS with its back end in memory", () => {
  /** Opens the saved record in the editor. */
  async function open(record: object): Promise<{ page: Page; tab: number }> {
    const { page, tab } = await browser.open(forms.address("decap", record));
    await page.setViewportSize({ width: 1100, height: 1000 });
    // The first time it asks who one is.
    const login = page.getByRole("button", { name: "登录" });
    const entry = page.locator('a[href*="entries/one"]');
    await login.or(entry).first().waitFor();
    if (await login.isVisible()) await login.click();
    await entry.first().click();
    await page.waitForSelector("[data-slate-editor]");
    return { page, tab };
  }
  const field = (label: string) => `[id^="${label}-field"]`;
  async function write(page: Page, label: string, text: string): Promise<void> {
    await page.click(field(label));
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
  }
  async function choose(page: Page, label: string, option: string): Promise<void> {
    await page.click(field(label));
    await page.locator(`[role=option]:has-text("${option}")`).first().click();
  }

  it("there is nothing to find on a complete record", async () => {
    const { page, tab } = await open({});
    expect(told(await browser.audit(tab))).toEqual([]);
    await page.close();
  });

  it.each<[string, object, string[], (page: Page) => Promise<void>]>([
    ["no status", { status: "" }, ["form-disclosure-status missing"], (page) => choose(page, "status", "主动公开")],
    [
      "no reason",
      { status: "依申请公开", body: "" },
      ["form-withholding-reason empty"],
      (page) => write(page, "reason", "涉及商业秘密"),
    ],
    [
      "a secret that is disclosed",
      { level: "机密" },
      ["form-secrecy-level contradicts"],
      (page) => choose(page, "level", "非涉密"),
    ],
    [
      "neither status nor level",
      { status: "", level: "" },
      ["form-disclosure-status missing", "form-undetermined undetermined"],
      async (page) => {
        await choose(page, "status", "主动公开");
        await choose(page, "level", "非涉密");
      },
    ],
    [
      "a malformed document number",
      { documentNumber: "清漳教[2026]12号" },
      ["form-document-number malformed"],
      (page) => write(page, "documentNumber", "清漳教〔2026〕12号"),
    ],
    [
      "published before it was written",
      { written: "2026-11-20", published: "2026-11-19" },
      ["form-dates before-written"],
      async (page) => {
        await page.locator(field("published")).fill("2026-11-21");
      },
    ],
    [
      "the text in the editor says otherwise",
      { body: "各学校：\n（此件依申请公开）" },
      ["form-statement-match contradicts"],
      async (page) => {
        await page.locator("[data-slate-editor] p").last().click({ clickCount: 3 });
        await page.keyboard.type("（此件主动公开）");
      },
    ],
  ])("%s: found, and gone once it is mended", async (what, record, found, mend) => {
    const { page, tab } = await open(record);
    expect(told(await browser.audit(tab))).toEqual(found);
    await shoot(page, `decap-${what.replaceAll(" ", "-")}`);
    await page.bringToFront();
    await mend(page);
    await expect.poll(async () => told(await browser.audit(tab)), { timeout: 10_000 }).toEqual([]);
    await page.close();
  });
});
