// Runs in the page: what shows a catalog, and how long it takes until its first rows are painted.
import { h, render } from "preact";

/** What a row of a plain table has: the columns of the widget. */
const cellsOf = ({ level2, level3, elements, timeLimit, body, method }) => [
  level3 ? `${level2} › ${level3}` : level2,
  elements.join("；"),
  timeLimit.text,
  body,
  method.join("、"),
];
const widget = () => document.querySelector("mulu-catalog");

/** Each shows the catalog, and gives what tells that rows are there. */
const ways = {
  widget(catalog, source) {
    const script = document.createElement("script");
    script.textContent = source;
    document.head.append(script);
    widget().catalog = catalog;
    return () => widget().shadowRoot?.querySelector(".entry");
  },
  preact({ entries }) {
    const row = (entry) =>
      h(
        "tr",
        { key: entry.id },
        cellsOf(entry).map((text) => h("td", null, text)),
      );
    render(h("table", null, h("tbody", null, entries.map(row))), document.body);
    return () => document.querySelector("tr");
  },
  dom({ entries }) {
    const body = document.createElement("tbody");
    for (const entry of entries) {
      const row = body.insertRow();
      for (const text of cellsOf(entry)) row.insertCell().textContent = text;
    }
    const table = document.createElement("table");
    table.append(body);
    document.body.append(table);
    return () => document.querySelector("tr");
  },
};

/** Marks when it begins, and when rows are painted. */
globalThis.firstContent = async (way, catalog, source) => {
  performance.mark("given");
  const areThere = ways[way](catalog, source);
  await new Promise((resolve) => {
    // A message is handled after the picture that the frame belongs to.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    const look = () => (areThere() ? port2.postMessage(null) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
  performance.mark("painted");
};
