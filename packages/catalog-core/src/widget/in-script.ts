/** JSON that no HTML parser sees an end tag or a comment in, for `<script type="application/json">` and its like. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
