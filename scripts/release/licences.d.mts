export interface ThirdParty {
  name: string;
  version: string;
  /** An SPDX expression. */
  licence: string;
  text: string;
}
export interface Part {
  title: string;
  how: string;
  packages: ThirdParty[];
}
export declare const ALLOWED: readonly string[];
export declare const WIDGET_LIST: string;
export declare function parts(): Promise<Part[]>;
export declare function licencesText(list: readonly Part[]): string;
export declare function widgetLicences(): Promise<string>;
export declare function extensionLicences(): Promise<string>;
