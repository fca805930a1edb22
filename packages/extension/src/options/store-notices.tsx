import { storeTexts } from "../locales/store/index.js";
import type { OptionsState } from "./actions.js";
import { useOptions } from "./options-tools.js";

/** What is wrong with what is kept, and with what the computer department has set: a sentence each. */
export function StoreNotices({ state }: { state: OptionsState }) {
  const { texts, locale, actions, run } = useOptions();
  const words = texts.notices;
  const { trouble, damaged, policy } = state;
  return (
    <>
      {trouble !== null && (
        <p class="notice notice-error" role="alert">
          {storeTexts[locale].trouble[trouble]}
        </p>
      )}
      {policy.length > 0 && (
        <div class="notice notice-warning">
          <p>{words.policy(policy.map(({ name }) => words.policyNames[name]).join(words.comma))}</p>
          {policy
            .filter(({ problem }) => problem !== "")
            .map(({ name, problem }) => (
              <p key={name} class="quiet cut">
                <bdi dir="auto">{problem}</bdi>
              </p>
            ))}
        </div>
      )}
      {damaged.length > 0 && (
        <div class="notice notice-warning">
          <p>{words.damaged(damaged.map(({ table, count }) => words.records[table](count)).join(words.comma))}</p>
          <div class="actions">
            <button type="button" onClick={() => void run(() => actions.removeDamaged(), words.removed)}>
              {words.remove}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
