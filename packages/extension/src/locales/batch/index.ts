import type { LocaleName } from "@mulu/catalog-core";
import { en } from "./en.js";
import { type BatchTexts, zhCN } from "./zh-CN.js";

export type { BatchTexts } from "./zh-CN.js";

export const batchTexts: Record<LocaleName, BatchTexts> = { "zh-CN": zhCN, en };
