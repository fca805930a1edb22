import { useBatchTools } from "./batch-tools.js";

/** The browser keeps nothing: a batch can't go on, and must not seem to. */
export function TroubleNotice({ detail }: { detail: string }) {
  const { trouble } = useBatchTools().texts;
  return (
    <div class="notice notice-error" role="alert">
      <p class="strong">{trouble.heading}</p>
      <p>{trouble.text}</p>
      <p class="quiet">
        {trouble.detail} <bdi class="code">{detail}</bdi>
      </p>
    </div>
  );
}
