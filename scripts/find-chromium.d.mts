export declare const NO_BROWSER: string;
export declare function findChromium(): string | undefined;
