import { make } from "../page/highlight/dom.js";
import { createHost } from "../page/highlight/host.js";
import type { PickerTexts } from "./messages.js";

/** The outline of the element under the pointer, and the line that says what to press. */
export interface PickerFrame {
  /** Around this rectangle of the viewport, or nowhere. */
  draw(rect: DOMRect | null): void;
  say(text: string): void;
  /** Back into the document, if the page took it out; false once it won't have it. */
  keep(): boolean;
  remove(): void;
}

// Beside the styles of the marks, whose variables it takes: --s is the sheet, --i the ink. The outline has a halo, so
// that it is seen on light and dark pages.
const css = `.at{position:absolute;outline:2px solid var(--info);outline-offset:1px;box-shadow:0 0 0 5px var(--s);display:none}
.at::after{content:"";position:absolute;inset:0;background:var(--info);opacity:.16}
.line{position:fixed;left:50%;transform:translateX(-50%);bottom:12px;box-sizing:border-box;width:max-content;max-width:calc(100vw - 24px);padding:8px 14px;color:var(--i);background:var(--s);border:1px solid var(--info);border-radius:4px;box-shadow:0 0 0 3px var(--s),0 4px 16px rgba(0,0,0,.35);font-size:14px;line-height:1.6}
.top{bottom:auto;top:12px}
p{margin:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;unicode-bidi:plaintext}
.now{font-weight:600}
@media(forced-colors:active){.at{outline-color:Highlight}}`;

/** Pixels at the foot of the viewport that the line covers. */
const FOOT = 96;

export function createPickerFrame(
  document: Document,
  texts: PickerTexts,
  { dark, mode }: { dark: boolean; mode: ShadowRootMode },
): PickerFrame {
  const host = createHost(document, {
    dark,
    mode,
    onPick() {},
    texts: { group: texts.group, name: () => "" },
  });
  const { layer } = host;
  dress(layer);
  const at = add(layer, "div", "at");
  const line = add(layer, "div", "line");
  const now = add(line, "p", "now");
  // Who doesn't see the outline hears what it is around.
  now.setAttribute("role", "status");
  now.textContent = texts.nothing;
  add(line, "p", "hint").textContent = texts.hint;
  let frames = 0;

  function add(parent: HTMLElement, name: string, className: string): HTMLElement {
    const element = make(document, name);
    element.className = className;
    parent.append(element);
    return element;
  }

  return {
    draw(rect) {
      at.style.cssText = rect ? styleOf(rect, layer.getBoundingClientRect()) : "";
      const view = document.documentElement.clientHeight;
      line.className = rect && rect.bottom > view - FOOT && rect.top > FOOT ? "line top" : "line";
    },
    say(text) {
      now.textContent = text;
    },
    keep() {
      if (!host.attach()) return false;
      // Now and then is enough: dialogs aren't opened in every frame.
      if (frames++ % 15 === 0) host.raise();
      return true;
    },
    remove: () => host.detach(),
  };
}

/** In pixels of the layer, which is 100 of them wide: the root element may be zoomed or transformed. */
function styleOf({ left, top, width, height }: DOMRect, layer: DOMRect): string {
  const scale = layer.width / 100 || 1;
  const px = (value: number) => `${Math.round((value / scale) * 100) / 100}px`;
  // cssText is no style attribute to a content security policy.
  return `display:block;left:${px(left - layer.left)};top:${px(top - layer.top)};width:${px(width)};height:${px(height)}`;
}

function dress(layer: HTMLElement): void {
  const shadow = layer.getRootNode() as ShadowRoot;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // As the host does it where constructed sheets are refused.
    const style = make(layer.ownerDocument, "style");
    style.textContent = css;
    shadow.append(style);
  }
}
