/** Each with its name, and the page for a count. */
export const growingPages: [string, (count: number) => string][];
