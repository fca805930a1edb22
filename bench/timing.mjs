/** Runs the candidates in turn, so that the machine's moods meet all alike, and gives each one's median in milliseconds. */
export function inTurn(candidates, { warmUp = 15, rounds = 40 } = {}) {
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
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** The median of each round's ratio a/b would weigh single outliers less still; medians are near enough and easier to read. */
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
