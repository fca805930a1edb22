import type { LocaleName } from "../locales/types.js";
import { en, waiversEn } from "./locales/en.js";
import { waiversZhCN, zhCN } from "./locales/zh-CN.js";
import type { OrderColumn, OrderProblemCode, OrderState } from "./order-types.js";

/** What work orders say in one language. */
export interface OrderTexts {
  title: string;
  /** Title of a body's sheet. */
  titleOf(body: string): string;
  day: string;
  due: string;
  /** The last day, the working days until then, and whether it may still move. */
  dueText(day: string, workingDays: number, provisional: boolean): string;
  columns: Record<OrderColumn, string>;
  states: Record<OrderState, string>;
  /** Stands before the sentence of one page where others have another. */
  example(message: string): string;
  /** Who is responsible isn't known. */
  unknownBody: string;
  /** The bodies beyond those that have a sheet of their own. */
  otherBodies: string;
  /** Name of the sheet where there is nothing to do. */
  nothing: string;
  problem(code: OrderProblemCode, place: { sheet: string; row: number | null; value: string }): string;
}

/** What is said of a waiver: what is wrong with it, and what to do. */
export interface WaiverUseTexts {
  /** Title of what stands as their rule. */
  title: string;
  expired: WaiverSentences;
  unused: WaiverSentences;
}

type WaiverSentences = (waiver: {
  /** In the file, from 1. */
  number: number;
  /** Title of its rule. */
  rule: string;
  why: string;
  /** Its last day, `YYYY-MM-DD`. */
  until: string;
}) => { message: string; fix: string };

export const orderTexts: Record<LocaleName, OrderTexts> = { "zh-CN": zhCN, en };
export const waiverUseTexts: Record<LocaleName, WaiverUseTexts> = { "zh-CN": waiversZhCN, en: waiversEn };
