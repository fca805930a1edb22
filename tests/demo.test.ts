import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../scripts/chromium.mjs";
import { EXTENSION, startDemo } from "../scripts/demo.mjs";
import { fileIn } from "../scripts/static-server.mjs";
import { root } from "./shared.js";

// What `npm start` serves, as its reader opens it.

let browser: Browser;
let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchChromium(), startDemo()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  demo?.close();
});

async function open(address: string) {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("response", (response) => response.status() >= 400 && faults.push(response.url()));
  page.on("request", (request) => !request.url().startsWith(demo.docs) && faults.push(request.url()));
  await page.goto(address, { waitUntil: "load" });
  return { page, faults };
}

it.each([
  ["docs", "Mulu"],
  ["playground", "在线试用"],
  ["widget", "标准目录"],
  ["site", "清漳县教育局"],
  ["faultySite", "清漳县教育局"],
  ["form", "公开方式"],
  ["report", "应改"],
] as const)("serves its %s, whole and from nowhere else", async (name, text) => {
  const { page, faults } = await open(demo[name]);
  expect(await page.locator("body").innerText()).toContain(text);
  expect(faults.filter((one) => !one.endsWith("/favicon.ico"))).toEqual([]);
  await page.close();
});

it("has the widget in the example's page, with how each item stands by the audit", async () => {
  const { page } = await open(demo.widget);
  const entries = page.locator("mulu-catalog .entry");
  await entries.first().waitFor();
  expect(await entries.count()).toBe(29);
  const states = (await entries.allInnerTexts()).map((text) => /更新|尚未公开/.exec(text)?.[0]);
  expect(new Set(states)).toEqual(new Set(["更新", "尚未公开"]));
  await page.close();
});

it("gives nothing from beside what it serves", async () => {
  for (const path of ["examples/..%2fpackage.json", "..%2f..%2fpackage.json", "package.json", "%00", "%E0%A4%A"])
    expect((await fetch(demo.docs + path)).status, path).toBe(404);
  expect(fileIn(root, "package.json")).not.toBeNull();
});

it("takes another port where the one wanted is taken", async () => {
  const taken = Number(new URL(demo.docs).port);
  const second = await startDemo({ port: taken });
  expect(new URL(second.docs).port).not.toBe(String(taken));
  expect((await fetch(second.report)).status).toBe(200);
  second.close();
});

it("names a folder that a browser can load as the extension", () => {
  expect(existsSync(join(EXTENSION, "manifest.json"))).toBe(true);
});
