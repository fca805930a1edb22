import { api } from "../browser/api.js";
import { isConnected, make, makeHost, rootOf } from "./highlight/dom.js";

export interface PanelFrame {
  close(): void;
}

type Side = "right" | "left";

// Inline and important: nothing in the page's style sheets is stronger.
const guard: Record<string, string> = {
  all: "initial",
  display: "block",
  position: "fixed",
  top: "0",
  width: "0",
  height: "0",
  overflow: "visible",
  "z-index": "2147483647",
};

const css = `
:host{all:initial}
.frame{position:fixed;top:0;bottom:0;width:400px;max-width:100vw;display:flex;flex-direction:column;background:#fff;color:#1b2430;box-shadow:0 0 0 1px #7b8696,0 4px 24px rgba(0,0,0,.25);font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans SC","Source Han Sans SC",system-ui,sans-serif;color-scheme:light}
.right{right:0}.left{left:0}
.bar{display:flex;gap:4px;padding:4px;background:#f5f6f8;border-bottom:1px solid #d7dce3}
.bar span{flex:1;padding:2px 8px;font-weight:600;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
button{font:inherit;min-width:28px;min-height:28px;padding:0 8px;border:1px solid #7b8696;border-radius:4px;background:#fff;color:#1b2430;cursor:pointer}
button:hover{background:#e8eff8}
button:focus-visible{outline:2px solid #1d4f91;outline-offset:1px}
iframe{flex:1;width:100%;border:0;background:#fff}
.small{bottom:auto}.small iframe{display:none}
@media (prefers-color-scheme:dark){.frame{background:#1a2029;color:#e4e8ee;color-scheme:dark}.bar{background:#12161c;border-color:#333d4a}button{background:#1a2029;color:#e4e8ee}button:hover{background:#1f2e44}button:focus-visible{outline-color:#8ebbf7}iframe{background:#1a2029}}
@media print{.frame{display:none}}
`;

/**
 * The panel within the page, for browsers without a side panel: a page of the extension in a frame, which the page can
 * neither read nor reach into.
 * @param url of the panel, with the token that the background gave for it
 */
export function openPanelFrame(document: Document, url: string, closed: () => void): PanelFrame {
  const { host, shadow } = makeHost(document, "mulu-panel", "closed");
  for (const [name, value] of Object.entries(guard)) host.style.setProperty(name, value, "important");
  dress(document, shadow);
  const frame = make(document, "div");
  let side: Side = "right";
  let small = false;
  const look = () => {
    frame.className = `frame ${side}${small ? " small" : ""}`;
  };
  const title = make(document, "span");
  title.textContent = word("shortName");
  const panel = make(document, "iframe") as HTMLIFrameElement;
  panel.src = url;
  panel.title = word("name");
  const bar = make(document, "div");
  bar.className = "bar";
  bar.append(
    title,
    button("panelSide", "⇄", () => {
      side = side === "right" ? "left" : "right";
      look();
    }),
    button("panelSmall", "–", () => {
      small = !small;
      look();
    }),
    button("panelClose", "×", () => {
      close();
      closed();
    }),
  );
  frame.append(bar, panel);
  look();
  shadow.append(frame);
  // Above the marks, which are in the top layer where there is one.
  if (typeof host.showPopover === "function") host.popover = "manual";
  rootOf(document)?.append(host);
  if (typeof host.showPopover === "function" && isConnected(host)) host.showPopover();

  function close(): void {
    host.remove();
  }
  return { close };

  function button(name: "panelSide" | "panelSmall" | "panelClose", sign: string, act: () => void): HTMLButtonElement {
    const element = make(document, "button") as HTMLButtonElement;
    element.type = "button";
    element.textContent = sign;
    element.title = word(name);
    element.setAttribute("aria-label", word(name));
    element.addEventListener("click", act);
    return element;
  }
}

const word = (name: string): string => api.i18n.getMessage(name);

function dress(document: Document, shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = make(document, "style");
    style.textContent = css;
    shadow.append(style);
  }
}
