export interface Locked {
  name?: string;
  version?: string;
  license?: string;
  link?: boolean;
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}
export declare function lock(): { packages: Record<string, Locked> };
export declare function installedWith(places: readonly string[], packages?: Record<string, Locked>): string[];
export declare function licenceOf(name: string, locked: Locked): string | undefined;
