import "@mulu/catalog-core/older-browsers";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startProfiles } from "../page/start-profiles.js";

/** Comes into frames of sites that were taught. */
export default defineUnlistedScript(() => startProfiles());
