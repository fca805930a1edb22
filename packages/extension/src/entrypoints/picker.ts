import "@mulu/catalog-core/older-browsers";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startPicker } from "../page/start-picker.js";

/** Comes into the frames of a page that is being taught. */
export default defineUnlistedScript(() => startPicker());
