import "@mulu/catalog-core/older-browsers";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startPanel } from "../page/start-panel.js";

/** Comes into pages of browsers without a side panel. */
export default defineUnlistedScript(() => startPanel());
