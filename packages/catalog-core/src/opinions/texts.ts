import type { OpinionDue, OpinionState } from "../audit/opinion-report.js";
import type { LocaleName } from "../locales/types.js";
import type { OwnProblems } from "../registers/texts.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";
import type { OpinionField, OpinionLevel } from "./types.js";

/** What registers of public opinion say in one language, beside what all registers do. */
export interface OpinionRegisterTexts {
  /** By their codes; the other problems are worded alike for all registers. */
  problems: OwnProblems;
  /** Names of the fields; in Chinese the official headings. */
  fields: Record<OpinionField, string>;
  /** How each field is filled in, for the template. */
  hints: Record<OpinionField, string>;
  /** Title of the template. */
  template: string;
  /** Words for the levels; `none` where the register has no level. */
  levels: Record<OpinionLevel | "none", string>;
  report: {
    title: string;
    at: string;
    incidents: string;
    /** Heading of the column with titles of incidents. */
    name: string;
    /** Text of the link to an answer. */
    link: string;
    summary: {
      title: string;
      /** What the limits are. */
      limits: string;
      level: string;
      incidents: string;
      states: Record<OpinionState, string>;
      open: string;
      all: string;
    };
    due: {
      title: string;
      /** Nothing is to be done. */
      none: string;
      state: string;
      states: Record<OpinionDue["state"], string>;
      step: string;
      steps: Record<OpinionDue["step"], string>;
      due: string;
    };
  };
}

/** The words of registers of public opinion by language: of the template, the problems and the report. */
export const opinionRegisterTexts: Record<LocaleName, OpinionRegisterTexts> = { "zh-CN": zhCN, en };
