import { api, quietly } from "../browser/api.js";
import { pageTexts } from "../locales/page/index.js";
import type { CatalogChoice, FromPage, PanelCommand, PanelUpdate, ToPage } from "../protocol/messages.js";
import type { PanelSettings, TabReport, TabState } from "../protocol/tab-state.js";
import { showBadge } from "./badge.js";
import { type ExportFormat, exportReport } from "./export-report.js";
import { inject } from "./inject.js";
import { type FrameFacts, judge } from "./judge.js";
import { marksOf } from "./marks.js";
import type { Memory, NotKept } from "./memory.js";
import { notTooOften } from "./not-too-often.js";
import { openPage } from "./open-page.js";
import { placesOf } from "./places.js";
import { teachingOf } from "./teaching.js";
import { todayInChina } from "./today.js";

/** A tab that was audited. */
interface Tab {
  /** Of the reading that counts: answers to older ones are dropped. */
  scan: number;
  frames: Map<number, FrameFacts>;
  state: TabState;
  /** A judging is under way, and another is wanted after it. */
  judging: boolean;
  again: boolean;
}

/** A panel that shows a tab. */
export interface PanelPort {
  tab: number;
  send(update: PanelUpdate): void;
}

export interface Tabs {
  /** Reads and judges a tab: its button was pressed. */
  audit(tab: number): Promise<void>;
  /** A page was loaded: it is audited if the user wants that of its host. */
  loaded(tab: number, url: string): Promise<void>;
  fromPage(tab: number, frame: number, message: FromPage): void;
  /** Profiles of sites were changed, here or in another page of the extension. */
  profilesChanged(): Promise<void>;
  /** Opens the panel in the page itself. */
  openInPage(tab: number, url: string): Promise<void>;
  command(tab: number, command: PanelCommand): Promise<void>;
  connect(port: PanelPort): Promise<void>;
  /** A panel is closed, or shows another tab: with the last one of a tab its marks are hidden until one comes back. */
  disconnect(port: PanelPort): void;
  /** The tab shows another page, or none. */
  left(tab: number): void;
}

