export declare const NO_LIBREOFFICE: string;
export declare function findLibreOffice(): string | undefined;
