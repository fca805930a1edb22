/**
 * What the page's own thread spent, by Chromium's trace: its processor time, which stands still while other programs have
 * the processor, so that a busy machine gives the same figures as an idle one. Waiting isn't in it.
 * @returns the marks that the page made meanwhile (`performance.mark`), in order, as milliseconds of processor time (`cpu`)
 *   and of the clock (`wall`), and the longest task
 */
export async function traced(session, run) {
  const events = [];
  const hear = ({ value }) => events.push(...value);
  session.on("Tracing.dataCollected", hear);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"] },
  });
  await run();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", hear);
  const ours = events.filter(({ cat, ph }) => cat === "blink.user_timing" && ph === "I");
  if (ours.length === 0) throw new Error("the trace shows no mark");
  const marks = ours
    .sort((a, b) => a.ts - b.ts)
    .map(({ name, ts, tts }) => ({ name, wall: ts / 1_000, cpu: tts / 1_000 }));
  const [{ pid, tid }] = ours;
  const tasks = events.filter(
    (event) => event.pid === pid && event.tid === tid && event.ph === "X" && event.name.endsWith("RunTask"),
  );
  return { marks, longest: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1_000)) };
}

/** Processor and clock time between two marks. */
export const between = (from, to) => ({ cpu: to.cpu - from.cpu, wall: to.wall - from.wall });
