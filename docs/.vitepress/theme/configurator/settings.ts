/** What can be chosen. Empty is what the widget does by itself; a text is what was typed, right or wrong. */
export const defaults = {
  way: "script",
  src: "catalog.json",
  folder: "",
  lang: "",
  theme: "",
  density: "",
  size: "",
  font: "",
  radius: "",
  accent: "",
  ink: "",
  inkSoft: "",
  sheet: "",
  tint: "",
  line: "",
  mark: "",
  into: "",
  item: "",
  name: "",
  pinned: "",
};

export type Settings = typeof defaults;
export type Name = keyof Settings;

export const names = Object.keys(defaults) as Name[];
export const colourNames = ["accent", "ink", "inkSoft", "sheet", "tint", "line", "mark"] as const;
export type ColourName = (typeof colourNames)[number];

/** Settings with a few values to choose from. */
export const choices = {
  way: ["script", "tag", "table"],
  lang: ["", "zh-CN", "en"],
  theme: ["", "light", "dark"],
  density: ["", "compact"],
  size: ["", "large", "larger"],
  pinned: ["", "yes"],
} as const;
export type ChoiceName = keyof typeof choices;

const LONGEST = 500;

/** The settings as the part of the address behind `#`: only what isn't as it comes. */
export function toHash(settings: Settings): string {
  const given = new URLSearchParams();
  for (const name of names) if (settings[name] !== defaults[name]) given.set(name, settings[name]);
  return given.size > 0 ? `#${given}` : "";
}

/** The settings that an address names; null if it names none, as the link to a heading does. */
export function fromHash(hash: string): Settings | null {
  if (!hash.includes("=")) return null;
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const settings = { ...defaults };
  for (const name of names) {
    const value = given.get(name)?.slice(0, LONGEST);
    const allowed: readonly string[] | undefined = name in choices ? choices[name as ChoiceName] : undefined;
    if (value !== undefined && (allowed?.includes(value) ?? true)) settings[name] = value;
  }
  return settings;
}
