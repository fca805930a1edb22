import "./define.js";

/**
 * `<script src="mulu-catalog.iife.js" data-src="catalog.json">` puts the widget where it stands, or into the element that
 * `data-into` names by a selector; further `data-` attributes become those of the widget. Without any it only makes the
 * tag known.
 */
function place({ dataset, parentNode, nextSibling }: HTMLScriptElement): void {
  const { into, ...attributes } = dataset;
  if (Object.keys(attributes).length === 0) return;
  const widget = document.createElement("mulu-catalog");
  for (const name of Object.keys(attributes)) widget.setAttribute(name, attributes[name]!);
  const target = into === undefined ? null : document.querySelector(into);
  if (target) target.appendChild(widget);
  else if (parentNode && parentNode !== document.head) parentNode.insertBefore(widget, nextSibling);
  else document.body.appendChild(widget);
}

const script = document.currentScript as HTMLScriptElement | null;
if (script) {
  // There is no body yet in the head of a page, and what it shall go into may still come.
  const isEarly = document.readyState === "loading" && (!document.body || script.dataset.into);
  if (isEarly) document.addEventListener("DOMContentLoaded", () => place(script));
  else place(script);
}
