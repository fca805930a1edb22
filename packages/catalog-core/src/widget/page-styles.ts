import { tokensCss } from "../export/tokens.js";

/** Styles of a page of its own, for the table as it stands there without the widget. */
export function pageStyles(): string {
  return `${tokensCss()}
*,*::before,*::after{box-sizing:border-box}
body{margin:0;background:var(--mulu-paper);color:var(--mulu-ink);font:var(--mulu-size-text)/var(--mulu-line-height) var(--mulu-font-text);font-variant-numeric:tabular-nums}
main{padding:var(--mulu-space-6) var(--mulu-space-4) var(--mulu-space-8)}
mulu-catalog{display:block}
h1{margin:0;font-size:var(--mulu-size-title);line-height:1.3}
h2{margin:var(--mulu-space-8) 0 var(--mulu-space-2);font-size:var(--mulu-size-large)}
.mulu-facts{display:flex;flex-wrap:wrap;gap:0 var(--mulu-space-6);margin:var(--mulu-space-3) 0;font-size:var(--mulu-size-small)}
.mulu-facts div{display:flex;gap:var(--mulu-space-2)}
.mulu-facts dt{flex:none;color:var(--mulu-ink-soft)}
.mulu-facts dd{margin:0;overflow-wrap:anywhere}
.mulu-scroll{overflow-x:auto}
:focus-visible{outline:2px solid var(--mulu-accent);outline-offset:2px}
table{min-width:112rem;border-collapse:collapse;background:var(--mulu-sheet);font-size:var(--mulu-size-small)}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:var(--mulu-space-1) var(--mulu-space-2);border:1px solid var(--mulu-line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{font-weight:600;word-break:keep-all}
thead th{background:var(--mulu-accent-tint)}
:target{background:var(--mulu-accent-tint)}
a{color:var(--mulu-accent)}
@media print{table{min-width:0}.mulu-scroll{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}}
`;
}
