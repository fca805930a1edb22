import type { LocaleName } from "@mulu/catalog-core";
import { en } from "./en.js";
import { type PageTexts, zhCN } from "./zh-CN.js";

export const pageTexts: Record<LocaleName, PageTexts> = { "zh-CN": zhCN, en };
