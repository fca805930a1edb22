import "@mulu/catalog-core/older-browsers";
import type { LocaleName } from "@mulu/catalog-core";
import { render } from "preact";
import "../panel/panel.css";
import { panelTokens } from "../panel/tokens.css.js";
import { type FakeActions, fakeActions } from "./profile-actions.fixture.js";
import { profilesFixture } from "./profiles.fixture.js";
import { TeachSection } from "./teach-section.js";

// The section with stand-ins, for tests in a browser.

export interface HarnessOptions {
  html: string;
  locale?: LocaleName;
  theme?: "light" | "dark";
  url?: string | null;
  profiles?: boolean;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(panelTokens());
document.adoptedStyleSheets = [sheet];
const root = document.getElementById("panel")!;
const said: string[] = [];
let actions: FakeActions;

const harness = {
  said,
  get actions() {
    return actions;
  },
  open({
    html,
    locale = "zh-CN",
    theme = "light",
    url = "https://www.qingzhang.gov.example/art/1.html",
    profiles = true,
  }: HarnessOptions) {
    actions = fakeActions(html, profiles ? profilesFixture() : []);
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
    document.title = "-";
    render(null, root);
    render(
      <main>
        <h1 class="out-of-sight">-</h1>
        {/* The part's own heading is the panel's. */}
        <h2 class="out-of-sight">-</h2>
        <TeachSection
          actions={actions}
          locale={locale}
          url={url}
          today="2026-11-23"
          announce={(text) => void said.push(text)}
        />
      </main>,
      root,
    );
  },
  close: () => render(null, root),
};
export type Harness = typeof harness;
Object.assign(globalThis, { harness });
