import "@mulu/catalog-core/older-browsers";
import { defineBackground } from "wxt/utils/define-background";
import { startBackground } from "../background/start.js";

export default defineBackground(() => startBackground());
