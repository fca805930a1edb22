import { type ColourName, colourNames, type Settings } from "./settings.js";

/** The custom property of each colour, in the order of `colourNames`. */
export const colourProperties: Record<ColourName, string> = {
  accent: "--mulu-accent",
  ink: "--mulu-ink",
  inkSoft: "--mulu-ink-soft",
  sheet: "--mulu-sheet",
  tint: "--mulu-tint",
  line: "--mulu-line",
  mark: "--mulu-mark",
};

const sizes: Record<string, string> = { large: "1.25rem", larger: "1.5rem" };

/** The widget's custom properties that differ from its own. The settings must be right. */
export function propertiesOf(settings: Settings): [name: string, value: string][] {
  const { font, size, radius } = settings;
  const all: [string, string | undefined][] = [
    ...colourNames.map((name): [string, string] => [colourProperties[name], settings[name]]),
    ["--mulu-font", font],
    ["--mulu-size", sizes[size]],
    ["--mulu-radius", radius && `${radius}px`],
  ];
  return all.filter((one): one is [string, string] => Boolean(one[1]));
}

/** The widget's attributes but for `src`. The settings must be right. */
export function attributesOf({ lang, theme, density, item, name }: Settings): [name: string, value: string][] {
  return Object.entries({ lang, theme, density, item, name }).filter(([, value]) => value !== "");
}
