/** Written to the browser's storage after every change: other pages, and the background, are told of it by the browser. */
export const PROFILES_CHANGED = "profilesChangedAt";