/** All tabs that are audited, and the panels that show them. */
export function tabsOf(memory: Memory): Tabs {
  const tabs = new Map<number, Tab>();
  const ports = new Set<PanelPort>();
  const places = placesOf();
  /** A frame that loads without end, or a page that goes on calling itself otherwise, is no reason to read without end. */
  const reloads = notTooOften(3_000);

  const tabOf = (id: number): Tab => {
    const known = tabs.get(id);
    if (known) return known;
    const tab: Tab = { scan: 0, frames: new Map(), state: { status: "idle" }, judging: false, again: false };
    tabs.set(id, tab);
    return tab;
  };
  const tell = (tab: number, update: PanelUpdate) => {
    for (const port of ports) if (port.tab === tab) port.send(update);
  };
  const toPage = (tab: number, message: ToPage, frame?: number) =>
    quietly((done) =>
      frame === undefined
        ? api.tabs.sendMessage(tab, message, done)
        : api.tabs.sendMessage(tab, message, { frameId: frame }, done),
    );

  const teaching = teachingOf(memory, toPage, tell);

  function show(id: number, state: TabState): void {
    tabOf(id).state = state;
    showBadge(id, state);
    tell(id, { type: "state", state });
  }

  async function audit(id: number, watch = false): Promise<void> {
    const tab = tabOf(id);
    // The clock goes on when the background was put to sleep in between.
    tab.scan = Math.max(tab.scan + 1, Date.now());
    tab.frames.clear();
    memory.prepare();
    show(id, { status: "reading" });
    const failure = await inject(id, "page");
    if (failure) show(id, { status: "failed", ...failure });
    else if (watch) toPage(id, { to: "page", type: "watch" });
    // The user asks for the page: its marks are shown again, whether a panel can be or not.
    else if ((await memory.settings("")).highlights) toPage(id, { to: "page", type: "visible", visible: true });
  }

  function fromPage(id: number, frame: number, message: FromPage): void {
    switch (message.type) {
      case "facts":
      case "crashed":
      case "not-a-page":
        void hear(id, frame, message);
        break;
      case "left":
        if (frame === 0) left(id);
        break;
      case "picked":
        tell(id, { type: "picked", key: message.key });
        break;
      case "places":
        places.answered(message.id, message.selectors);
        break;
      case "filled":
        tell(id, { type: "filled", key: message.key, what: message.what, done: message.done });
        break;
      case "tried":
      case "pick-at":
      case "picked-element":
      case "pick-ended":
        teaching.heard(id, frame, message);
    }
  }

  async function hear(id: number, frame: number, message: Extract<FromPage, { scan: number }>): Promise<void> {
    const tab = tabOf(id);
    const scan = message.scan || tab.scan;
    if (scan < tab.scan) return;
    tab.scan = scan;
    if (message.type === "crashed") {
      if (frame === 0) show(id, { status: "failed", error: "crashed", detail: message.error });
      return;
    }
    if (message.type === "not-a-page") {
      if (frame === 0) show(id, { status: "failed", error: "not-a-page", detail: message.contentType });
      return;
    }
    // They come again, with what the site's profile reads.
    if ((await teaching.retold(id, frame, { ...message, scan })) || scan < tab.scan) return;
    const { facts, form, used, took } = message;
    tab.frames.set(frame, { frame, facts, form, used, took });
    // Only now is it known that the page needs it; the form's facts follow.
    if (facts.kind === "form" && form === null) void inject(id, "form", frame);
    void rejudge(id);
  }

  /** Judges what is known of a tab; facts that come meanwhile are judged after it. */
  async function rejudge(id: number): Promise<void> {
    const tab = tabOf(id);
    if (tab.judging) {
      tab.again = true;
      return;
    }
    const page = tab.frames.get(0);
    if (!page) return;
    tab.judging = true;
    try {
      do {
        tab.again = false;
        const { scan } = tab;
        const url = page.facts.url ?? "";
        const settings = memory.settings(url);
        const report = await reportOf(tab, url, settings);
        if (scan !== tab.scan) continue;
        show(id, { status: "ready", report });
        mark(id, report, await settings);
      } while (tab.again);
    } finally {
      tab.judging = false;
    }
  }

  async function reportOf(tab: Tab, url: string, settings: Promise<PanelSettings>): Promise<TabReport> {
    const [{ locale }, catalog, { rules, formRules }, decisions] = await Promise.all([
      settings,
      memory.catalog(),
      memory.rules(),
      memory.decisions(url),
    ]);
    const report = judge([...tab.frames.values()], {
      catalog,
      rules,
      formRules,
      locale,
      decisions,
      today: todayInChina(),
      at: new Date().toISOString(),
    });
    const compared = await memory.compared(report);
    void memory.remember(report);
    let { profile } = report;
    for (const { facts, used } of tab.frames.values()) {
      if (!used) continue;
      const broken = await memory.noteUsed(facts.url ?? "", used, todayInChina());
      if (profile && used.profile.id === profile.id) profile = { ...profile, broken };
    }
    return { ...report, compared, profile };
  }

  function mark(id: number, report: TabReport, { highlights, askBeforeSubmit, locale }: PanelSettings): void {
    for (const [frame, marks] of marksOf(report)) toPage(id, { to: "page", type: "mark", marks }, frame);
    if (report.form) {
      const open = report.findings.filter((one) => one.outcome === "fail" && one.severity === "error" && !one.waiver);
      const isAsked = askBeforeSubmit && open.length > 0;
      const question = isAsked ? pageTexts[locale].askBeforeSubmit(open.map(({ message }) => message)) : null;
      toPage(id, { to: "page", type: "ask", question }, report.form.spot.frame);
    }
    if (!highlights) toPage(id, { to: "page", type: "visible", visible: false });
  }

  async function command(id: number, command: PanelCommand): Promise<void> {
    const tab = tabOf(id);
    const report = tab.state.status === "ready" ? tab.state.report : null;
    const url = tab.frames.get(0)?.facts.url ?? "";
    const today = todayInChina();
    const told = (why: NotKept | null) => why && tell(id, { type: "refused", why });
    switch (command.type) {
      case "read":
        return audit(id);
      case "show":
        if (command.key) toPage(id, { to: "page", type: "focus", key: command.key }, command.spot.frame);
        return;
      case "highlights":
        toPage(id, { to: "page", type: "visible", visible: command.visible });
        told(await memory.change(url, { highlights: command.visible }));
        await sendSettings(id);
        return;
      case "waive":
      case "unwaive": {
        const { key } = command;
        const { rule, reason } = report?.findings.find((one) => one.key === key) ?? { rule: "", reason: "" };
        const waiver = command.type === "waive" ? command.waiver : null;
        told(await memory.waive(url, { key, rule, reason }, report?.item?.id ?? null, waiver, today));
        return rejudge(id);
      }
      case "answer":
        told(await memory.answer(url, command.key, command.answer, today));
        return rejudge(id);
      case "item":
        told(await memory.correct(url, command.id, command.reach));
        return rejudge(id);
      case "fill": {
        const finding = report?.findings.find(({ key }) => key === command.key);
        if (finding?.spot?.of !== "form" || finding.paste === null) return;
        const { frame, at } = finding.spot;
        toPage(id, { to: "page", type: "fill", key: finding.key, at, value: finding.paste }, frame);
        return;
      }
      case "unfill":
        toPage(id, { to: "page", type: "unfill", key: command.key });
        return;
      case "teach":
      case "pick":
        return teaching.command(id, command);
      case "export":
        if (report) await sendFile(id, report, command.format);
        return;
      case "open":
        openPage(command.page, command.page === "batch" && url !== "" ? { tab: String(id), url } : {});
        return;
      case "settings":
        told(await memory.change(url, command.settings));
        await sendSettings(id);
        return rejudge(id);
    }
  }

  async function sendFile(id: number, report: TabReport, format: ExportFormat): Promise<void> {
    const [{ locale }, catalog, placeOf] = await Promise.all([
      memory.settings(report.url),
      memory.catalog(),
      places.of(report, (frame, message) => toPage(id, message, frame)),
    ]);
    const { name, type, content } = exportReport(report, format, { catalog, locale, placeOf });
    tell(id, { type: "file", name, mime: type, content });
  }

  async function sendSettings(id: number): Promise<PanelSettings> {
    // Nothing is begun for a tab that isn't known: that is how one is told which the background has forgotten.
    const url = tabs.get(id)?.frames.get(0)?.facts.url ?? "";
    const [settings, catalog] = await Promise.all([memory.settings(url), memory.catalog()]);
    const entries = catalog.entries.map(
      ({ id, level1, level2, evidence }): CatalogChoice => ({
        id,
        level1,
        level2,
        provisional: evidence === "provisional",
      }),
    );
    tell(id, { type: "settings", settings, entries });
    return settings;
  }

  function isShown(id: number): boolean {
    return [...ports].some(({ tab }) => tab === id);
  }

  function left(id: number): void {
    reloads.forget(id);
    teaching.left(id);
    if (tabs.delete(id)) tell(id, { type: "state", state: { status: "idle" } });
  }

  /** Open pages are read with what is kept now. */
  async function profilesChanged(): Promise<void> {
    memory.profilesChanged();
    for (const [id, tab] of tabs) {
      tell(id, { type: "profiles-changed" });
      for (const { frame, facts, used } of tab.frames.values())
        await teaching.retold(id, frame, { scan: tab.scan, facts, used });
    }
  }

  return {
    audit: (id) => audit(id),
    profilesChanged,
    async loaded(id, url) {
      if ((await memory.settings(url)).automatic) reloads.run(id, () => void audit(id, true));
    },
    fromPage,
    async openInPage(id, url) {
      if ((await inject(id, "panel-frame", 0)) === null) toPage(id, { to: "page", type: "panel", url }, 0);
    },
    command,
    async connect(port) {
      ports.add(port);
      const { highlights } = await sendSettings(port.tab);
      // It may have been closed meanwhile.
      if (!ports.has(port)) return;
      if (highlights) toPage(port.tab, { to: "page", type: "visible", visible: true });
      const known = tabs.get(port.tab);
      port.send({ type: "state", state: known?.state ?? { status: "idle" } });
      // The background slept and has forgotten what the page's script still knows.
      if (!known) toPage(port.tab, { to: "page", type: "read", scan: Date.now() });
    },
    disconnect(port) {
      // Nothing but the marks rests with the last panel: the page goes on being read, and asks before it sends its form.
      if (ports.delete(port) && !isShown(port.tab)) toPage(port.tab, { to: "page", type: "visible", visible: false });
    },
    left,
  };
}
