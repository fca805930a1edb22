import integrity from "@mulu/embed-widget/sri.json";
import css from "../../../../packages/embed-widget/src/style/widget.css?raw";
import { type ColourName, colourNames } from "./settings.js";
import type { WidgetFiles } from "./snippet.js";
import { colourProperties } from "./widget-settings.js";

const scripts = Object.keys(integrity).filter((file) => file.endsWith(".iife.js"));

function filesOf(script: string): WidgetFiles {
  const start = script.replace("iife.js", "");
  const parts = Object.keys(integrity).filter(
    (file) => file !== script && file.startsWith(start) && !scripts.includes(file),
  );
  return { script, parts, integrity };
}

/** The widget's files, by whether their names have the version. */
export const pinnedFiles = filesOf(scripts.find((file) => /\d/.test(file))!);
export const plainFiles = filesOf(scripts.find((file) => !/\d/.test(file))!);

/** `<input type="color">` takes six digits only. */
const long = (colour: string) => (colour.length > 4 ? colour : colour.replace(/[0-9a-f]/g, "$&$&"));

/** The widget's own colours, light and dark, as its style sheet has them. */
export const ownColours = Object.fromEntries(
  colourNames.map((name) => {
    const found = [...css.matchAll(new RegExp(`var\\(${colourProperties[name]}, (#[0-9a-f]+)\\)`, "g"))];
    return [name, { light: long(found[0]![1]!), dark: long(found[1]![1]!) }];
  }),
) as Record<ColourName, { light: string; dark: string }>;
