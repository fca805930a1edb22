import { type Answer, catalog, catalogOf } from "./site.js";

/** A state of the widget: what its server answers, and what it says then, in both languages. */
export interface State {
  answer?: Answer;
  says: Record<"zh-CN" | "en", string>;
  /** How many items there are; none on errors. */
  items?: number;
}

const rows = (count: number): State => ({
  answer: JSON.stringify(count === 31 ? catalog : catalogOf(count)),
  says: { "zh-CN": `共 ${count} 项`, en: `${count} items` },
  items: count,
});

/** Each by the name of its file. */
export const states: Record<string, State> = {
  empty: {
    answer: JSON.stringify({ ...catalog, entries: [] }),
    says: { "zh-CN": "共 0 项", en: "0 items" },
    items: 0,
  },
  missing: { says: { "zh-CN": "返回 404", en: "answers 404" } },
  "broken-json": { answer: '{"catalog":1,', says: { "zh-CN": "不是有效的 JSON", en: "isn't valid JSON" } },
  "wrong-schema": {
    answer: '{"catalog":2,"entries":[]}',
    says: { "zh-CN": "不是公开目录", en: "is no catalog" },
  },
  offline: {
    answer: (response) => void response.destroy(),
    says: { "zh-CN": "无法连接", en: "can't be reached" },
  },
  rows31: rows(31),
  rows1000: rows(1_000),
  rows100000: rows(100_000),
};

export const languages = ["zh-CN", "en"] as const;
