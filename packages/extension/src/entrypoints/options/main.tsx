import "../../browser/older-chromium.js";
import { mountOptions } from "../../options/mount.js";
import { realActions } from "../../options/real-actions.js";

mountOptions(document.getElementById("options")!, realActions);
