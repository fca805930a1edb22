import { useTexts } from "./panel-tools.js";

/** A lock beside what the bureau's computer department has set. */
export function LockedSign() {
  const { locked } = useTexts();
  return (
    <span class="locked">
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
        <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6" />
        <rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentColor" />
      </svg>
      <span class="out-of-sight">{locked}</span>
    </span>
  );
}
