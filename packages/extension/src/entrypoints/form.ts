import "@mulu/catalog-core/older-browsers";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startForms } from "../page/start-forms.js";

/** Comes into frames that turned out to be edit forms. */
export default defineUnlistedScript(() => startForms());
