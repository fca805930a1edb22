import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FindingView } from "../protocol/tab-state.js";
import { copyText } from "./copy-text.js";
import { FindingGroupList, HINT } from "./finding-group-list.js";
import { FindingsToolbar } from "./findings-toolbar.js";
import { groupFindings } from "./group-findings.js";
import { type Mark, markOf } from "./mark-of.js";
import { usePanelTools } from "./panel-tools.js";
import { filterFindings, findingFits, type Words } from "./search.js";
import type { Action } from "./shortcuts.js";
import { showCommand } from "./show-command.js";
import type { Picked } from "./use-panel-state.js";
import { LINE, useShortcuts } from "./use-shortcuts.js";

/** All findings in their groups, with search, filter and keys. */
export function FindingsSection(props: {
  findings: readonly FindingView[];
  query: string;
  words: Words;
  onQuery: (query: string) => void;
  picked: Picked | null;
  shortcuts: boolean;
}) {
  const { findings, query, words, onQuery, picked, shortcuts } = props;
  const { texts, send, announce } = usePanelTools();
  const [chosen, setChosen] = useState<ReadonlySet<Mark>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [waivedShown, showWaived] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [focusSoon, setFocusSoon] = useState<Picked | null>(null);
  const root = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const shown = useMemo(() => filterFindings(findings, words, chosen), [findings, words, chosen]);
  const groups = useMemo(() => groupFindings(shown), [shown]);
  const onList = groups.flatMap((group) => (group.name === "waived" && !waivedShown ? [] : group.findings));
  // One line can be reached with Tab: the current one, or the first.
  const reachable = onList.some((finding) => finding.key === current) ? current : (onList[0]?.key ?? null);

  const toggle = useCallback((key: string) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);

  const step = useCallback((by: number) => {
    const all = lines(root.current);
    const now = all.findIndex((line) => line.tabIndex === 0);
    const onIt = all[now] === document.activeElement || all[now]?.closest("li")?.contains(document.activeElement);
    // The first step from elsewhere leads to the current line itself.
    const to = all[onIt ? now + by : Math.max(now, 0)];
    to?.focus();
    return to !== undefined;
  }, []);

  /** Before a finding leaves its place: its neighbour gets the focus, so that it isn't lost. */
  const leave = useCallback((key: string) => {
    const all = lines(root.current);
    const now = all.findIndex((line) => line.getAttribute(LINE) === key);
    (all[now + 1] ?? all[now - 1])?.focus();
  }, []);

  const act = (action: Action): boolean => {
    switch (action) {
      case "next":
        return step(1);
      case "previous":
        return step(-1);
      case "first":
      case "last": {
        const all = lines(root.current);
        (action === "first" ? all[0] : all[all.length - 1])?.focus();
        return true;
      }
      case "search":
        search.current?.focus();
        search.current?.select();
        return search.current !== null;
      case "show":
      case "copy": {
        // The one that is worked on, not one left behind elsewhere in the panel.
        const key = document.activeElement?.closest("li.finding")?.querySelector(`[${LINE}]`)?.getAttribute(LINE);
        const finding = findings.find((one) => one.key === key);
        if (finding === undefined) return false;
        if (action === "show") {
          const command = showCommand(finding);
          announce(command === null ? texts.finding.inPage : texts.finding.shown);
          if (command !== null) send(command);
        } else {
          copyText(finding.paste ?? texts.finding.text(finding.message, finding.fix)).then((done) =>
            announce(done ? texts.finding.copied : texts.finding.notCopied),
          );
        }
        return true;
      }
      case "keys":
        return false;
    }
  };
  useShortcuts(shortcuts, act);

  // What was clicked on the page is opened, whatever hides it; at a click only.
  useLayoutEffect(() => {
    const finding = findings.find((one) => one.key === picked?.key);
    if (finding === undefined) return;
    if (!findingFits(finding, words)) onQuery("");
    if (chosen.size > 0 && !chosen.has(markOf(finding))) setChosen(new Set());
    if (finding.waiver !== null) showWaived(true);
    setOpened((before) => new Set(before).add(finding.key));
    setCurrent(finding.key);
    setFocusSoon({ key: finding.key });
  }, [picked]);
  useLayoutEffect(() => {
    if (focusSoon === null) return;
    const line = lines(root.current).find((one) => one.getAttribute(LINE) === focusSoon.key);
    if (line === undefined) return;
    line.focus({ preventScroll: true });
    line.closest("li")?.scrollIntoView({ block: "start" });
    setFocusSoon(null);
  });

  if (findings.length === 0) return null;
  return (
    <section ref={root} class="findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading" class="out-of-sight">
        {texts.findings.heading}
      </h2>
      <p id={HINT} hidden>
        {texts.findings.hint}
      </p>
      <FindingsToolbar
        findings={findings}
        shown={shown.length}
        query={query}
        onQuery={onQuery}
        chosen={chosen}
        onChosen={setChosen}
        allOpen={onList.length > 0 && onList.every((finding) => opened.has(finding.key))}
        onOpenAll={(open) => setOpened(new Set(open ? onList.map((finding) => finding.key) : []))}
        search={search}
      />
      {groups.map((group) => (
        <FindingGroupList
          key={group.name}
          group={group}
          shown={group.name !== "waived" || waivedShown}
          onShown={group.name === "waived" ? showWaived : null}
          opened={opened}
          reachable={reachable}
          onToggle={toggle}
          onCurrent={setCurrent}
          onLeave={leave}
        />
      ))}
      {shown.length === 0 && <p class="nothing">{texts.filter.nothing}</p>}
    </section>
  );
}

function lines(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(`[${LINE}]`) ?? [])];
}
