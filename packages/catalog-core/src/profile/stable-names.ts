const PLAIN = /^[A-Za-z][\w-]{1,39}$/;
// Of frameworks and builds (css-1a2b3c, ng-star, data-v-…, el-42, _next …), made anew with each build or visit.
const GENERATED =
  /^(?:css|sc|jsx|jss|svelte|ng|v|data-v|el-id|ember|react|radix|headlessui|ext-gen|yui|gen|tmp|uuid)-/i;
// How it looks just now, not what it is.
const STATE =
  /^(?:is-\w{1,20}|has-\w{1,20}|on|off|cur|curr|current|active|actived|hover|focus|focused|open|opened|closed?|show|shown|hide|hidden|visible|selected|checked|disabled|odd|even|first|last|clearfix|clear|fl|fr|left|right|animated?|loaded|lazy)$/i;

/** Is it a name that the page's author gave, which will be there again tomorrow and on the next page? */
export function isStableName(name: string): boolean {
  if (!PLAIN.test(name) || GENERATED.test(name) || STATE.test(name)) return false;
  // Numbers of records, dates, and places in a row: art_501, t20240520, tab-2.
  if (/\d{3}|[-_]\d{1,2}$/.test(name)) return false;
  return name.split(/[-_]+/).every((part) => !isHash(part));
}

/** Letters and digits mixed, as no word has them: 1a2b3c, xK92f, 3xY2z. */
function isHash(part: string): boolean {
  if (part.length < 5 || !/\d/.test(part)) return false;
  // A word with a number behind it is a word: content12.
  return !/^[A-Za-z]{2,30}\d{1,2}$/.test(part);
}
