/**
 * Runs the candidates in turn, round by round, so that the machine's moods meet all alike.
 * @returns each candidate's times in milliseconds, one a round
 */
export function inTurn(candidates, { warmUp = 25, rounds = 60 } = {}) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      // The first run of a turn tidies up after the candidate before; the second is timed.
      run();
      const start = performance.now();
      run();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** The middle of all rounds' ratios: a pair of neighbouring runs shares what the machine does besides. */
export function ratio(times, others) {
  return median(times.map((time, round) => time / others[round]));
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

const failed = [];

/** Prints one figure beside what it must be. */
export function figure(name, value, limit, unit = "×", atLeast = false) {
  const good = atLeast ? value >= limit : value <= limit;
  console.log(
    `${good ? "  " : "✗ "}${name.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit}  (${atLeast ? "at least" : "at most"} ${limit} ${unit})`,
  );
  if (!good) failed.push(name);
}

/** Names what missed its limit and sets the exit code. */
export function verdict() {
  if (failed.length > 0) {
    console.log(`\nmissed: ${failed.join("; ")}`);
    process.exitCode = 1;
  } else console.log("\nall figures within their limits");
}
