import { figure, median } from "./timing.mjs";
import { between, traced } from "./widget-trace.mjs";

/**
 * Chinese as an input method commits it, pinyin, initials, two words; each is typed letter by letter and taken back
 * likewise. They find anything from nothing to all.
 */
const TYPED = ["招生计划", "zhaosh", "zsjh", "局32 学生"];
/** Rows, how many times slower the processor, the most milliseconds that a key may take, how often all is typed. */
const CASES = [
  [10_000, 1, 16, 5],
  [10_000, 4, 50, 5],
  [100_000, 1, null, 1],
];

/**
 * From the event `input` of a key to the new layout: search, rendering, styles and layout, which is forced for that; not
 * the picture, for which the browser waits until the screen wants one. Each key comes through the browser as a user's
 * does, after the page has come to rest. Of each key the median of all rounds counts, and of these the worst.
 * On the largest catalog the memory is measured as well.
 */
export async function benchTyping(context, { address }) {
  for (const [rows, slower, limit, rounds] of CASES) {
    const page = await context.newPage();
    await page.goto(address);
    await page.addScriptTag({ url: "/widget.js" });
    await page.evaluate(getCatalog, `/${rows}.json`);
    const session = await context.newCDPSession(page);
    const before = await heap(session);
    const ready = await traced(session, () => page.evaluate(handOver));
    await page.evaluate(listen);
    await page.click("mulu-catalog input");
    await typeAll(page, 1);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    const typed = [];
    for (let round = 0; round < rounds; round++) {
      let names;
      const { marks, longest } = await traced(session, async () => {
        names = await typeAll(page, slower);
      });
      typed.push({ longest, keys: names.map((_, at) => between(marks[2 * at], marks[2 * at + 1])), names });
    }
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const keys = typed[0].names.map((name, at) => ({
      name,
      cpu: median(typed.map(({ keys }) => keys[at].cpu)),
      wall: median(typed.map(({ keys }) => keys[at].wall)),
    }));
    const worst = keys.reduce((a, b) => (b.cpu > a.cpu ? b : a));
    const all = (of) => median(keys.map(of)).toFixed(1);
    const name = `${rows.toLocaleString("en")} rows${slower > 1 ? `, processor slowed ${slower} times` : ""}`;
    console.log(
      `  key to new layout (processor / clock), ${name}: median ${all(({ cpu }) => cpu)} / ${all(({ wall }) => wall)} ms, worst ${worst.cpu.toFixed(1)} / ${worst.wall.toFixed(1)} ms (“${worst.name}”); longest task with the picture ${median(typed.map(({ longest }) => longest)).toFixed(0)} ms`,
    );
    if (limit) figure(`the worst key to new layout, ${name}`, worst.cpu, limit, "ms");
    else {
      console.log(
        `  all can be searched after ${between(...ready.marks).cpu.toFixed(0)} ms of the processor, longest task meanwhile ${ready.longest.toFixed(0)} ms`,
      );
      figure(`memory beside the catalog's own, ${name}`, (await heap(session)) - before, 100, "MB");
    }
    await page.close();
  }
}

/** Megabytes in use after garbage was collected: scripts' and the document's objects, and buffers. */
async function heap(session) {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** Types all and takes it back; what stood in the field after each key. */
async function typeAll(page, slower) {
  const names = [];
  const press = async (name, send) => {
    await send();
    await page.evaluate(rest, 30 * slower);
    names.push(name);
  };
  for (const text of TYPED) {
    for (let length = 1; length <= text.length; length++) {
      const letter = text[length - 1];
      const isKey = /[a-z0-9 ]/.test(letter);
      await press(text.slice(0, length), () =>
        isKey ? page.keyboard.press(letter) : page.keyboard.insertText(letter),
      );
    }
    for (let length = text.length - 1; length >= 0; length--)
      await press(`${text.slice(0, length)}⌫`, () => page.keyboard.press("Backspace"));
  }
  return names;
}

/** Runs in the page. */
async function getCatalog(path) {
  globalThis.catalog = await (await fetch(path)).json();
}

/** Runs in the page: gives the widget the catalog, and waits until all of it can be searched. */
async function handOver() {
  const widget = document.querySelector("mulu-catalog");
  performance.mark("given");
  widget.catalog = globalThis.catalog;
  // Until then few lines stand for all.
  const lines = () => Number(widget.shadowRoot?.querySelector("[aria-rowcount]")?.getAttribute("aria-rowcount"));
  while (!(lines() > widget.catalog.entries.length)) await new Promise((resolve) => setTimeout(resolve, 20));
  performance.mark("ready");
}

/** Runs in the page: marks each key, and the layout after it. */
function listen() {
  const widget = document.querySelector("mulu-catalog");
  const status = () => widget.shadowRoot.querySelector("[role=status]").textContent;
  let said = null;
  // The first of all listeners, so that the search is still to come.
  const onInput = () => {
    said = null;
    performance.mark("key");
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      widget.getBoundingClientRect();
      performance.mark("laid out");
      said = status();
    };
    port2.postMessage(null);
  };
  addEventListener("input", onInput, true);
  /** Waits until the page rests, and looks whether what was measured was all. */
  globalThis.comesToRest = async (milliseconds) => {
    while (said === null) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    if (status() !== said) throw new Error("measured before the result was there");
  };
}

/** Runs in the page. */
const rest = (milliseconds) => globalThis.comesToRest(milliseconds);
