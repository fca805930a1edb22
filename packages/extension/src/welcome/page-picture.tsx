import type { WelcomeTexts } from "../locales/welcome/index.js";

/** A notice with two places marked, and the panel beside it. */
export function PagePicture({ texts }: { texts: WelcomeTexts["page"] }) {
  const { title, panel, lines } = texts.shown;
  const marks = ["error", "warning", "review"];
  return (
    <svg class="picture" viewBox="0 0 320 200" role="img" aria-label={texts.picture} focusable="false">
      <rect class="ground" width="320" height="200" rx="8" />
      <g class="window">
        <path class="sheet edge" d="M16 26a6 6 0 0 1 6-6h276a6 6 0 0 1 6 6v174H16z" />
        <path class="edge" d="M16 40H304" />
        <circle class="dot" cx="27" cy="30" r="3" />
        <circle class="dot" cx="37" cy="30" r="3" />
        <circle class="dot" cx="47" cy="30" r="3" />
        <rect class="logo" x="284" y="23.500" width="13" height="13" rx="3" />
        <path class="logo-tick thin" d="M287.500 30l2.200 2.200 4-4.600" />
      </g>
      <text class="ink small bold" x="104" y="66" text-anchor="middle">
        {title}
      </text>
      <rect class="frame-error" x="34" y="52" width="140" height="21" rx="3" />
      <path
        class="text-line"
        d="M34 90H110M34 104H174M34 116H174M34 128H160M34 140H174M34 152H142M34 166H174M34 178H120"
      />
      <rect class="frame-warning" x="122" y="82" width="52" height="15" rx="3" />
      <path class="text-line" d="M128 90H168" />
      <path class="paper edge" d="M190 40H304V200H190z" />
      <text class="ink bold" x="200" y="60">
        {panel}
      </text>
      {lines.map((line, index) => (
        <g key={line}>
          <rect class="sheet edge" x="196" y={72 + index * 36} width="102" height="28" rx="4" />
          <Mark kind={marks[index]!} x={206} y={86 + index * 36} />
          <text class="ink tiny" x="216" y={90 + index * 36}>
            {line}
          </text>
        </g>
      ))}
      <path class="thread" d="M176 62H183V86H200" />
      <path class="thread" d="M176 90H180V122H200" />
    </svg>
  );
}

/** Severity by shape, then by colour. */
function Mark({ kind, x, y }: { kind: string; x: number; y: number }) {
  if (kind === "error") return <circle class="fill-error" cx={x} cy={y} r="4.5" />;
  if (kind === "warning") return <path class="fill-warning" d={`M${x} ${y - 5}L${x + 5.2} ${y + 4}H${x - 5.2}z`} />;
  return <rect class="fill-review" x={x - 4} y={y - 4} width="8" height="8" rx="1" />;
}
