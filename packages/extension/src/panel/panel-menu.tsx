import type { LocaleName } from "@mulu/catalog-core";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PanelSettings } from "../protocol/tab-state.js";
import { LockedSign } from "./locked-sign.js";
import { usePanelTools, useTexts } from "./panel-tools.js";

const formats = ["xlsx", "csv", "html", "json"] as const;
const themes = ["auto", "light", "dark"] as const;
/** In their own words, whatever language the panel is in: who can't read it must find his own. */
const languages: readonly (readonly [LocaleName, string])[] = [
  ["zh-CN", "中文"],
  ["en", "English"],
];

/** Everything that is needed now and then: exports, other pages, settings. */
export function PanelMenu(props: { settings: PanelSettings; ready: boolean; onKeys: () => void }) {
  const { settings, ready, onKeys } = props;
  const { texts, send } = usePanelTools();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();

  // With the rendering itself: a key pressed right after it must not go nowhere.
  useLayoutEffect(() => {
    if (!open) return;
    items(menu.current)[0]?.focus();
    const away = (event: Event) => {
      const target = event.target as Node;
      if (!menu.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const all = items(menu.current);
    const now = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") return setOpen(false);
    else return;
    event.preventDefault();
  };
  const item = (label: string, act: () => void) => (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        close();
        act();
      }}
    >
      {label}
    </button>
  );
  // The menu stays open when something is chosen in it: the choice is seen at once.
  const isLocked = (name: PanelSettings["locked"][number]) => settings.locked.includes(name);
  const choice = (
    name: "theme" | "locale",
    label: string,
    checked: boolean,
    settings: Partial<PanelSettings>,
    lang?: LocaleName,
  ) => (
    <button
      type="button"
      role="menuitemradio"
      tabIndex={-1}
      aria-checked={checked}
      aria-disabled={isLocked(name)}
      lang={lang}
      onClick={() => {
        if (!isLocked(name)) send({ type: "settings", settings });
      }}
    >
      {label}
    </button>
  );

  return (
    <div class="menu-place">
      <button
        ref={button}
        type="button"
        class="icon"
        aria-label={texts.menu.open}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open && (
        // The focus is on its items.
        <div ref={menu} id={id} class="menu" role="menu" aria-label={texts.menu.open} onKeyDown={press}>
          {ready && (
            <MenuGroup label={texts.menu.export}>
              {formats.map((format) => item(texts.menu.formats[format], () => send({ type: "export", format })))}
            </MenuGroup>
          )}
          <MenuGroup label={texts.menu.pages}>
            {ready && item(texts.menu.batch, () => send({ type: "open", page: "batch" }))}
            <button
              type="button"
              role="menuitemcheckbox"
              tabIndex={-1}
              aria-checked={settings.automatic}
              aria-disabled={isLocked("automatic")}
              onClick={() => {
                if (!isLocked("automatic")) send({ type: "settings", settings: { automatic: !settings.automatic } });
              }}
            >
              {texts.menu.automatic}
              {isLocked("automatic") && <LockedSign />}
            </button>
            {item(texts.menu.options, () => send({ type: "open", page: "options" }))}
            {item(texts.menu.keys, onKeys)}
          </MenuGroup>
          <MenuGroup label={texts.menu.theme} locked={isLocked("theme")} row>
            {themes.map((theme) => choice("theme", texts.menu.themes[theme], settings.theme === theme, { theme }))}
          </MenuGroup>
          <MenuGroup label={texts.menu.language} locked={isLocked("locale")} row>
            {languages.map(([locale, label]) =>
              choice(
                "locale",
                label,
                settings.locale === locale,
                { locale },
                settings.locale === locale ? undefined : locale,
              ),
            )}
          </MenuGroup>
        </div>
      )}
    </div>
  );
}

function MenuGroup(props: { label: string; locked?: boolean; row?: boolean; children: preact.ComponentChildren }) {
  const { label, locked = false, row = false, children } = props;
  const texts = useTexts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a menu
    <div
      class={row ? "menu-group menu-row" : "menu-group"}
      role="group"
      aria-label={locked ? `${label} ${texts.locked}` : label}
    >
      <span class="menu-label" aria-hidden="true">
        {label}
        {locked && <LockedSign />}
      </span>
      {children}
    </div>
  );
}

function items(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
}
