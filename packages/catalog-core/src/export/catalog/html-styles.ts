import { tokensCss } from "../tokens.js";
import { type Paper, paperSizes } from "./paper.js";

const page = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--mulu-paper);color:var(--mulu-ink);font:var(--mulu-size-text)/var(--mulu-line-height) var(--mulu-font-text);font-variant-numeric:tabular-nums}
main{padding:var(--mulu-space-6) var(--mulu-space-4) var(--mulu-space-8)}
h1{margin:0;font-size:var(--mulu-size-title);line-height:1.3;text-align:center;text-wrap:balance}
h2{margin:var(--mulu-space-8) 0 var(--mulu-space-2);font-size:var(--mulu-size-large);line-height:1.4}
.mulu-facts{display:flex;flex-wrap:wrap;justify-content:center;gap:0 var(--mulu-space-6);margin:var(--mulu-space-3) 0;font-size:var(--mulu-size-small)}
.mulu-facts div{display:flex;gap:var(--mulu-space-2);min-width:0}
.mulu-facts dt{flex:none;color:var(--mulu-ink-soft)}
.mulu-facts dd{margin:0;min-width:0;overflow-wrap:anywhere}
.mulu-legend{margin:var(--mulu-space-3) 0;color:var(--mulu-ink-soft);font-size:var(--mulu-size-small)}
.mulu-scroll{overflow-x:auto;background:var(--mulu-sheet);border:1px solid var(--mulu-line);border-radius:var(--mulu-radius)}
:focus-visible{outline:2px solid var(--mulu-accent);outline-offset:2px}
table{width:100%;min-width:calc(var(--columns)*.46em);table-layout:fixed;border-collapse:collapse;font-size:var(--mulu-size-small);line-height:1.5}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:var(--mulu-space-1) var(--mulu-space-2);border:1px solid var(--mulu-line);text-align:start;vertical-align:middle;overflow-wrap:anywhere}
th{background:var(--mulu-accent-tint);font-weight:600;text-align:center;word-break:keep-all;overflow-wrap:break-word;padding-inline:var(--mulu-space-1)}
tbody td[rowspan]{vertical-align:top}
.mulu-mark{text-align:center;padding-inline:var(--mulu-space-1)}
.mulu-provisional td:first-child{border-inline-start:4px dashed var(--mulu-warning);background:repeating-linear-gradient(135deg,transparent 0 6px,var(--mulu-warning-tint) 6px 12px)}
.mulu-box{display:inline-block}
a{color:var(--mulu-accent);text-underline-offset:.2em}
@media (max-width:40rem){main{padding:var(--mulu-space-4) var(--mulu-space-3)}h1{font-size:var(--mulu-size-large)}.mulu-facts{display:grid}}
@media (forced-colors:active){.mulu-provisional td:first-child{border-inline-start:4px dashed}}
`;

/** All styles of a catalog's document. */
export function styles(paper: Paper): string {
  const [long, short] = paperSizes[paper];
  const size = paper === "a3" ? "8.5pt" : "6pt";
  return `${tokensCss()}${page}@media print{
@page{size:${long}mm ${short}mm;margin:12mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
body{background:none}
main{padding:0}
.mulu-scroll{overflow:visible;border:0;border-radius:0}
table{min-width:0;font-size:${size};line-height:1.35}
th,td{border-color:#808080;padding:1pt 3pt}
th,.mulu-provisional td:first-child{print-color-adjust:exact;-webkit-print-color-adjust:exact}
thead{display:table-header-group}
tr{break-inside:avoid}
h2{break-after:avoid}
a{color:inherit;text-decoration:none}
}
`;
}
