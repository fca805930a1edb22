import { dark, fonts, light, type Palette } from "@mulu/catalog-core/export";

/**
 * The core's colours and fonts as custom properties. Unlike those of the report they follow a setting: `data-theme` on
 * the root is `light` or `dark`, and without it the system decides.
 */
export function panelTokens(): string {
  const fixed = Object.entries(fonts).map(([name, value]) => `--${name}-font:${value};`);
  // In an English text quotation marks are not as wide as Chinese characters.
  return `:root{color-scheme:light;${fixed.join("")}${colours(light)}}
:root:lang(en){--text-font:"Segoe UI",Roboto,"Helvetica Neue",Arial,${fonts.text};}
@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;${colours(dark)}}}
:root[data-theme="dark"]{color-scheme:dark;${colours(dark)}}`;
}

function colours(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value};`)
    .join("");
}
