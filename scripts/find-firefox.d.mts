export declare const NO_FIREFOX: string;
export declare function findFirefox(): string | undefined;
