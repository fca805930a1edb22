/**
 * Is a value what it should be? Passed in by those who know: `checkProfiles` and `checkCatalog` of the core bring their
 * own weight, which not every page of the extension must load.
 */
export type Checker<T> = (value: unknown) => { ok: true; value: T } | { ok: false; problem: string };
