import { html, Markup } from "./markup.js";

export interface DocumentHead {
  lang: string;
  title: string;
  styles: string;
  /** Hash of the one script that may run, for the policy; without it none may. */
  scriptHash?: string;
}

/** Everything before `<body>` of a file that needs nothing else: no network, no other file. */
export function documentHead({ lang, title, styles, scriptHash }: DocumentHead): Markup {
  const scripts = scriptHash === undefined ? "" : ` script-src '${scriptHash}';`;
  const policy = `default-src 'none'; style-src 'unsafe-inline';${scripts} base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(styles)}</style>
</head>
`;
}
