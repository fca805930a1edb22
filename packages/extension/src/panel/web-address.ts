/** The address if it may become a link: `http` and `https` only, since pages can say anything (`javascript:`). */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    return new URL(text).href;
  } catch {
    return null;
  }
}
