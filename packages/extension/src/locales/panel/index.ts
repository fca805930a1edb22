import type { LocaleName } from "@mulu/catalog-core";
import { en } from "./en.js";
import { type PanelTexts, zhCN } from "./zh-CN.js";

export type { PanelTexts } from "./zh-CN.js";

export const panelTexts: Record<LocaleName, PanelTexts> = { "zh-CN": zhCN, en };
