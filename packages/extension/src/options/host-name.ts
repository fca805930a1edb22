/**
 * The host that somebody typed or pasted: a name, or a whole address; null when it is none. With its port where it has
 * one that is not the usual.
 */
export function hostName(text: string): string | null {
  const typed = text.trim();
  if (typed === "" || /[\s*]/.test(typed)) return null;
  try {
    const { protocol, host, hostname, username } = new URL(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
    if ((protocol !== "http:" && protocol !== "https:") || username !== "") return null;
    return /\./.test(hostname) || hostname === "localhost" || hostname.startsWith("[") ? host : null;
  } catch {
    return null;
  }
}
