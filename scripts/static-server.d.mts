export function serveFiles(
  read: (path: string) => string | Buffer | null,
  port?: number,
  options?: { asOnTheWeb?: boolean },
): Promise<{ address: string; close: () => void }>;
export function fileIn(folder: string, path: string): Buffer | null;
