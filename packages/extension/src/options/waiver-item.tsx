import { reachOf, ruleTitle } from "@mulu/catalog-core";
import type { WaiverRow } from "./actions.js";
import { dayText } from "./day-text.js";
import { ForeignText } from "./foreign-text.js";
import { useOptions } from "./options-tools.js";
import { TakeBackButton } from "./take-back-button.js";

/** What was set aside: by which rule, how far, why, and until when. */
export function WaiverItem({ row }: { row: WaiverRow }) {
  const { texts, locale, actions } = useOptions();
  const words = texts.decisions;
  const { rule, page, entry, host, reason, by, on, until } = row.waiver;
  const title = ruleTitle(rule, locale) ?? rule;
  const over = until !== null && until < dayText(new Date().toISOString());
  const where = page ?? entry ?? host;
  return (
    <li class="row">
      <div class="row-text">
        <p class="strong cut">
          <ForeignText text={title} />
        </p>
        <dl class="facts">
          <div>
            <dt>{words.reason}</dt>
            <dd class="cut">
              <ForeignText text={reason} />
            </dd>
          </div>
          <div>
            <dt>{words.until}</dt>
            <dd class="cut">
              {until === null ? words.good : words.untilDay(until)}
              {over && <span class="badge badge-warning">{words.over}</span>}
              <span class="quiet aside">
                <bdi dir="auto">{words.made(on, by ?? "")}</bdi>
              </span>
            </dd>
          </div>
          <div>
            <dt>{words.reach}</dt>
            <dd class="cut">
              {words.reaches[reachOf(row.waiver)]}
              {where !== undefined && (
                <span class="quiet address">
                  <bdi>{where}</bdi>
                </span>
              )}
            </dd>
          </div>
        </dl>
      </div>
      <TakeBackButton what={title} act={() => actions.takeBackWaiver(row.id)} />
    </li>
  );
}
