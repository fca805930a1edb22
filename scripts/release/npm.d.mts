export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}
export interface Where {
  cwd: string;
  env?: Record<string, string>;
}
export declare function runNpm(name: "npm" | "npx", args: readonly string[], options: Where): Ran;
export declare function npm(args: readonly string[], options: Where): string;
