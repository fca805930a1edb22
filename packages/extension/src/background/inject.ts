import { api, called } from "../browser/api.js";

/** Scripts for pages, as the build names them: what reads and marks, and what only some pages need. */
export type PageScript = "page" | "form" | "profile" | "picker" | "panel-frame";

/** Those that a page's frames have, too. */
const FOR_ALL_FRAMES: readonly PageScript[] = ["page", "picker"];

export interface InjectFailure {
  error: "not-a-page" | "no-permission" | "gone";
  /** The browser's own words. */
  detail: string;
}

/**
 * Brings a script into a tab.
 * @param frame into this one; scripts for all frames go into those of the page that may be read, unless they are too many
 * @returns null when it is there, else why not
 */
export async function inject(tab: number, script: PageScript, frame = 0): Promise<InjectFailure | null> {
  const into = (name: string, where: { frameIds: number[] } | { allFrames: true }) =>
    called<readonly { result?: unknown }[]>((done) =>
      api.scripting.executeScript({ target: { tabId: tab, ...where }, files: [`/${name}.js`] }, done),
    );
  try {
    const isForAll = FOR_ALL_FRAMES.includes(script) && (await into("frames", { frameIds: [0] }))[0]?.result === true;
    await into(script, isForAll ? { allFrames: true } : { frameIds: [frame] });
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
