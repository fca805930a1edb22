import type { LocaleName } from "@mulu/catalog-core";
import { en } from "./en.js";
import { type WelcomeTexts, zhCN } from "./zh-CN.js";

export type { WelcomeTexts } from "./zh-CN.js";

export const welcomeTexts: Record<LocaleName, WelcomeTexts> = { "zh-CN": zhCN, en };
