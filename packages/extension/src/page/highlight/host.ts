import { childrenOf, isConnected, make, makeHost, nameOf, rootOf, viewOf } from "./dom.js";
import { css } from "./styles.js";
import type { HighlighterOptions } from "./types.js";

export interface Host {
  readonly element: HTMLElement;
  /** Everything of ours is in here, absolutely placed from its top left corner. */
  readonly layer: HTMLElement;
  readonly drawable: boolean;
  /** Puts the host into the document if it isn't there. False once the page has taken it out too often. */
  attach(): boolean;
  detach(): void;
  /** Above what the page has put into the top layer since the last time. */
  raise(): void;
  owns(node: Node): boolean;
  /** From here on the page may take the host out again as often as at first. */
  forgive(): void;
}

/** How often the host comes back to a page that takes it out: there may be a reason, and it's no contest. */
const COMEBACKS = 3;

// Inline and important: nothing in the page's style sheets is stronger. Whatever isn't named here is initial.
const GUARD =
  "all:initial;display:block;position:fixed;top:0;left:0;width:0;height:0;overflow:visible;pointer-events:none;z-index:2147483646";

/** The one element that stands in the page while there is something to show. */
export function createHost(document: Document, { dark, texts, mode = "closed" }: HighlighterOptions): Host {
  // A name of its own: a page's rules and searches for divs pass it by.
  const { host: element, shadow } = makeHost(document, "mulu-marks", mode);
  const layer = make(document, "div");
  layer.className = dark ? "layer dark" : "layer";
  layer.setAttribute("role", "group");
  layer.setAttribute("aria-label", texts.group);
  shadow.append(layer);
  dress(document, shadow);
  for (const rule of GUARD.split(";")) {
    const [name, value] = rule.split(":") as [string, string];
    element.style.setProperty(name, value, "important");
  }
  keepToOurselves(layer);

  // The top layer is above fixed headers and modal dialogs, and free of transforms of the root element.
  const hasTopLayer = "showPopover" in element;
  if (hasTopLayer) element.setAttribute("popover", "manual");
  let seen: Element[] = [];
  let comebacks = 0;
  let isPlaced = false;
  const inTopLayer = (selector: string) =>
    [...Document.prototype.querySelectorAll.call(document, selector)] as HTMLElement[];
  /** On top of everything but our own panel in the page, which nobody could read else. */
  const show = () => {
    element.showPopover();
    // A child of the root, as this is.
    for (const panel of childrenOf(rootOf(document)!) as Iterable<HTMLElement>)
      if (nameOf(panel) === "mulu-panel" && Element.prototype.matches.call(panel, ":popover-open")) {
        panel.hidePopover();
        panel.showPopover();
      }
  };

  return {
    element,
    layer,
    get drawable() {
      const root = rootOf(document);
      // HTML in an SVG document is laid out in the top layer only.
      if (!root || (root instanceof SVGElement && !hasTopLayer)) return false;
      return ![...childrenOf(root)].some((child) => nameOf(child) === "frameset");
    },
    attach() {
      if (isConnected(element)) return true;
      if (isPlaced && comebacks++ >= COMEBACKS) return false;
      rootOf(document)?.append(element);
      isPlaced = true;
      if (hasTopLayer && isConnected(element)) show();
      return true;
    },
    detach() {
      element.remove();
      isPlaced = false;
    },
    raise() {
      if (!hasTopLayer) return;
      const others = inTopLayer(":modal,:popover-open:not(mulu-panel)").filter((other) => other !== element);
      if (others.some((other) => !seen.includes(other))) {
        element.hidePopover();
        show();
      }
      seen = others;
    },
    owns: (node) => node === element || shadow.contains(node),
    forgive() {
      comebacks = 0;
    },
  };
}

function dress(document: Document, shadow: ShadowRoot): void {
  try {
    // A constructed sheet is no inline style: no content security policy is in its way.
    const sheet = new (viewOf(document).CSSStyleSheet)();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses that to content scripts, but lets their <style> past the page's policy.
    const style = make(document, "style");
    style.textContent = css;
    shadow.append(style);
  }
}

/**
 * A click on a label is none on the page: it closes no menu of the page, and the field that is being filled in keeps
 * the focus.
 */
function keepToOurselves(layer: HTMLElement): void {
  for (const type of "pointerdown pointerup mousedown mouseup click".split(" "))
    layer.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === "mousedown") event.preventDefault();
    });
}
