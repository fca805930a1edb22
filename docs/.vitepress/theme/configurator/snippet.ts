import type { Settings } from "./settings.js";
import { attributesOf, propertiesOf } from "./widget-settings.js";

/** Names of the widget's files, and what each is expected to be. */
export interface WidgetFiles {
  script: string;
  /** Loaded later, from beside the script. */
  parts: string[];
  integrity: Record<string, string>;
}

const entities: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

const escaped = (value: string) => value.replace(/[&"<>]/g, (character) => entities[character]!);

const written = (attributes: readonly (readonly [string, string])[]) =>
  attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");

/** The address of a file in the folder that holds the widget's. */
export function inFolder(folder: string, file: string): string {
  return folder === "" || folder.endsWith("/") ? folder + file : `${folder}/${file}`;
}

/**
 * The lines for the webmaster's page.
 * @param settings must be right: what is in `<style>` can't be escaped
 * @param table the rows of the site's own table
 */
export function snippetOf(settings: Settings, files: WidgetFiles, table: readonly string[][]): string {
  const { way, src, folder, into, pinned } = settings;
  const properties = propertiesOf(settings).map(([name, value]) => `  ${name}: ${value};`);
  const style = properties.length > 0 ? ["<style>", "mulu-catalog {", ...properties, "}", "</style>"] : [];
  const source: [string, string][] = [["src", inFolder(folder, files.script)]];
  if (pinned) source.push(["integrity", files.integrity[files.script]!], ["crossorigin", "anonymous"]);
  const script = (data: [string, string][]) => `<script${written([...source, ...data])}></script>`;
  const own = attributesOf(settings);
  if (way === "script") {
    const data: [string, string][] = [["src", src], ...(into ? [["into", into] as [string, string]] : []), ...own];
    return [...style, script(data.map(([name, value]) => [`data-${name}`, value]))].join("\n");
  }
  const inside = way === "table" ? ["", ...tableLines(table), ""].join("\n") : "";
  const attributes = way === "table" ? own : [["src", src] as const, ...own];
  return [...style, `<mulu-catalog${written(attributes)}>${inside}</mulu-catalog>`, script([])].join("\n");
}

function tableLines(rows: readonly string[][]): string[] {
  const line = (cells: readonly string[], tag: string) =>
    `    <tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return ["  <table>", ...rows.map((cells, at) => line(cells, at === 0 ? "th" : "td")), "  </table>"];
}
