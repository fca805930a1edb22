export interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  keywords: string[];
  engines: { node: string };
  files: string[];
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
  main?: string;
  types?: string;
  bin?: Record<string, string>;
}
export interface Packed {
  /** The folder in packages/. */
  name: string;
  /** The file that goes to npm. */
  tarball: string;
  /** What is in it. */
  files: string[];
}
export declare const root: string;
export declare const PUBLISHED: readonly string[];
export declare function manifestOf(name: string): Manifest;
export declare function packAll(destination: string): Packed[];
