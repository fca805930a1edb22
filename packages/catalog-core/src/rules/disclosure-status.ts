import { compact } from "../page/text.js";

export type DisclosureStatus = "proactive" | "on-request" | "withheld";

/**
 * The disclosure status that a value names, in the wordings seen; `internal` for 内部公开, which the 条例 does not
 * know; null for anything else.
 */
export function statusOf(value: string): DisclosureStatus | "internal" | null {
  const text = compact(value).replace(/[（(].{0,20}[）)]$/, "");
  if (/^(?:主动公开|主动|公开|全文公开|全部公开|公开发布|主动公开类|向社会公开|删减后公开)$/.test(text))
    return "proactive";
  if (/^(?:依申请公开|依申请|申请公开|可依申请公开|依申请公开类)$/.test(text)) return "on-request";
  if (/^(?:不予公开|不公开|免予公开|免于公开|不予公开类)$/.test(text)) return "withheld";
  if (/^内部公开$/.test(text)) return "internal";
  return null;
}
