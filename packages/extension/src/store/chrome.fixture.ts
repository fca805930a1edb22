// Imported for its effect, before anything that takes the browser's functions from the name space.

/** What the browser's functions say when they fail; set it while they are being called. */
export const runtime: { lastError?: { message: string } | undefined } = {};
Object.assign(globalThis, { chrome: { runtime } });
