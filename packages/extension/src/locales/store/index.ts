import type { LocaleName } from "@mulu/catalog-core";
import { en } from "./en.js";
import { type StoreTexts, zhCN } from "./zh-CN.js";

export type { StoreTexts } from "./zh-CN.js";

export const storeTexts: Record<LocaleName, StoreTexts> = { "zh-CN": zhCN, en };
