import "@mulu/catalog-core/older-browsers";
import { mountWelcome } from "../../welcome/mount.js";
import { realActions } from "../../welcome/real-actions.js";

void mountWelcome(document.getElementById("welcome")!, realActions);
