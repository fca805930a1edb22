import { dark, fonts, light, type Palette } from "@mulu/catalog-core/export";

type Plugin = NonNullable<NonNullable<import("vitepress").UserConfig["vite"]>["plugins"]>[number];

/** VitePress's custom properties, by ours. */
function properties(colours: Palette): string {
  const { paper, sheet, ink, inkSoft, line, lineStrong, accent, accentTint } = colours;
  const { info, infoTint, warning, warningTint, error, errorTint, pass } = colours;
  const values = {
    "--vp-c-bg": sheet,
    "--vp-c-bg-alt": paper,
    "--vp-c-bg-elv": sheet,
    "--vp-c-bg-soft": paper,
    "--vp-c-text-1": ink,
    "--vp-c-text-2": inkSoft,
    "--vp-c-text-3": inkSoft,
    "--vp-c-border": lineStrong,
    "--vp-c-divider": line,
    "--vp-c-gutter": line,
    "--vp-c-brand-1": accent,
    "--vp-c-brand-2": accent,
    "--vp-c-brand-3": accent,
    "--vp-c-brand-soft": accentTint,
    "--vp-button-brand-text": sheet,
    "--vp-button-brand-hover-text": sheet,
    "--vp-button-brand-active-text": sheet,
    "--vp-code-color": ink,
    "--vp-custom-block-info-bg": infoTint,
    "--vp-custom-block-info-text": ink,
    "--vp-info": info,
    "--vp-warning": warning,
    "--vp-warning-tint": warningTint,
    "--vp-error": error,
    "--vp-error-tint": errorTint,
    "--vp-pass": pass,
  };
  return Object.entries(values)
    .map(([name, value]) => `${name}:${value};`)
    .join("");
}

const NAME = "virtual:mulu-palette.css";

/** The colours and fonts of Mulu's reports, as the style sheet `virtual:mulu-palette.css`. */
export function palette(): Plugin {
  return {
    name: "mulu-palette",
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) =>
      id === `\0${NAME}`
        ? `:root{--vp-font-family-base:${fonts.text};--vp-font-family-mono:${fonts.code};${properties(light)}}.dark{${properties(dark)}}`
        : undefined,
  };
}
