/** The charset that the header `Content-Type` names, as `decodeHtml` takes it. */
export function charsetOf(contentType: string): { httpCharset?: string } {
  const [, charset] = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType) ?? [];
  return charset === undefined ? {} : { httpCharset: charset };
}
