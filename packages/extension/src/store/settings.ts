import { type LocaleName, type PresetName, presetNames, type RuleOverride } from "@mulu/catalog-core";
import { called } from "../browser/api.js";
import { type Fields, fieldsIn, listIn, longest, oneOf, own, wordsIn } from "./values.js";

/** What a person, or his bureau, has chosen. */
export interface Settings {
  locale: LocaleName;
  theme: "auto" | "light" | "dark";
  highlights: boolean;
  askBeforeSubmit: boolean;
  shortcuts: boolean;
  /** Hosts, with their ports, whose pages are audited by themselves. */
  automaticHosts: string[];
  preset: PresetName;
  /** By rule. */
  overrides: Record<string, RuleOverride>;
}

export type SettingName = keyof Settings;

/** The browser's `storage.local` or `storage.managed`, as far as it is used; also in Chromium 88, so with callbacks. */
export interface SettingsArea {
  get(keys: string[], done: (found: Record<string, unknown>) => void): void;
  set?(values: Record<string, unknown>, done: () => void): void;
  remove?(keys: string[], done: () => void): void;
}

export interface SettingsSources {
  local: SettingsArea;
  /** What the bureau's computer department has set; not every browser has it. */
  managed?: SettingsArea | undefined;
  /** The browser's language, `zh-CN`, `en-US`. */
  uiLanguage: string;
}

/** Settings, and which of them are the bureau's: they can't be changed. */
export interface KnownSettings {
  settings: Settings;
  locked: SettingName[];
  /** Those that the bureau has set to something that they can't be; what one chose oneself holds. */
  wrong: SettingName[];
}

const MOST_HOSTS = 500;
const MOST_OVERRIDES = 300;
const flag = (value: unknown) => (typeof value === "boolean" ? value : undefined);

/** What each setting may be: the value, or undefined where it is something else. Managed settings go by it as well. */
export const settingReaders: { [K in SettingName]: (value: unknown) => Settings[K] | undefined } = {
  locale: (value) => oneOf(value, ["zh-CN", "en"]),
  theme: (value) => oneOf(value, ["auto", "light", "dark"]),
  highlights: flag,
  askBeforeSubmit: flag,
  shortcuts: flag,
  automaticHosts: (value) => listIn(value, MOST_HOSTS, hostIn),
  preset: (value) => oneOf(value, presetNames),
  overrides: overridesIn,
};

export const settingNames = Object.keys(settingReaders) as SettingName[];

/** Each setting has a key of its own: two pages that change different ones don't undo each other. */
const keyOf = (name: SettingName) => `settings.${name}`;

/** What holds where nothing was chosen. */
export function usualSettings(uiLanguage: string): Settings {
  return {
    locale: /^zh/i.test(uiLanguage) ? "zh-CN" : "en",
    theme: "auto",
    highlights: true,
    askBeforeSubmit: false,
    shortcuts: true,
    automaticHosts: [],
    preset: "standard",
    overrides: {},
  };
}

/** The settings that hold: the bureau's before one's own, one's own before the usual. */
export async function readSettings({ local, managed, uiLanguage }: SettingsSources): Promise<KnownSettings> {
  const [mine, bureaus] = await Promise.all([
    valuesIn(local, keyOf),
    managed ? valuesIn(managed, (name) => name) : { values: {}, wrong: [] },
  ]);
  return {
    settings: { ...usualSettings(uiLanguage), ...mine.values, ...bureaus.values },
    locked: settingNames.filter((name) => name in bureaus.values),
    wrong: bureaus.wrong,
  };
}

/**
 * Changes settings; those that the bureau has set stay as they are.
 * @returns names that were not changed: locked, unknown, of a wrong value, or not kept
 */
export async function changeSettings(sources: SettingsSources, change: Partial<Settings>): Promise<string[]> {
  const { locked } = await readSettings(sources);
  const good: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [name, value] of Object.entries(change)) {
    const known = settingNames.find((one) => one === name);
    const read = known && !locked.includes(known) ? settingReaders[known](value) : undefined;
    if (known && read !== undefined) good[keyOf(known)] = read;
    else refused.push(name);
  }
  if (Object.keys(good).length === 0) return refused;
  try {
    await called<void>((done) => sources.local.set!(good, done));
    return refused;
  } catch {
    return Object.keys(change);
  }
}

/** One change after the other: each rests on the list that the one before has left. */
let hostsChanging: Promise<unknown> = Promise.resolve();

/** Has a host's pages audited by themselves, or no more. */
export function setAutomatic(sources: SettingsSources, host: string, automatic: boolean): Promise<string[]> {
  const change = async () => {
    const { automaticHosts } = (await readSettings(sources)).settings;
    const others = automaticHosts.filter((one) => one !== host);
    return changeSettings(sources, { automaticHosts: automatic ? [...others, host] : others });
  };
  const changed = hostsChanging.then(change, change);
  hostsChanging = changed;
  return changed;
}

/** The settings of one's own alone, without the bureau's and the usual: what a backup has. */
export async function ownSettings({ local }: SettingsSources): Promise<Partial<Settings>> {
  return (await valuesIn(local, keyOf)).values;
}

/**
 * Puts settings of one's own in place of all there are.
 * @throws Error in the browser's words where it can't
 */
export async function putOwnSettings({ local }: SettingsSources, settings: Partial<Settings>): Promise<void> {
  const values = Object.fromEntries(
    settingNames.filter((name) => name in settings).map((name) => [keyOf(name), settings[name]]),
  );
  await called<void>((done) => local.set!(values, done));
  const others = settingNames.map(keyOf).filter((key) => !(key in values));
  if (others.length > 0) await called<void>((done) => local.remove!(others, done));
}

/** What is there and as it should be, and the names of what is there and isn't. Some browsers refuse to be asked: Firefox where nothing is managed. */
async function valuesIn(
  area: SettingsArea,
  key: (name: SettingName) => string,
): Promise<{ values: Partial<Settings>; wrong: SettingName[] }> {
  let found: Fields;
  try {
    found = fieldsIn(await called<unknown>((done) => area.get(settingNames.map(key), done))) ?? {};
  } catch {
    return { values: {}, wrong: [] };
  }
  const values: Fields = Object.fromEntries(
    settingNames
      .map((name) => [name, settingReaders[name](own(found, key(name)))] as const)
      .filter(([, value]) => value !== undefined),
  );
  const wrong = settingNames.filter((name) => own(found, key(name)) !== undefined && !(name in values));
  return { values: values as Partial<Settings>, wrong };
}

function hostIn(value: unknown): string | undefined {
  const host = wordsIn(value, longest.host);
  return host !== undefined && /^[^\s/\\@?#]+$/.test(host) ? host.toLowerCase() : undefined;
}

function overridesIn(value: unknown): Record<string, RuleOverride> | undefined {
  const fields = fieldsIn(value);
  if (!fields || Object.keys(fields).length > MOST_OVERRIDES) return undefined;
  const overrides: [string, RuleOverride][] = [];
  for (const [rule, said] of Object.entries(fields)) {
    const known = oneOf(said, ["off", "error", "warning", "info"] as const);
    // Rules of other versions stay: they are told when rules are chosen.
    if (known === undefined || !/^[a-z0-9-]{1,80}$/.test(rule)) return undefined;
    overrides.push([rule, known]);
  }
  return Object.fromEntries(overrides);
}
