import type { FrameView, TabReport } from "../protocol/tab-state.js";
import { memo } from "./memo.js";
import { PageText } from "./page-text.js";
import { usePanelTools } from "./panel-tools.js";
import { SpotButton } from "./spot-button.js";
import { WebLink } from "./web-link.js";

/** What could not be read, and which frames were: nothing is passed over in silence. */
export const NotReadSection = memo(({ notRead, frames }: Pick<TabReport, "notRead" | "frames">) => {
  const { notRead: texts } = usePanelTools().texts;
  return (
    <>
      {notRead.length > 0 && (
        // The link at the top leads here.
        <section id="not-read" class="section" tabIndex={-1} aria-labelledby="not-read-heading">
          <h2 id="not-read-heading">{texts.heading(notRead.length)}</h2>
          <p class="quiet">{texts.note}</p>
          <ul class="parts">
            {notRead.map((part, index) => (
              // The same may be missing twice.
              <li key={index}>
                <span class="value">
                  <bdi dir="auto">{part.message}</bdi>
                </span>
                {part.spot !== null && (
                  <SpotButton spot={part.spot} label={texts.show} name={texts.showOf(part.message)} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {frames.length > 1 && <FrameList frames={frames} />}
    </>
  );
});

function FrameList({ frames }: { frames: readonly FrameView[] }) {
  const { notRead: texts, kinds } = usePanelTools().texts;
  return (
    <details class="section">
      <summary>
        <h2>{texts.frames(frames.length)}</h2>
      </summary>
      <ul class="parts">
        {frames.map((frame) => (
          <li key={frame.frame}>
            <span class="value">
              {frame.frame === 0 ? texts.main : <PageText text={frame.title} />}
              <span class="quiet">{texts.frame(kinds[frame.kind], frame.elements, Math.round(frame.took))}</span>
              <span class="quiet">
                <WebLink text={frame.url} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
