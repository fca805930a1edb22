import { api, called } from "../browser/api.js";

/** The script that reads the page, as the build names it. */
const SCRIPT = "page.js";

/**
 * Brings the reading script into all frames of a tab that may be read.
 * @returns null when it is there, else why not
 */
export async function inject(
  tab: number,
): Promise<{ error: "not-a-page" | "no-permission" | "gone"; detail: string } | null> {
  try {
    await called((done) =>
      api.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [`/${SCRIPT}`] }, done),
    );
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { error: reasonOf(detail), detail };
  }
}

/** Browsers say it in words only: Chromium's, then Firefox's. */
function reasonOf(message: string): "not-a-page" | "no-permission" | "gone" {
  if (/No tab with id|Invalid tab ID|tab was closed/i.test(message)) return "gone";
  if (/must request permission|Missing host permission/i.test(message)) return "no-permission";
  return "not-a-page";
}
