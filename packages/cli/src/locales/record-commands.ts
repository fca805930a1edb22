import type { CommandHelp } from "./catalog-commands.js";

/** All that the `mulu record` commands say by themselves. */
export interface RecordCommandTexts {
  help: {
    summary: string;
    description: string;
    usage: string;
    register: string;
    registers: string;
    commands: Record<"template" | "audit", CommandHelp>;
  };
  /** Rows that could not be read, and weren't judged. */
  problems: (count: number) => string;
  judged: (documents: number, fail: number, review: number) => string;
}
