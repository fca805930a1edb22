export const coreSources: Record<string, string>;
