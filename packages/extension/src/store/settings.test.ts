import "./chrome.fixture.js";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { runtime } from "./chrome.fixture.js";
import {
  changeSettings,
  readSettings,
  type SettingsArea,
  setAutomatic,
  settingNames,
  settingReaders,
} from "./settings.js";
import { testArea, testSources } from "./store.fixture.js";

afterEach(() => {
  runtime.lastError = undefined;
});

describe("readSettings", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh", "zh-CN"],
    ["zh_TW", "zh-CN"],
    ["en-US", "en"],
    ["de", "en"],
  ])("begins in the browser's language: %s", async (uiLanguage, locale) => {
    expect((await readSettings(testSources({ uiLanguage }))).settings).toEqual({
      locale,
      theme: "auto",
      highlights: true,
      askBeforeSubmit: false,
      shortcuts: true,
      automaticHosts: [],
      preset: "standard",
      overrides: {},
    });
  });

  it("passes over what isn't what it should be", async () => {
    const values = JSON.parse(
      `{"settings.theme": "pink", "settings.highlights": 0, "settings.locale": "en",
        "settings.overrides": {"__proto__": "off"}, "settings.automaticHosts": ["a b"]}`,
    );
    const { settings } = await readSettings(testSources({ local: testArea(values) }));
    expect(settings).toMatchObject({
      theme: "auto",
      highlights: true,
      askBeforeSubmit: false,
      locale: "en",
      overrides: {},
      automaticHosts: [],
    });
  });

  it("what the bureau has set wins, and is locked", async () => {
    const managed = testArea({ locale: "en", preset: "strict", theme: "pink" });
    const sources = testSources({ managed });
    expect(await changeSettings(sources, { locale: "zh-CN", theme: "dark" })).toEqual(["locale"]);
    const { settings, locked } = await readSettings(sources);
    expect(settings).toMatchObject({ locale: "en", preset: "strict", theme: "dark" });
    expect(locked).toEqual(["locale", "preset"]);
  });

  it("does without managed settings where the browser throws, fails or has none", async () => {
    const throws: SettingsArea = {
      get() {
        throw new Error("no");
      },
    };
    const fails: SettingsArea = {
      get(_keys, done) {
        runtime.lastError = { message: "Managed storage manifest not found" };
        done(undefined as never);
        runtime.lastError = undefined;
      },
    };
    for (const managed of [throws, fails, undefined])
      expect(await readSettings(testSources({ managed }))).toMatchObject({ locked: [], settings: { theme: "auto" } });
    expect((await readSettings(testSources({ local: throws }))).settings.theme).toBe("auto");
  });
});

describe("changeSettings", () => {
  it("keeps what is right and names what isn't", async () => {
    const sources = testSources();
    const change = { theme: "dark", highlights: "no", unknown: 1, overrides: { "index-number": "off" } };
    expect(await changeSettings(sources, change as never)).toEqual(["highlights", "unknown"]);
    const { settings } = await readSettings(sources);
    expect(settings).toMatchObject({ theme: "dark", highlights: true, overrides: { "index-number": "off" } });
  });

  it("of two pages at once doesn't undo the other's", async () => {
    const sources = testSources();
    await Promise.all([
      changeSettings(sources, { theme: "dark" }),
      changeSettings(sources, { shortcuts: false }),
      setAutomatic(sources, "a.example", true),
      setAutomatic(sources, "b.example:8080", true),
      setAutomatic(sources, "a.example", false),
      setAutomatic(sources, "c.example", true),
    ]);
    expect((await readSettings(sources)).settings).toMatchObject({
      theme: "dark",
      shortcuts: false,
      automaticHosts: ["b.example:8080", "c.example"],
    });
  });
});

describe("managed-schema.json", () => {
  const schema = JSON.parse(readFileSync(new URL("../public/managed-schema.json", import.meta.url), "utf8"));

  it("names the settings that are read, and what they may be", () => {
    expect(Object.keys(schema.properties).sort()).toEqual(["catalog", "profiles", ...settingNames].sort());
    for (const name of settingNames) {
      const { type, enum: choices = [] } = schema.properties[name];
      const samples: Record<string, unknown[]> = { string: choices, boolean: [true], array: [[]], object: [{}] };
      for (const sample of samples[type]!) expect(settingReaders[name](sample), name).toEqual(sample);
      if (type === "string") expect(settingReaders[name]("other"), name).toBeUndefined();
    }
    const said = schema.properties.overrides.additionalProperties.enum.map((one: string) => [`rule-${one}`, one]);
    expect(settingReaders.overrides(Object.fromEntries(said))).toEqual(Object.fromEntries(said));
  });
});
