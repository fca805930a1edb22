import { useOptions } from "./options-tools.js";

/** Something failed that should not: what to do, and the words for those who maintain it. */
export function FailureNotice({ text, detail, onDismiss }: { text: string; detail: string; onDismiss?: () => void }) {
  const { texts } = useOptions();
  return (
    <div class="notice notice-error" role="alert">
      <p>{text}</p>
      {detail !== "" && (
        <p class="code">
          <bdi dir="auto">{detail}</bdi>
        </p>
      )}
      {onDismiss && (
        <button type="button" onClick={onDismiss}>
          {texts.common.dismiss}
        </button>
      )}
    </div>
  );
}
