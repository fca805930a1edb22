import { api, quietly } from "../browser/api.js";

const ALARM = "mulu-batch";
/** Chromium puts the background to sleep when the extension has done nothing for 30 seconds. */
const BEAT = 20_000;
/** The shortest time that alarms have in every version. */
const MINUTE = 60_000;

/**
 * Keeps the background awake while a batch is at work: each setting of the alarm counts as a sign of life from Chromium 110
 * on. Before it sleeps all the same, or with the whole browser, and the alarm wakes it.
 * @param woken called by the alarm
 * @returns told until when there is nothing to do; null when there is nothing more
 */
export function staysAwake(woken: () => void): (until: number | null) => void {
  let beat: ReturnType<typeof setInterval> | null = null;
  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) woken();
  });
  const stop = () => {
    if (beat !== null) clearInterval(beat);
    beat = null;
  };

  return (until) => {
    stop();
    if (until === null) {
      // Perhaps left by a background that died.
      quietly((done) => api.alarms.clear(ALARM, () => done()));
      return;
    }
    const setAlarm = () =>
      quietly((done) => {
        const when = Math.max(until, Date.now() + MINUTE);
        (api.alarms.create as (name: string, info: object, done?: () => void) => void)(ALARM, {
          when,
          periodInMinutes: 1,
        });
        done();
      });
    setAlarm();
    // A long wait is slept through.
    if (until - Date.now() < MINUTE) beat = setInterval(setAlarm, BEAT);
  };
}
