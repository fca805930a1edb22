import { padEnd } from "../format/width.js";
import type { Output } from "../io.js";

/** A line on the terminal that says how far a long run is. It appears after a second and is wiped before anything else. */
export class Progress {
  private done = 0;
  private shown = 0;
  private readonly timer: NodeJS.Timeout | null;
  private readonly start = performance.now();

  constructor(
    private readonly stderr: Output,
    private readonly sentence: (done: number) => string,
    enabled: boolean,
    private readonly delay = 1000,
  ) {
    this.timer = enabled ? setInterval(() => this.draw(), 200).unref() : null;
  }

  step(): void {
    this.done += 1;
  }

  wipe(): void {
    if (this.shown === 0) return;
    this.stderr.write(`\r${" ".repeat(this.shown)}\r`);
    this.shown = 0;
  }

  end(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.wipe();
  }

  private draw(): void {
    if (performance.now() - this.start < this.delay) return;
    const line = padEnd(this.sentence(this.done), this.shown);
    this.stderr.write(`\r${line.text}`);
    this.shown = line.width;
  }
}
