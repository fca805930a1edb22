import { api, called } from "../browser/api.js";

/** Scripts for pages, as the build names them: what reads and marks, and what only some pages need. */
export type PageScript = "page" | "form" | "profile" | "picker" | "panel-frame";

export interface InjectFailure {
  error: "not-a-page" | "no-permission" | "gone";
  /** The browser's own words. */
  detail: string;
}

/**
 * Brings a script into a tab.
 * @param frame only into this one; without it into the page, and into all of its frames that may be read if the script there wants them
 * @returns null when it is there, else why not
 */
export async function inject(tab: number, script: PageScript, frame = 0): Promise<InjectFailure | null> {
  const into = (where: { frameIds: number[] } | { allFrames: true }) =>
    called<readonly { result?: unknown }[]>((done) =>
      api.scripting.executeScript({ target: { tabId: tab, ...where }, files: [`/${script}.js`] }, done),
    );
  try {
    const [page] = await into({ frameIds: [frame] });
    if (page?.result === true) await into({ allFrames: true });
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { error: reasonOf(detail), detail };
  }
}

/** Browsers say it in words only: Chromium's, then Firefox's. */
function reasonOf(message: string): InjectFailure["error"] {
  if (/No tab with id|Invalid tab ID|tab was closed/i.test(message)) return "gone";
  if (/must request permission|Missing host permission/i.test(message)) return "no-permission";
  return "not-a-page";
}
