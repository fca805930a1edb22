import type { WelcomeTexts } from "../locales/welcome/index.js";

/** Many pages, one table. */
export function BatchPicture({ texts }: { texts: WelcomeTexts["batch"] }) {
  const { column, sum, rows } = texts.shown;
  return (
    <svg class="picture" viewBox="0 0 320 200" role="img" aria-label={texts.picture} focusable="false">
      <rect class="ground" width="320" height="200" rx="8" />
      {[2, 1, 0].map((behind) => (
        <path
          key={behind}
          class="sheet edge"
          d={`M${24 + behind * 9} ${56 - behind * 11}h76a4 4 0 0 1 4 4v100a4 4 0 0 1 -4 4h-76a4 4 0 0 1 -4 -4v-100a4 4 0 0 1 4 -4z`}
        />
      ))}
      <text class="ink small bold" x="32" y="78">
        {column}
      </text>
      <path class="text-line" d="M32 94H92M32 108H84M32 122H92M32 136H78M32 150H88" />
      <path class="arrow" d="M132 106H158M150 98l9 8-9 8" />
      <path class="sheet edge" d="M172 34h126a4 4 0 0 1 4 4v128a4 4 0 0 1-4 4H172a4 4 0 0 1-4-4V38a4 4 0 0 1 4-4z" />
      <path class="head" d="M172 34h126a4 4 0 0 1 4 4v22H168V38a4 4 0 0 1 4-4z" />
      <text class="button-ink small bold" x="180" y="51">
        {sum}
      </text>
      {rows.map((row, index) => (
        <g key={row}>
          <text class="ink small" x="180" y={79 + index * 27}>
            {row}
          </text>
          {index < 3 && <path class="edge" d={`M168 ${87 + index * 27}H302`} />}
          {index === 1 ? (
            <circle class="fill-error" cx="284" cy={75 + index * 27} r="5" />
          ) : (
            <path class="tick" d={`M278 ${75 + index * 27}l4 4 8-9`} />
          )}
        </g>
      ))}
    </svg>
  );
}
