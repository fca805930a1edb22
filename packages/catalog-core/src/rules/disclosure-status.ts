import { compact } from "../page/text.js";

/** 公开属性: 主动公开, 依申请公开, 不予公开 */
export type DisclosureStatus = "proactive" | "on-request" | "withheld";

/**
 * The disclosure status that a value names, in the wordings seen; `internal` for 内部公开, which the 条例 does not
 * know; null for anything else.
 * @param value as it stands on the page or in the form; spaces and a remark in brackets at its end count little
 */
export function statusOf(value: string): DisclosureStatus | "internal" | null {
  const text = compact(value).replace(/[（(].{0,20}[）)]$/, "");
  if (/^(?:主动(?:公开类?)?|公开(?:发布)?|(?:全[文部]|向社会|删减后)公开)$/.test(text)) return "proactive";
  if (/^(?:可?依申请公开|依申请(?:公开类)?|申请公开)$/.test(text)) return "on-request";
  if (/^(?:不予公开类?|不公开|免[予于]公开)$/.test(text)) return "withheld";
  return text === "内部公开" ? "internal" : null;
}
