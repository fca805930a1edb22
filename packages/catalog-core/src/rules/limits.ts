import { findDate } from "../page/dates.js";
import { compact } from "../page/text.js";

const LASTING = /^(?:长期|常年|永久|及时|即时|实时|动态|定期)(?:公开|更新|有效)?$/;
const SPAN =
  /(?:[0-9一二三四五六七八九十半]{1,4}个?(?:工作日|日|天|周|月|年)(?:内|以内)?|公开[一二三四五六七八九十0-9]{1,3}年)/;
const LIMITED = /限时|短期|临时|阶段/;

/** Does a disclosure time limit say until when, if it is limited? Null for a value that isn't understood. */
export function hasEnd(value: string): boolean | null {
  const text = compact(value);
  if (findDate(value) || SPAN.test(text)) return true;
  return LIMITED.test(text) ? false : LASTING.test(text) || null;
}
