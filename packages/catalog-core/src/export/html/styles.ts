import { tokensCss } from "../tokens.js";

const page = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--mulu-paper);color:var(--mulu-ink);font:var(--mulu-size-text)/var(--mulu-line-height) var(--mulu-font-text);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,main,footer{max-width:76rem;margin-inline:auto;padding-inline:var(--mulu-space-4)}
header{padding-block:var(--mulu-space-6) var(--mulu-space-3)}
footer{padding-block:var(--mulu-space-4) var(--mulu-space-8);color:var(--mulu-ink-soft);font-size:var(--mulu-size-small)}
h1,h2,h3,h4,p,ul,dl,dd,fieldset{margin:0;padding:0}
h1{font-size:var(--mulu-size-title);line-height:1.3}
h2{font-size:var(--mulu-size-large);line-height:1.4}
h3{font-size:1rem;line-height:1.4}
h4{font-size:var(--mulu-size-small)}
h2.quiet{font-size:var(--mulu-size-small);font-weight:600;color:var(--mulu-ink-soft)}
header p,.legend,small{color:var(--mulu-ink-soft);font-size:var(--mulu-size-small)}
header p span+span::before{content:"·";margin-inline:var(--mulu-space-2)}
ul{list-style:none}
a{color:var(--mulu-accent);text-underline-offset:.2em}
code{font-family:var(--mulu-font-code);font-size:.8125rem}
bdi,.what{unicode-bidi:isolate}
:focus-visible{outline:2px solid var(--mulu-accent);outline-offset:2px}
.skip{position:absolute;left:var(--mulu-space-2);top:-4rem;padding:var(--mulu-space-2) var(--mulu-space-3);background:var(--mulu-sheet)}
.skip:focus{top:var(--mulu-space-2)}
[hidden]{display:none!important}
main>*{margin-block-end:var(--mulu-space-4)}
.ink-error{color:var(--mulu-error)}.ink-warning{color:var(--mulu-warning)}.ink-info{color:var(--mulu-info)}.ink-review{color:var(--mulu-review)}.ink-broken{color:var(--mulu-warning)}.ink-pass{color:var(--mulu-pass)}.ink-waived,.ink-not-applicable{color:var(--mulu-ink-soft)}
.totals{display:flex;flex-wrap:wrap;gap:var(--mulu-space-2);margin-block:var(--mulu-space-2)}
.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end;min-width:6.5rem;padding:var(--mulu-space-2) var(--mulu-space-3);background:var(--mulu-sheet);border:1px solid var(--mulu-line);border-radius:var(--mulu-radius)}
.figure dd{font-size:1.75rem;font-weight:600;line-height:1.2}
.figure dt{color:var(--mulu-ink);font-size:var(--mulu-size-small)}
.figure dt small{display:block;word-break:keep-all}
.unread{padding:var(--mulu-space-3) var(--mulu-space-4);background:var(--mulu-warning-tint);border:1px solid var(--mulu-line);border-inline-start:4px solid var(--mulu-warning);border-radius:var(--mulu-radius)}
.unread li{margin-block-start:var(--mulu-space-2)}
.unread b{display:block}
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"▸";content:"▸" / "";display:inline-block;width:1.25em;flex:none;color:var(--mulu-ink-soft)}
details[open]>summary::before{content:"▾";content:"▾" / ""}
.overview,.filter,.page{background:var(--mulu-sheet);border:1px solid var(--mulu-line);border-radius:var(--mulu-radius)}
.overview>summary{padding:var(--mulu-space-2) var(--mulu-space-3);font-weight:600}
table{width:100%;border-collapse:collapse;font-size:var(--mulu-size-small)}
th,td{padding:var(--mulu-space-1) var(--mulu-space-3);border-block-start:1px solid var(--mulu-line);text-align:start;vertical-align:top}
thead th{color:var(--mulu-ink-soft);font-weight:600}
tbody th{font-weight:400}
.number{text-align:end;overflow-wrap:normal}
.zero{color:var(--mulu-ink-soft)}
.filter{display:grid;gap:var(--mulu-space-2);padding:var(--mulu-space-3)}
fieldset{display:flex;flex-wrap:wrap;gap:var(--mulu-space-1) var(--mulu-space-4);border:0;min-width:0}
legend{float:left;width:auto;padding:0;margin-inline-end:var(--mulu-space-2);line-height:2.25}
legend,.fields label{color:var(--mulu-ink-soft);font-size:var(--mulu-size-small)}
.choice{display:inline-flex;align-items:center;gap:var(--mulu-space-1);min-height:2.25rem;cursor:pointer}
.choice input{width:1.125rem;height:1.125rem;margin:0 var(--mulu-space-1) 0 0;accent-color:var(--mulu-accent)}
.tally{font-weight:600}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:var(--mulu-space-2) var(--mulu-space-4)}
.fields label{display:grid;min-width:0}
select,input[type=search],button{min-height:2.25rem;max-width:100%;padding:var(--mulu-space-1) var(--mulu-space-2);color:var(--mulu-ink);background:var(--mulu-sheet);border:1px solid var(--mulu-line-strong);border-radius:var(--mulu-radius);font:inherit;font-size:var(--mulu-size-text)}
select,input[type=search]{width:100%}
button{padding-inline:var(--mulu-space-3);cursor:pointer}
button:hover{background:var(--mulu-accent-tint)}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:var(--mulu-space-2)}
.actions output{margin-inline-start:auto;color:var(--mulu-ink-soft)}
.pages{display:grid;gap:var(--mulu-space-3)}
.page{min-width:0;padding:var(--mulu-space-3) var(--mulu-space-4);content-visibility:auto;contain-intrinsic-block-size:auto 24rem;scroll-margin-block-start:var(--mulu-space-2)}
.about{display:flex;flex-wrap:wrap;gap:0 var(--mulu-space-4);margin-block-end:var(--mulu-space-2);font-size:var(--mulu-size-small)}
.count{white-space:nowrap}
.clean{color:var(--mulu-pass)}
.findings{margin-inline:calc(-1*var(--mulu-space-4))}
.finding{border-block-start:1px solid var(--mulu-line)}
.finding summary{display:grid;grid-template-columns:1.25em 8rem minmax(0,1fr) auto;align-items:baseline;gap:0 var(--mulu-space-2);padding:var(--mulu-space-1) var(--mulu-space-4)}
.finding summary:hover{background:var(--mulu-accent-tint)}
.finding summary:focus-visible{outline-offset:-2px}
.mark{padding-inline:var(--mulu-space-2);border-radius:var(--mulu-radius);font-size:var(--mulu-size-small);font-weight:600;white-space:nowrap}
.mark-error{color:var(--mulu-error);background:var(--mulu-error-tint)}.mark-warning,.mark-broken{color:var(--mulu-warning);background:var(--mulu-warning-tint)}.mark-info{color:var(--mulu-info);background:var(--mulu-info-tint)}.mark-review{color:var(--mulu-review);background:var(--mulu-review-tint)}.mark-pass{color:var(--mulu-pass);background:var(--mulu-pass-tint)}.mark-waived,.mark-not-applicable{color:var(--mulu-ink-soft);background:var(--mulu-paper)}
.finding .mark{justify-self:start}
.where{max-width:24rem;color:var(--mulu-ink-soft);font-size:var(--mulu-size-small);text-align:end}
.fresh{margin-inline-start:var(--mulu-space-2);color:var(--mulu-ink);font-weight:600}
.spot{margin-inline-start:var(--mulu-space-2)}
.finding dl{padding:var(--mulu-space-1) var(--mulu-space-4) var(--mulu-space-3) calc(var(--mulu-space-4) + 1.25em + var(--mulu-space-2))}
.finding dl>div{display:grid;grid-template-columns:4.5rem minmax(0,1fr);gap:var(--mulu-space-2)}
dl dt{color:var(--mulu-ink-soft)}
.not-read{margin-block-start:var(--mulu-space-3);padding:var(--mulu-space-2) var(--mulu-space-3);border-inline-start:4px solid var(--mulu-line-strong);background:var(--mulu-paper);font-size:var(--mulu-size-small)}
.attributes{margin-block-start:var(--mulu-space-3)}
.attributes summary{color:var(--mulu-ink-soft);font-size:var(--mulu-size-small)}
.attributes table{table-layout:fixed;margin-block-start:var(--mulu-space-2)}
.attributes th:first-child{width:22%}
.attributes th:last-child{width:34%}
.attributes small{display:block}
.attributes th,.attributes td{padding-inline:0 var(--mulu-space-3)}
@media (max-width:40rem){
header,main,footer{padding-inline:var(--mulu-space-3)}
.totals{display:grid;grid-template-columns:repeat(3,minmax(0,1fr))}
.figure{min-width:0}
.page{padding-inline:var(--mulu-space-3)}
.findings{margin-inline:calc(-1*var(--mulu-space-3))}
.finding summary{grid-template-columns:1.25em auto minmax(0,1fr);padding:var(--mulu-space-2) var(--mulu-space-3)}
.finding .what{grid-area:2/1/3/4}
.finding .where{grid-area:1/3/2/4;max-width:none}
.attributes .selector{display:none}
.finding dl{padding-inline:var(--mulu-space-3)}
.finding dl>div{grid-template-columns:3rem minmax(0,1fr)}
th,td{padding-inline:var(--mulu-space-2)}
.overview th.number,.overview td.number{width:3.25rem;padding-inline-start:0}
}
@media (forced-colors:active){.mark{border:1px solid}}
@media print{
@page{margin:14mm 12mm}
body{background:none;font-size:10pt}
header,main,footer{max-width:none;padding-inline:0}
.skip,.filter{display:none}
.page{content-visibility:visible;border-width:1px 0 0;border-radius:0;padding-inline:0}
.findings{margin-inline:0}
.finding summary,.finding dl{padding-inline:0}
.finding,.figure,tr{break-inside:avoid}
h3{break-after:avoid}
summary::before{display:none}
details::details-content{content-visibility:visible;block-size:auto}
.finding summary{grid-template-columns:7rem minmax(0,1fr) auto}
.finding dl{padding-inline-start:calc(7rem + var(--mulu-space-2))}
a{color:inherit;text-decoration:none}
.mark,.unread,.not-read{background:none}
.mark{padding-inline:0}
}
`;

/** All styles of the report. */
export const styles = `${tokensCss()}${page}`;
