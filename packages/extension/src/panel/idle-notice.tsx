import { useTexts } from "./panel-tools.js";

/** Before the first audit: what the button does. */
export function IdleNotice() {
  const { idle } = useTexts();
  return (
    <section class="notice">
      <h2>{idle.heading}</h2>
      <p>{idle.explain}</p>
      <p class="quiet">{idle.privacy}</p>
    </section>
  );
}
