import { en } from "./en.js";
import { zh } from "./zh-CN.js";

/** All words of the site around its pages. */
export const words = { "zh-CN": zh, en };
