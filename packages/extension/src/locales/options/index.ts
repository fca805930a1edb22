import type { LocaleName } from "@mulu/catalog-core";
import { en } from "./en.js";
import { type OptionsTexts, zhCN } from "./zh-CN.js";

export type { OptionsTexts } from "./zh-CN.js";

export const optionsTexts: Record<LocaleName, OptionsTexts> = { "zh-CN": zhCN, en };
