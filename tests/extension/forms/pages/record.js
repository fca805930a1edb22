// What the forms are filled with when they come: a complete record, with what the test wants otherwise.

const complete = {
  heading: "编辑信息",
  title: "关于开展秋季安全检查的通知",
  indexNumber: "000999001/2026-00050",
  documentNumber: "清漳教〔2026〕12号",
  publisher: "清漳县教育局",
  status: "主动公开",
  reason: "",
  level: "非涉密",
  topic: "教育",
  limit: "长期",
  limitEnd: "",
  written: "2026-11-02",
  published: "2026-11-05",
  body: "各学校：请于本月底前完成检查。\n（此件主动公开）",
};

const asked = new URLSearchParams(location.search).get("record");

export const record = { ...complete, ...JSON.parse(asked ?? "{}") };

/** Puts the form into the page. */
export function show(html) {
  document.body.innerHTML = `<h2>${record.heading}</h2>${html}`;
}

export const find = (selector) => document.querySelector(selector);

/** Values that a script fills in once the form is there, by selector. */
export function fill(values) {
  for (const [selector, value] of Object.entries(values)) find(selector).value = value;
}
