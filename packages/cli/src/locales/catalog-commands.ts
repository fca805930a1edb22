/** What one of the `mulu catalog` commands says in its help. */
export interface CommandHelp {
  summary: string;
  description: string;
  usage: string;
  after: string;
}

/** All that the `mulu catalog` commands say by themselves. */
export interface CatalogCommandTexts {
  help: {
    summary: string;
    description: string;
    usage: string;
    source: string;
    sources: string;
    sourceOrBuiltIn: string;
    county: string;
    standard: string;
    standards: string;
    commands: Record<"import" | "validate" | "compare" | "export" | "file", CommandHelp>;
    options: {
      jsonOnly: string;
      format: (known: string) => string;
      out: string;
      standard: string;
      account: string;
      paper: string;
      forWidget: string;
      report: string;
      reasons: string;
      quiet: string;
      quietAccount: string;
    };
  };
  /** A folder or several files where one is wanted. */
  oneFile: (source: string) => string;
  tooLarge: (source: string, megabytes: number) => string;
  none: (source: string) => string;
  several: (source: string, count: number) => string;
  /** A sentence about a file, with its name in front. */
  file: (source: string, sentence: string) => string;
  binary: string;
  /** A text that no cell of a workbook holds. */
  longCell: (place: string, characters: number) => string;
  paper: (value: string) => string;
  /** A format that `--for-widget` doesn't have. */
  forWidgetFormat: (value: string) => string;
  /** `--report` without `--for-widget`. */
  reportAlone: string;
  notReport: (file: string) => string;
  /** A report that was made with another catalog. */
  otherReport: (file: string, catalog: string, wanted: string) => string;
  imported: (file: string, catalogs: number, rows: number) => string;
  row: (row: number, level1: string, level2: string) => string;
  /** Behind the names of a row that is not certain. */
  provisional: string;
  validated: (rows: number, fail: number, review: number) => string;
}
