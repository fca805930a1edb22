import "@mulu/catalog-core/older-browsers";
import type { LocaleName } from "@mulu/catalog-core";
import { headOf } from "../batch.js";
import type { BatchUpdate } from "../messages.js";
import { type Harness, type StateName, updatesOf } from "./batch-page.fixture.js";
import { mountBatch } from "./mount.js";

// The batch page with a stand-in for the background, for tests in a browser; the address says in which state.

const asked = new URLSearchParams(location.search);
const state = (asked.get("state") ?? "start") as StateName;
const locale = (asked.get("locale") ?? "zh-CN") as LocaleName;
const listeners = new Set<(update: BatchUpdate) => void>();

const harness: Harness = {
  sent: [],
  asked: [],
  permit: true,
  files: [],
  emit(update) {
    for (const listener of [...listeners]) listener(update);
  },
  updates: updatesOf,
  step(locale) {
    const opened = updatesOf("done", locale).find(({ type }) => type === "opened");
    if (opened?.type !== "opened") throw new Error("no batch");
    const first = opened.items[0]!;
    const whole = { ...opened.batch, status: "running" as const };
    const items = [{ ...first, status: "queued" as const, row: null }, ...opened.items.slice(1)];
    return {
      before: { type: "opened", batch: headOf({ ...whole, items }), items },
      after: { type: "changed", batch: { ...opened.batch }, items: [[0, first]] },
    };
  },
};
Object.assign(globalThis, { harness });

mountBatch(document.getElementById("batch")!, {
  connection: {
    subscribe(listener) {
      if (listeners.size === 0) setTimeout(() => void tell());
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send: (command) => void harness.sent.push(command),
  },
  url: asked.get("url") ?? "",
  tab: 7,
  batch: null,
  async allow(origins) {
    harness.asked.push(origins);
    return harness.permit;
  },
  saveFile: (name, type, content) => void harness.files.push({ name, type, content }),
  onShow(batch) {
    document.documentElement.dataset.batch = batch ?? "";
  },
});

/** Like the background, it tells whoever listens what is so by then; of lists after they were asked for only. */
async function tell(): Promise<void> {
  const told = updatesOf(state, locale);
  const soon = () => new Promise((resolve) => setTimeout(resolve, 50));
  for (const update of told.slice(0, 2)) harness.emit(update);
  await soon();
  if (told.some(({ type }) => type === "found")) {
    document.querySelector<HTMLButtonElement>("form [type=submit]")!.click();
    await soon();
  }
  for (const update of told.slice(2)) harness.emit(update);
  await soon();
  document.documentElement.dataset.ready = "";
}
