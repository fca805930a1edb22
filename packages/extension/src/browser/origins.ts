/** What the browser is asked to allow: exactly the sites of these addresses, whatever their port, which patterns don't have. */
export function originsOf(urls: readonly string[]): string[] {
  return [
    ...new Set(
      urls.map((url) => {
        const { protocol, hostname } = new URL(url);
        return `${protocol}//${hostname}/*`;
      }),
    ),
  ];
}
