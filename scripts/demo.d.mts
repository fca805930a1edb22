import type { ChildProcess } from "node:child_process";

export const EXTENSION: string;
export function startDemo(options?: { port?: number }): Promise<{
  docs: string;
  playground: string;
  widget: string;
  site: string;
  faultySite: string;
  form: string;
  report: string;
  close: () => void;
}>;
export function openBrowser(program: string, addresses: readonly string[]): ChildProcess;
