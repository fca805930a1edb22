import type { Memory } from "../background/memory.js";
import { todayInChina } from "../background/today.js";
import { api, called } from "../browser/api.js";
import { originsOf } from "../browser/origins.js";
import { profileView } from "../profile/profile-view.js";
import { type BatchHead, headOf, MOST_PAGES } from "./batch.js";
import { batchStore } from "./batch-store.js";
import { fetchPage } from "./fetch-page.js";
import { judgePage } from "./judge-page.js";
import { webPage } from "./link-address.js";
import { livePage } from "./live-page.js";
import { BATCH, type BatchCommand, type BatchUpdate } from "./messages.js";
import { oneAtATime } from "./one-at-a-time.js";
import { readList } from "./read-list.js";
import { batchRunner } from "./runner.js";
import { staysAwake } from "./stays-awake.js";

/** Reports go to the page in parts of so many, for a message has a bound. */
const REPORTS_AT_ONCE = 25;

/** A batch page that is open. */
interface OpenPage {
  send(update: BatchUpdate): void;
  /** The batch that it shows. */
  batch: string | null;
  finding: AbortController;
}

/** Batches run in the background. Everything is set up at once: the alarm and the pages wake it up. */
export function startBatches(memory: Memory): void {
  const pages = new Set<OpenPage>();
  const store = batchStore();
  const inTurn = oneAtATime();
  const tell = (update: BatchUpdate) => {
    for (const page of pages) page.send(update);
  };
  const trouble = (error: unknown) => tell({ type: "trouble", detail: String(error).slice(0, 300) });
  const runner = batchRunner({
    store,
    inTurn,
    fetchPage,
    allowed,
    trouble,
    awake: staysAwake(() => void runner.wake()),
    changed(batch, items) {
      for (const page of pages) if (page.batch === batch.id) page.send({ type: "changed", batch, items });
      void tellBatches(batch);
    },
    async judge(page, { locale }) {
      const today = todayInChina();
      const [catalog, { rules }, decisions, profile] = await Promise.all([
        memory.catalog(),
        memory.rules(),
        memory.decisions(page.asked),
        memory.profileFor(page.url),
      ]);
      const judged = judgePage(page, { catalog, rules, locale, decisions, profile, today });
      if (judged === null) return null;
      const { report, totals, row, used, evidence } = judged;
      const broken = evidence ? await memory.noteUsed(page.url, evidence, today) : [];
      const shown = used && profileView(used, broken);
      return {
        stored: { at: new Date().toISOString(), report, totals },
        row: { ...row, ...(shown && { profile: shown }) },
      };
    },
  });

  api.runtime.onConnect.addListener((port) => {
    if (!isBatchPage(port)) return;
    const page: OpenPage = { send: (update) => port.postMessage(update), batch: null, finding: new AbortController() };
    port.onMessage.addListener((command: BatchCommand) => void obey(page, command).catch(trouble));
    port.onDisconnect.addListener(() => {
      void api.runtime.lastError;
      pages.delete(page);
      page.finding.abort();
    });
    void greet(page, port.name.slice(BATCH.length)).catch(trouble);
  });
  // A listener is enough to be started with the browser, and every start goes on with what was running.
  api.runtime.onStartup.addListener(() => {});
  void runner.wake();

  async function greet(page: OpenPage, url: string): Promise<void> {
    const { locale, theme } = await memory.settings(url);
    page.send({ type: "settings", settings: { locale, theme } });
    pages.add(page);
    page.send({ type: "batches", batches: await store.heads() });
  }

  /** The pages' list of batches follows when one of them has another state, not at each of its pages. */
  let lastStatus = "";
  async function tellBatches(batch: BatchHead): Promise<void> {
    const status = `${batch.id} ${batch.status} ${batch.pause}`;
    if (status === lastStatus) return;
    lastStatus = status;
    tell({ type: "batches", batches: await store.heads() });
  }

  async function obey(page: OpenPage, command: BatchCommand): Promise<void> {
    switch (command.type) {
      case "find":
        return find(page, command);
      case "stop-finding":
        page.finding.abort();
        return;
      case "start":
        return start(page, command);
      case "open": {
        const batch = await runner.read(command.batch);
        page.batch = batch?.id ?? null;
        if (batch) page.send({ type: "opened", batch: headOf(batch), items: batch.items });
        else page.send({ type: "erased", batch: command.batch });
        return;
      }
      case "pause":
        return runner.tell(command.batch, { type: "pause", why: "user" });
      case "resume":
      case "cancel":
        return runner.tell(command.batch, { type: command.type });
      case "retry":
        return runner.tell(command.batch, { type: "retry", items: command.items });
      case "erase":
        return erase(command.batch);
      case "reports":
        return sendReports(page, command.batch);
    }
  }

  async function find(page: OpenPage, { url, tab, limit }: Extract<BatchCommand, { type: "find" }>): Promise<void> {
    const address = webPage(url);
    if (address === null || !(await allowed(address))) return;
    page.finding.abort();
    page.finding = new AbortController();
    const { signal } = page.finding;
    const live = async () => (tab === null ? null : livePage(tab));
    const told = (list: Extract<BatchUpdate, { type: "found" }>["list"]) => {
      if (!signal.aborted) page.send({ type: "found", list });
    };
    await readList(address, Math.min(limit, MOST_PAGES), { fetchPage, inTurn, live, signal }, told);
  }

  async function start(page: OpenPage, command: Extract<BatchCommand, { type: "start" }>): Promise<void> {
    const { url, title, links } = command;
    const [{ locale }, catalog] = await Promise.all([memory.settings(url), memory.catalog()]);
    const createdAt = new Date().toISOString();
    const { batch, dropped } = await runner.start(
      {
        id: `${createdAt} ${Math.random().toString(36).slice(2, 10)}`,
        url,
        title,
        createdAt,
        locale,
        catalog: { id: catalog.id, version: catalog.issuedOn },
      },
      links.filter((link) => webPage(link.url) === link.url),
    );
    page.batch = batch.id;
    page.send({ type: "opened", batch: headOf(batch), items: batch.items });
    for (const id of dropped) tell({ type: "erased", batch: id });
    tell({ type: "batches", batches: await store.heads() });
  }

  async function erase(id: string | null): Promise<void> {
    const heads = await store.heads();
    const erased = heads.filter((head) => (id === null ? head.status !== "running" : head.id === id));
    for (const { id } of erased) {
      await runner.erase(id);
      tell({ type: "erased", batch: id });
    }
    tell({ type: "batches", batches: await store.heads() });
  }

  async function sendReports(page: OpenPage, id: string): Promise<void> {
    const count = (await runner.read(id))?.items.length ?? 0;
    for (let from = 0; from < count || from === 0; from += REPORTS_AT_ONCE) {
      const reports = await store.reports(id, from, Math.min(REPORTS_AT_ONCE, count - from));
      page.send({ type: "reports", batch: id, from, reports, last: from + REPORTS_AT_ONCE >= count });
    }
  }
}

function allowed(url: string): Promise<boolean> {
  return called<boolean>((done) => api.permissions.contains({ origins: originsOf([url]) }, done));
}

/** Only our own page: scripts in pages have the same id. */
function isBatchPage({ name, sender }: { name: string; sender?: { id?: string; url?: string } }): boolean {
  const own = api.runtime.getURL("/batch.html" as never);
  const { id, url = "" } = sender ?? {};
  return name.startsWith(BATCH) && id === api.runtime.id && (url === own || url.startsWith(`${own}?`));
}
