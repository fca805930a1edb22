export declare function sbom(): string;
