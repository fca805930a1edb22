import { ruleTitle } from "@mulu/catalog-core";
import type { WaiverRow } from "./actions.js";
import { dayText } from "./day-text.js";
import { ForeignText } from "./foreign-text.js";
import { useOptions } from "./options-tools.js";
import { TakeBackButton } from "./take-back-button.js";

/** A finding that was set aside: what, why, where and until when. */
export function WaiverItem({ waiver }: { waiver: WaiverRow }) {
  const { texts, locale, actions } = useOptions();
  const words = texts.decisions;
  const title = ruleTitle(waiver.rule, locale) ?? waiver.rule;
  const over = waiver.until !== null && waiver.until < dayText(new Date().toISOString());
  return (
    <li class="row">
      <div class="row-text">
        <p class="strong">{title}</p>
        {waiver.message !== "" && (
          <p class="cut">
            <ForeignText text={waiver.message} />
          </p>
        )}
        <dl class="facts">
          <div>
            <dt>{words.reason}</dt>
            <dd class="cut">
              <ForeignText text={waiver.reason} />
            </dd>
          </div>
          <div>
            <dt>{words.until}</dt>
            <dd>
              {waiver.until === null ? words.good : words.untilDay(waiver.until)}
              {over && <span class="badge badge-warning">{words.over}</span>}
              <span class="quiet aside">{words.on(waiver.on)}</span>
            </dd>
          </div>
          <div>
            <dt>{words.page}</dt>
            <dd class="cut">
              {waiver.title !== "" && <ForeignText text={waiver.title} />}
              <span class="quiet address">
                <bdi>{waiver.page}</bdi>
              </span>
            </dd>
          </div>
        </dl>
      </div>
      <TakeBackButton what={title} act={() => actions.takeBackWaiver(waiver.key)} />
    </li>
  );
}
