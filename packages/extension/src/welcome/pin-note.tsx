import type { WelcomeTexts } from "../locales/welcome/index.js";

/** How the button stays in the toolbar. */
export function PinNote({ texts }: { texts: WelcomeTexts["pin"] }) {
  return (
    <section>
      <h3>{texts.heading}</h3>
      <ol class="steps">
        {texts.steps.map((step, index) => (
          <li key={step}>
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
              {index === 0 ? (
                <path class="outline" d="M4 8h4.2a2.3 2.3 0 1 1 4.1 0H17v4.2a2.3 2.3 0 1 1 0 4.1V20H4z" />
              ) : (
                <path class="outline" d="M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v6" />
              )}
            </svg>
            {step}
          </li>
        ))}
      </ol>
    </section>
  );
}
