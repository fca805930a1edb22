import { colourNames, type Name, names, type Settings } from "./settings.js";

/** What is wrong with a setting: the name of a sentence in the locales. */
export type Fault = "address" | "empty" | "folder" | "colour" | "font" | "radius" | "selector" | "linkName";

/** Nothing in it ends a value, a rule or a style element, or names another file. */
const SAFE_COLOUR = /^[#\w\s.,%()/+-]+$/;
const NO_COLOUR = /\b(?:var|env|url|attr|inherit|initial|unset|revert|revert-layer|image)\b/i;
const FONT = /^(?:"[\p{L}\p{N} ._-]+"|'[\p{L}\p{N} ._-]+'|[\p{L}_-][\p{L}\p{N} _-]*)$/u;
export const LARGEST_RADIUS = 24;

/** Only a browser knows all colours; where there is none, nothing was typed yet. */
const supports = (property: string, value: string) => typeof CSS === "undefined" || CSS.supports(property, value);

export function isColour(value: string): boolean {
  return SAFE_COLOUR.test(value) && !NO_COLOUR.test(value) && supports("color", value);
}

/** An address that the widget would take: of the site itself, or with http or https. */
function isAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, "https://site.example/page/").protocol);
  } catch {
    return false;
  }
}

function isSelector(value: string): boolean {
  try {
    if (typeof document !== "undefined") document.createDocumentFragment().querySelector(value);
    return true;
  } catch {
    return false;
  }
}

type Check = (value: string, settings: Settings) => Fault | null;

const colour: Check = (value) => (isColour(value) ? null : "colour");
const checks: Partial<Record<Name, Check>> = {
  src: (value, { way }) => (way === "table" ? null : value === "" ? "empty" : isAddress(value) ? null : "address"),
  folder: (value) => (isAddress(value) && !/[?#]/.test(value) ? null : "folder"),
  font: (value) =>
    value.split(",").every((one) => FONT.test(one.trim())) && supports("font-family", value) ? null : "font",
  radius: (value) => (/^\d{1,2}$/.test(value) && Number(value) <= LARGEST_RADIUS ? null : "radius"),
  into: (value, { way }) => (way !== "script" || isSelector(value) ? null : "selector"),
  name: (value) => (/^[A-Za-z][\w-]*$/.test(value) ? null : "linkName"),
  ...Object.fromEntries(colourNames.map((name) => [name, colour])),
};

/** What is wrong with what was typed. */
export function faultsOf(settings: Settings): Partial<Record<Name, Fault>> {
  const faults: Partial<Record<Name, Fault>> = {};
  for (const name of names) {
    const value = settings[name].trim();
    const fault = value === "" && name !== "src" ? null : checks[name]?.(value, settings);
    if (fault) faults[name] = fault;
  }
  return faults;
}

/** The settings without what is wrong: that is as if it had not been touched. */
export function withoutFaults(settings: Settings, untouched: Settings): Settings {
  const right = { ...settings };
  for (const name of names) right[name] = right[name].trim();
  for (const name of Object.keys(faultsOf(settings)) as Name[]) right[name] = untouched[name];
  return right;
}
