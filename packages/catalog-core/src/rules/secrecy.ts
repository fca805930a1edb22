import { compact, isNone } from "../page/text.js";

const OPEN =
  /^(?:(?:非|不|无|未|不是|不属于|不涉及)(?:涉密|国家秘密|密级|密)(?:信息|文件|件)?|公开|普通|一般|平件|否)$/;
const SECRET = /绝密|机密|秘密|涉密/;

/** Does a field for the secrecy level name a secret? Null for a value that isn't understood. */
export function isSecret(value: string): boolean | null {
  const text = compact(value);
  return isNone(text) || OPEN.test(text) ? false : SECRET.test(text) || null;
}
