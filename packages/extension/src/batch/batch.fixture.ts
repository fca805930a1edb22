import type { Batch, FoundLink, PageRow } from "./batch.js";
import { newBatch } from "./queue.js";

// Batches of a county that does not exist.

export const SITE = "https://www.qingzhang.gov.example";

export function links(count: number, site = SITE): FoundLink[] {
  return Array.from({ length: count }, (_, at) => ({
    url: `${site}/art/${at + 1}.html`,
    title: `清漳县教育局关于第${at + 1}项工作的通知`,
    day: "2026-09-18",
  }));
}

export function batchOf(found: readonly FoundLink[], id = "one", createdAt = "2026-11-23T02:30:00.000Z"): Batch {
  return newBatch(
    {
      id,
      url: `${SITE}/notices.html`,
      title: "通知公告",
      createdAt,
      locale: "zh-CN",
      catalog: { id: "cn-140400-education-2020", version: "2020-08-12" },
    },
    found,
  );
}

export const row: PageRow = {
  title: "清漳县教育局关于开展应急疏散演练的通知",
  day: "2026-10-21",
  kind: "article",
  item: { level1: "学校安全", level2: "安全演练", provisional: false },
  counts: { error: 0, warning: 0, info: 0, review: 0, broken: 0 },
  attributes: {},
  findings: [],
  notRead: 0,
  movedTo: null,
};
