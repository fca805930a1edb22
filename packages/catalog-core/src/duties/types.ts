/** The same words in both languages. */
export interface Words {
  zh: string;
  en: string;
}

/**
 * How well a duty is known: `certain` when the text itself was read, `reported` when it was seen through third
 * parties, `inferred` when it is concluded from other texts or from practice, or could not be verified.
 */
export type Certainty = "certain" | "reported" | "inferred";

/**
 * What can decide whether a duty is met: one page, a list or crawl of pages, the record of a document (drafts,
 * approvals), figures over a period of time, or only a person.
 */
export type Checkable = "page" | "list" | "record" | "period" | "human";

/** A text of law, a standard or a notice. */
export interface LegalDocument {
  name: Words;
  /** 文号 as the document writes it; null if it has none, or none was seen. */
  number: string | null;
  /** The day since which this version is in force, `YYYY-MM-DD`; a notice since it was issued. Null if not known. */
  inForceSince: string | null;
}

/** Where a duty stands. */
export interface Source {
  document: Words;
  /** 文号 as the document writes it; null if it has none, or none was seen. */
  number: string | null;
  /** Article, section or annex; null if the duty is in no single one, or which one was not seen. */
  article: Words | null;
  /** The day since which this version is in force, `YYYY-MM-DD`; a notice since it was issued. Null if not known. */
  inForceSince: string | null;
}

/**
 * When a duty falls due. Only where its source sets a day, or a period that runs from the last time: terms that run from
 * a document or an application (第二十六条) have no day of their own, and “到2023年” or “每年” names none.
 */
export type Due =
  | {
      kind: "once";
      /** `YYYY-MM-DD`, the last day. */
      by: string;
    }
  | {
      kind: "yearly";
      /** `MM-DD`, the last day in each year. */
      every: string;
      /** First year. */
      from: number;
      /** The year that is reported on: the one before, or the source can be read either way. */
      covers: "previous" | "unclear";
    }
  | {
      kind: "cycle";
      /** From one time to the next at most. */
      days: number;
    };

/** What a law, a standard or a notice asks for: one duty, in our own words, with its source. */
export interface Duty {
  /** Stable: findings and rules name duties by it. */
  id: string;
  /** Whom it binds. */
  who: Words;
  /** By when, or on what occasion; null where the source sets no time. */
  when: Words | null;
  /** The same as data, where it is a day or a period of its own. */
  due?: Due;
  /** What is asked, in our own words. */
  text: Words;
  source: Source;
  certainty: Certainty;
  checkable: Checkable;
}
