import type { CommandHelp } from "./catalog-commands.js";

/** All that the commands for one kind of register say by themselves. */
export interface RegisterCommandTexts {
  help: {
    summary: string;
    description: string;
    usage: string;
    /** The file that a template is written to. */
    file: string;
    files: string;
    register: string;
    registers: string;
    /** Of `--now`, where it isn't the day that counts. */
    now?: string;
    commands: Record<"template" | "audit", CommandHelp>;
  };
  /** Rows that could not be read, and weren't judged. */
  problems: (count: number) => string;
  judged: (rows: number, fail: number, review: number) => string;
}

/** All that the `mulu record` commands say by themselves. */
export type RecordCommandTexts = RegisterCommandTexts;
