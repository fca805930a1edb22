import "../browser/older-chromium.js";
import { defineBackground } from "wxt/utils/define-background";
import { startBackground } from "../background/start.js";

export default defineBackground(() => startBackground());
