import { addWorkingDays } from "./working-days.js";

/** The last day to publish on. */
export interface Deadline {
  /** `YYYY-MM-DD`. */
  due: string;
  /** True when it may still move, because it runs through a year whose holidays are not known. */
  provisional: boolean;
}

/**
 * The last day to publish information of one's own accord (主动公开): 自该政府信息形成或者变更之日起20个工作日内,
 * 政府信息公开条例 (国务院令第711号) art. 26. Where another law or regulation sets a term (art. 26, second sentence),
 * give it as `days`; one that counts calendar days is not for this function.
 *
 * @param formedOn day the information was formed or changed, `YYYY-MM-DD`; it does not count itself
 * @param days the term in working days, whole and not negative
 * @throws RangeError when `formedOn` or `days` is none of these, or the result would lie after 9999-12-31
 */
export function disclosureDeadline(formedOn: string, days = 20): Deadline {
  const { day, provisional } = addWorkingDays(formedOn, days);
  return { due: day, provisional };
}
