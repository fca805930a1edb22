import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { wantsFrames } from "../page/count-frames.js";

/** Comes into a page before a script that is for its frames, too, and says whether they are to have it. */
export default defineUnlistedScript(() => wantsFrames());
