/**
 * Frames that are read besides the page; of a page with more none is. Each script costs the browser half a megabyte and
 * some milliseconds, and no browser but one can be told which frames are meant.
 */
const MOST = 100;

/** Frames of a window and of those in it; counted only until there are too many. */
function countFrames(view: Window): number {
  let all = view.length;
  for (let i = 0; i < view.length && all <= MOST; i++) all += countFrames(view[i]!);
  return all;
}

export function hasTooManyFrames(): boolean {
  return countFrames(window) > MOST;
}

/** Shall the frames of this page have the script that is for all of it? */
export function wantsFrames(): boolean {
  return window.length > 0 && !hasTooManyFrames();
}
