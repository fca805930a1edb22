import "@mulu/catalog-core/older-browsers";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startPage } from "../page/start.js";

/** Comes into every frame that may be read, when the user asks for an audit. */
export default defineUnlistedScript(() => startPage());
