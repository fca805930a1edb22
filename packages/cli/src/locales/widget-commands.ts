import type { CommandHelp } from "./catalog-commands.js";

/** All that the `mulu widget` commands say by themselves. */
export interface WidgetCommandTexts {
  help: {
    summary: string;
    description: string;
    usage: string;
    source: string;
    commands: Record<"render", CommandHelp>;
    options: { src: string; script: string; page: string };
  };
  /** A value that is no address a page can name. */
  address: (option: string, value: string) => string;
}
