import type { WelcomeTexts } from "../locales/welcome/index.js";

/** An edit form: one field is empty that must not be. */
export function FormPicture({ texts }: { texts: WelcomeTexts["form"] }) {
  const { fields, hint, day, publish } = texts.shown;
  return (
    <svg class="picture" viewBox="0 0 320 200" role="img" aria-label={texts.picture} focusable="false">
      <rect class="ground" width="320" height="200" rx="8" />
      <path class="sheet edge" d="M40 26a6 6 0 0 1 6-6h228a6 6 0 0 1 6 6v174H40z" />
      {fields.map((field, index) => (
        <g key={field}>
          <text class="soft small" x="112" y={54 + index * 40} text-anchor="end">
            {field}
          </text>
          <rect
            class={index === 1 ? "field-error" : "field"}
            x="122"
            y={38 + index * 40}
            width="140"
            height="24"
            rx="4"
          />
        </g>
      ))}
      <path class="text-line" d="M132 50H232" />
      <circle class="fill-error" cx="135" cy="90" r="4.500" />
      <text class="error-ink small" x="145" y="94">
        {hint}
      </text>
      <text class="ink small" x="132" y="134">
        {day}
      </text>
      <path class="tick" d="M240 130l4 4 8-9M240 50l4 4 8-9" />
      <rect class="button-fill" x="122" y="160" width="72" height="26" rx="4" />
      <text class="button-ink small bold" x="158" y="177" text-anchor="middle">
        {publish}
      </text>
      <path class="text-line" d="M206 173H262" />
    </svg>
  );
}
