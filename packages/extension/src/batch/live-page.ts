import { api, called } from "../browser/api.js";

const MOST_CHARACTERS = 5_000_000;

/**
 * The source of a tab's page as its scripts have made it; null where the tab is gone or may not be read. For lists that
 * no request brings.
 */
export async function livePage(tab: number): Promise<{ url: string; html: string } | null> {
  const how = { target: { tabId: tab }, args: [MOST_CHARACTERS] as [number] };
  try {
    return await run({ ...how, func: sourceOf });
  } catch {
    try {
      // Chromium 88 to 91 call it by another name, and refuse the one that is used since.
      return await run({ ...how, function: sourceOf });
    } catch {
      return null;
    }
  }
}

async function run(injection: object): Promise<{ url: string; html: string } | null> {
  const [first] = await called<{ result?: unknown }[]>((done) =>
    (api.scripting.executeScript as (injection: object, done: (results: { result?: unknown }[]) => void) => void)(
      injection,
      done,
    ),
  );
  return (first?.result as { url: string; html: string } | undefined) ?? null;
}

/** Runs in the page. */
function sourceOf(most: number): { url: string; html: string } {
  return { url: location.href, html: document.documentElement.outerHTML.slice(0, most) };
}
