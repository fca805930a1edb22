import { useTexts } from "./panel-tools.js";

/** While the page is read. */
export function ReadingNotice() {
  const { reading } = useTexts();
  return (
    <section class="notice" aria-busy="true">
      <h2>{reading.heading}</h2>
      <div class="progress" aria-hidden="true" />
      <p class="quiet">{reading.explain}</p>
    </section>
  );
}
