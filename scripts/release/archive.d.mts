export declare function filesIn(folder: string): string[];
export declare function zip(contents: Record<string, Uint8Array>): Uint8Array;
export declare function zipFolder(folder: string): Uint8Array;
export declare function zipAgain(
  bytes: Uint8Array,
  options?: { keep?: (name: string) => boolean; add?: Record<string, Uint8Array> },
): Uint8Array;
export declare function sums(folder: string): string;
