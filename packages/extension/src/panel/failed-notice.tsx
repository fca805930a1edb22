import type { TabState } from "../protocol/tab-state.js";
import { PageText } from "./page-text.js";
import { useTexts } from "./panel-tools.js";

type Failed = Extract<TabState, { status: "failed" }>;

/** Why the page could not be audited, and what to do. */
export function FailedNotice({ error, detail }: Pick<Failed, "error" | "detail">) {
  const { failed } = useTexts();
  const { what, todo } = failed.errors[error];
  return (
    <section class="notice notice-failed">
      <h2>{failed.heading}</h2>
      <p>{what}</p>
      <p>{todo}</p>
      {detail !== "" && (
        <details>
          <summary>{failed.detail}</summary>
          <p class="code cut">
            <PageText text={detail} />
          </p>
        </details>
      )}
    </section>
  );
}
