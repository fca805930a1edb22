import { useTexts } from "./panel-tools.js";

/** Nothing to mend: what was checked, and what is left to a person. */
export function CleanNotice({ pass, notApplicable }: { pass: number; notApplicable: number }) {
  const { clean } = useTexts();
  return (
    <section class="notice">
      <h2 class="ink-pass">
        <span aria-hidden="true">✓</span> {clean.heading}
      </h2>
      <p>{clean.checked(pass, notApplicable)}</p>
      <p>{clean.judge}</p>
      <ul class="points">
        {clean.toJudge.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
