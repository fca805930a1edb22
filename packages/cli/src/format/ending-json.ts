import type { Ending } from "../audit/follow-up.js";

/** What the whole report says besides its pages and totals, as further fields of the JSON. */
export function endingFields({ causes, comparison, orders }: Ending): Record<string, unknown> {
  return {
    ...(causes && {
      rootCauses: causes.map(({ finding, same, likelyTemplate, pages }) => {
        const { rule, attribute, outcome, reason, severity, message, fix, duties } = finding;
        return {
          rule,
          ...(attribute && { attribute }),
          outcome,
          reason,
          severity,
          message,
          fix,
          duties,
          same,
          likelyTemplate,
          pages,
        };
      }),
    }),
    ...(comparison && { baseline: comparison }),
    ...(orders && { orders }),
  };
}
