/**
 * A page's file or address as the URI that programs find it by: an address stays one, an absolute path becomes a
 * `file:` URI, any other path stays relative to where the audit ran. What a URI may not hold is percent-encoded.
 */
export function artifactUri(source: string): string {
  const address = addressOf(source);
  if (address !== null) {
    const { protocol, host, pathname, search, hash } = address;
    return `${protocol}//${host}${rest("", pathname)}${rest("?", search)}${rest("#", hash)}`;
  }
  const path = source.replaceAll("\\", "/");
  // A folder shared by another machine has its name in front, a disk of Windows its letter.
  if (path.startsWith("//")) return `file:${encodedPath(path)}`;
  if (path.startsWith("/")) return `file://${encodedPath(path)}`;
  if (/^[a-z]:\//i.test(path)) return `file:///${path.slice(0, 2)}${encodedPath(path.slice(2))}`;
  return encodedPath(path.replace(/^\.\//, ""));
}

function addressOf(source: string): URL | null {
  if (!/^https?:\/\//i.test(source)) return null;
  try {
    return new URL(source);
  } catch {
    return null;
  }
}

/** A part of an address behind its mark. Browsers leave some characters there that no URI may hold. */
function rest(mark: string, part: string): string {
  if (part === "") return "";
  const encoded = part
    .slice(mark.length)
    .replace(/%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/?%]/gi, (character) => encodeURIComponent(character));
  return mark + encoded;
}

function encodedPath(path: string): string {
  return path
    .split("/")
    .map((name) => encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, "\ufffd")))
    .join("/");
}
