import type { LocaleName } from "@mulu/catalog-core";
import { en } from "./en.js";
import { type TeachTexts, zhCN } from "./zh-CN.js";

export type { TeachTexts } from "./zh-CN.js";

export const teachTexts: Record<LocaleName, TeachTexts> = { "zh-CN": zhCN, en };
