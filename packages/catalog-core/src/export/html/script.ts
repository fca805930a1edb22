/**
 * The report's own script: filters, opens and closes, opens everything for printing. It holds no data and writes no
 * markup: what it works on stands in the page. Its hash stands in the report's Content-Security-Policy.
 */
export const script = `
(() => {
  "use strict";
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const pages = all("section.page").map((section) => ({
    section,
    source: section.dataset.source.toLowerCase(),
    findings: all("li.finding", section).map((item) => ({ item, text: null })),
  }));
  const total = pages.reduce((sum, page) => sum + page.findings.length, 0);
  const form = document.getElementById("filter");

  if (form) {
    const count = document.getElementById("count");
    const nothing = document.getElementById("nothing");
    const field = (name) => form.elements.namedItem(name).value.trim().toLowerCase();
    const show = (element, shown) => { if (element.hidden === shown) element.hidden = !shown; };
    const textOf = (finding) => (finding.text ??= finding.item.textContent.toLowerCase());

    const apply = () => {
      const boxes = all("input[name=mark]", form);
      const marks = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      const rule = form.elements.namedItem("rule").value;
      const [source, text] = [field("page"), field("text")];
      const narrowed = marks.size < boxes.length || rule !== "" || text !== "";
      let shown = 0;
      let shownPages = 0;
      for (const page of pages) {
        const onPage = page.source.includes(source);
        let here = 0;
        if (onPage) {
          for (const finding of page.findings) {
            const { mark, rule: id } = finding.item.dataset;
            const fits = marks.has(mark) && (rule === "" || rule === id) && (text === "" || textOf(finding).includes(text));
            show(finding.item, fits);
            if (fits) here += 1;
          }
        }
        const visible = onPage && (here > 0 || !narrowed);
        show(page.section, visible);
        if (visible) shownPages += 1;
        shown += here;
      }
      count.textContent = count.dataset.template.replace("{shown}", shown).replace("{total}", total);
      show(nothing, shownPages === 0);
    };

    let timer = 0;
    const soon = () => { clearTimeout(timer); timer = setTimeout(apply, 120); };
    form.addEventListener("input", soon);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    const toggle = (open) => () => { for (const item of all("section.page:not([hidden]) li.finding:not([hidden]) > details")) item.open = open; };
    document.getElementById("expand").addEventListener("click", toggle(true));
    document.getElementById("collapse").addEventListener("click", toggle(false));
    addEventListener("hashchange", () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target || !target.hidden) return;
      form.reset();
      setTimeout(() => target.scrollIntoView());
    });
    form.hidden = false;
    apply();
  }

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    for (const item of closed) item.open = true;
  });
  addEventListener("afterprint", () => {
    for (const item of closed) item.open = false;
    closed = [];
  });
})();
`;

/** SHA-256 of the script, base64; a test holds the two together. */
export const scriptHash = "sha256-TJemB/4mLMiV1Z9OHTTziZ+4/b3vC//ri5JW/kG0yxY=";
