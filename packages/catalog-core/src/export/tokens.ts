/**
 * Colours of one theme, as CSS writes them. Text colours reach a contrast of 4.5:1 on `paper`, `sheet` and their own
 * tint; a test holds them to it.
 */
export interface Palette {
  /** Behind everything. */
  paper: string;
  /** Behind what is read. */
  sheet: string;
  /** Text. */
  ink: string;
  /** Quieter text. */
  inkSoft: string;
  /** Lines between parts. */
  line: string;
  /** Edges of controls: 3:1. */
  lineStrong: string;
  accent: string;
  accentTint: string;
  error: string;
  errorTint: string;
  warning: string;
  warningTint: string;
  info: string;
  infoTint: string;
  review: string;
  reviewTint: string;
  pass: string;
  passTint: string;
}

/** The light theme: on screens that don't ask for a dark one, and on paper. */
export const light: Palette = {
  paper: "#f5f6f8",
  sheet: "#ffffff",
  ink: "#1b2430",
  inkSoft: "#4b5767",
  line: "#d7dce3",
  lineStrong: "#7b8696",
  accent: "#1d4f91",
  accentTint: "#e8eff8",
  error: "#a3201d",
  errorTint: "#fbeeed",
  warning: "#7d5200",
  warningTint: "#fbf3e2",
  info: "#1c5a85",
  infoTint: "#e9f2f8",
  review: "#59408c",
  reviewTint: "#f1eef8",
  pass: "#1f6a38",
  passTint: "#e9f4ec",
};

/** The dark theme: on screens that ask for it (`prefers-color-scheme`). */
export const dark: Palette = {
  paper: "#12161c",
  sheet: "#1a2029",
  ink: "#e4e8ee",
  inkSoft: "#adb7c5",
  line: "#333d4a",
  lineStrong: "#7f8c9d",
  accent: "#8ebbf7",
  accentTint: "#1f2e44",
  error: "#ff9c92",
  errorTint: "#3b2020",
  warning: "#eec06a",
  warningTint: "#362b14",
  info: "#8cc5f0",
  infoTint: "#1a2f3f",
  review: "#c8b2fb",
  reviewTint: "#2d2542",
  pass: "#87cf9a",
  passTint: "#1b3224",
};

/** Chinese system fonts first: nothing is ever loaded. */
export const fonts = {
  text: '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
  code: 'ui-monospace, "Cascadia Mono", Consolas, Menlo, "Noto Sans Mono CJK SC", monospace',
};

/** Type sizes: 14 to 16 px of text where the reader has set nothing else. */
export const sizes = { small: "0.875rem", text: "0.9375rem", large: "1.125rem", title: "1.5rem" };

/** Steps of the 4 px grid. */
export const space = { 1: "4px", 2: "8px", 3: "12px", 4: "16px", 6: "24px", 8: "32px" };

/**
 * The tokens as CSS custom properties (`--mulu-ink`, `--mulu-ink-soft`, `--mulu-space-2`, …) on the scope: `:root` of a
 * document, `:host` of a custom element. Paper is always light.
 */
export function tokensCss(scope = ":root"): string {
  const fixed = [
    ...Object.entries(fonts).map(([name, value]) => `--mulu-font-${name}:${value};`),
    ...Object.entries(sizes).map(([name, value]) => `--mulu-size-${name}:${value};`),
    ...Object.entries(space).map(([step, value]) => `--mulu-space-${step}:${value};`),
    "--mulu-line-height:1.6;--mulu-radius:4px;",
  ].join("");
  return `${scope}{color-scheme:light;${fixed}${colours(light)}}
@media screen and (prefers-color-scheme:dark){${scope}{color-scheme:dark;${colours(dark)}}}`;
}

function colours(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--mulu-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value};`)
    .join("");
}
