import "../../browser/older-chromium.js";
import { mountWelcome } from "../../welcome/mount.js";
import { realActions } from "../../welcome/real-actions.js";

void mountWelcome(document.getElementById("welcome")!, realActions);
