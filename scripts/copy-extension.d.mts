export function copyExtension(folder: string, options?: { sidePanel?: boolean }): void;
