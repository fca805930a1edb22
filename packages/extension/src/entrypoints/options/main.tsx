import "@mulu/catalog-core/older-browsers";
import { mountOptions } from "../../options/mount.js";
import { realActions } from "../../options/real-actions.js";

mountOptions(document.getElementById("options")!, realActions);
